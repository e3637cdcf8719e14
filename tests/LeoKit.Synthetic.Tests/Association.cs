using System.Collections.Immutable;
using System.Globalization;

namespace LeoKit.Synthetic.Tests;

/// <summary>Pearson's test of whether two columns have anything to do with each other, within strata such as years.</summary>
static class Association
{
    const int MostClasses = 6;
    const int FewestRows = 400;
    const int FewestInClass = 60;

    /// <summary>The probability of so strong an association by chance alone; null if there are too few rows, or a column has one value.</summary>
    /// <remarks>Long columns are cut into classes of about equal size, rare values are put together, and a missing value is a value: expected counts stay large enough for the test.</remarks>
    public static double? ChanceOf(Classed one, Classed other)
    {
        var (statistic, freedom) = (0.0, 0);
        foreach (var (a, b) in one.Strata.Zip(other.Strata))
        {
            statistic += ChiSquare(a.Of, a.Count, b.Of, b.Count);
            freedom += (a.Count - 1) * (b.Count - 1);
        }
        return freedom == 0 ? null : ChiSquareTail.Of(statistic, freedom);
    }

    /// <summary>The classes of a column within each stratum that has rows enough; made once for all pairs that the column is in.</summary>
    /// <param name="values">The values.</param>
    /// <param name="strata">The stratum of each row.</param>
    public static Classed ClassesOf(IReadOnlyList<string> values, IReadOnlyList<string> strata) =>
        new([.. Enumerable.Range(0, values.Count).GroupBy(row => strata[row], (_, rows) => rows.Select(row => values[row]).ToArray()).Where(part => part.Length >= FewestRows).Select(Classes)]);

    /// <summary>A column in classes.</summary>
    public sealed record Classed(ImmutableArray<(int[] Of, int Count)> Strata);

    static double ChiSquare(int[] a, int classesA, int[] b, int classesB)
    {
        var table = new double[classesA, classesB];
        var (sumA, sumB) = (new double[classesA], new double[classesB]);
        for (var row = 0; row < a.Length; row++)
        {
            table[a[row], b[row]]++;
            sumA[a[row]]++;
            sumB[b[row]]++;
        }
        var statistic = 0.0;
        for (var i = 0; i < classesA; i++)
            for (var j = 0; j < classesB; j++)
                if (sumA[i] * sumB[j] / a.Length is var expected and > 0)
                    statistic += (table[i, j] - expected) * (table[i, j] - expected) / expected;
        return statistic;
    }

    /// <summary>The class of each value, and how many classes there are.</summary>
    public static (int[] Of, int Count) Classes(string[] values)
    {
        var counts = values.CountBy(value => value).ToDictionary();
        var classes = counts.Count > MostClasses && counts.Keys.All(IsNumberOrMissing) ? Slices(values) : Common(counts);
        // A class that is still rare joins the greatest.
        var sizes = values.CountBy(value => classes[value]).ToDictionary();
        var greatest = sizes.MaxBy(size => size.Value).Key;
        var kept = sizes.Where(size => size.Value >= FewestInClass).Select(size => size.Key).Append(greatest).Distinct().Order().ToList();
        return ([.. values.Select(value => Math.Max(0, kept.IndexOf(kept.Contains(classes[value]) ? classes[value] : greatest)))], kept.Count);
    }

    static Dictionary<string, int> Common(Dictionary<string, int> counts)
    {
        var order = counts.OrderByDescending(count => count.Value).ThenBy(count => count.Key, StringComparer.Ordinal).Select(count => count.Key).ToList();
        return order.Select((value, place) => (value, Math.Min(place, MostClasses - 1))).ToDictionary();
    }

    static Dictionary<string, int> Slices(string[] values)
    {
        var sorted = values.Where(value => value.Length > 0).Select(Number).Order().ToArray();
        var cuts = Enumerable.Range(1, MostClasses - 2).Select(cut => sorted[cut * sorted.Length / (MostClasses - 1)]).ToArray();
        return values.Distinct().ToDictionary(value => value, value => value.Length == 0 ? MostClasses : cuts.Count(cut => cut <= Number(value)));
    }

    static bool IsNumberOrMissing(string value) => value.Length == 0 || double.TryParse(Digits(value), NumberStyles.Float, CultureInfo.InvariantCulture, out _);

    static double Number(string value) => double.Parse(Digits(value), NumberStyles.Float, CultureInfo.InvariantCulture);

    // A day is in order as the number that its digits make.
    static string Digits(string value) => value is [_, _, _, _, '-', _, _, '-', _, _] ? value.Replace("-", "", StringComparison.Ordinal) : value;
}
