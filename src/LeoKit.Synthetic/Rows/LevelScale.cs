using LeoKit.Synthetic.People;
using LeoKit.Synthetic.Randomness;

namespace LeoKit.Synthetic.Rows;

/// <summary>Levels of the National Curriculum in one year: where the expected level begins, on the scale of the scores, and how many points a level is wide.</summary>
readonly record struct LevelScale(int Expected, double Begins, double Width)
{
    /// <summary>The level with its position inside the level, as a decimal.</summary>
    public double Fine(double score) => Expected + ((score - Begins) / Width);

    public int Level(double score) => (int)Math.Floor(Fine(score));
}

/// <summary>The scales of one assessment over its years, set by the share of pupils who reach the expected level.</summary>
sealed class LevelScales
{
    readonly int _firstYear;
    readonly LevelScale[] _scales;

    /// <param name="expected">The expected level.</param>
    /// <param name="width">Points of a level.</param>
    /// <param name="spread">The standard deviation of the scores.</param>
    /// <param name="firstYear">The first year, named by its end.</param>
    /// <param name="shares">Per cent at the expected level or above in each year.</param>
    public LevelScales(int expected, double width, double spread, int firstYear, params double[] shares)
    {
        _firstYear = firstYear;
        _scales = [.. shares.Select(share => new LevelScale(expected, Threshold(share, spread), width))];
    }

    /// <summary>The scale of a year; the nearest one outside the years.</summary>
    public LevelScale In(int year) => _scales[Math.Clamp(year - _firstYear, 0, _scales.Length - 1)];

    /// <summary>Shares that change evenly from one year to another.</summary>
    public static double[] Line(int years, double from, double to) => [.. Enumerable.Range(0, years).Select(year => from + ((to - from) * year / (years - 1)))];

    /// <summary>The score that this many per cent reach, where scores spread about their mean as a bell does; the logistic curve stands in for the normal one.</summary>
    public static double Threshold(double percent, double spread, double mean = Schooling.Mean) =>
        mean - (spread * Portable.Log(percent / (100 - percent)) / 1.702);
}
