namespace LeoKit.Charting;

/// <summary>What every chart needs, checked in one place.</summary>
static class Required
{
    /// <summary>What is measured with its unit, such as <c>Match rate (%)</c>.</summary>
    public static string Measured(string? measure, string? unit) => $"{Text(measure, "measure")} ({Text(unit, "unit")})";

    public static string Text(string? text, string what) => string.IsNullOrWhiteSpace(text) ? throw ChartFault.NoText(what) : text.Trim();

    /// <summary>A value that is not a number is missing; one that is infinite is a mistake.</summary>
    public static double? Finite(double? value, string place) => value switch
    {
        null or double.NaN => null,
        { } number when double.IsInfinity(number) => throw ChartFault.Infinite(place),
        _ => value,
    };

    /// <summary>The names of series in the order in which they occur; no more than can be told apart.</summary>
    public static IReadOnlyList<string> Series(IEnumerable<string> names)
    {
        string[] series = [.. names.Distinct(StringComparer.Ordinal)];
        return series.Length <= SeriesLook.All.Length ? series : throw ChartFault.TooManySeries(series.Length, SeriesLook.All.Length);
    }
}
