using LeoKit.Display;
using LeoKit.Display.Hosts;
using LeoKit.Estimation;

namespace LeoKit;

/// <summary>One estimated number with its interval.</summary>
/// <param name="Name">What is estimated.</param>
/// <param name="N">How many rows (or units, where the result says so) it rests on; for a category, those within it.</param>
/// <param name="Value">The estimate, in the unit of the outcome.</param>
/// <param name="StandardError">The standard error, in the same unit; NaN if it cannot be known.</param>
/// <param name="Low">The lower end of the interval.</param>
/// <param name="High">The upper end of the interval.</param>
/// <param name="DegreesOfFreedom">Those of Student's t; infinite where the normal distribution is used.</param>
[TypeFormatterSource]
public sealed record Estimate(string Name, int N, double Value, double StandardError, double Low, double High, double DegreesOfFreedom) : IShownInLists
{
    object IShownInLists.Parts => new { Name, N, Estimate = Rounded(Value), StandardError = Rounded(StandardError), Low = Rounded(Low), High = Rounded(High) };

    /// <summary>The estimate in standard errors.</summary>
    public double Statistic => Value / StandardError;

    /// <summary>The two-sided p-value against 0: not the probability that there is no effect.</summary>
    public double PValue => Interval.PValue(Statistic, DegreesOfFreedom);

    /// <summary>Whether the interval covers a number, such as a planted truth.</summary>
    public bool Covers(double truth) => Low <= truth && truth <= High;

    /// <summary>Name, estimate and interval in one line.</summary>
    public override string ToString()
    {
        var digits = EstimateText.Decimals(this);
        return $"{Name}: {EstimateText.Of(Value, digits)} ({EstimateText.Of(Low, digits)} to {EstimateText.Of(High, digits)})";
    }

    double? Rounded(double number) => double.IsFinite(number) ? Math.Round(number, EstimateText.Decimals(this)) : null;

    /// <summary>An estimate with a symmetric interval.</summary>
    internal static Estimate Of(string name, int n, double value, double standardError, double degreesOfFreedom, double level)
    {
        var reach = Interval.Critical(level, degreesOfFreedom) * standardError;
        return new(name, n, value, standardError, value - reach, value + reach, degreesOfFreedom);
    }
}
