using System.Globalization;

namespace LeoKit.Charting;

/// <summary>One number of each group of a summary, and what it is called.</summary>
sealed record SummaryValues(string Measured, Func<GroupRow, double?> Value)
{
    public static SummaryValues Of(GroupSummaryResult summary, GroupStatistic statistic, string unit) => statistic switch
    {
        GroupStatistic.Count => new($"Values of {summary.Outcome} (count)", row => row.N),
        GroupStatistic.Median => Median(summary, unit),
        _ => new(Required.Measured($"Mean {summary.Outcome}", unit), row => row.Mean),
    };

    public static ChartException WrongKeys(GroupSummaryResult summary, string wanted) => ChartFault.Unsuitable(
        $"the summary of '{summary.Outcome}' has {Words.Count(summary.Keys.Length, "key")}; this chart needs {wanted}.", "Summarise by other keys, or draw the rows you choose from its Rows.");

    /// <summary>Keys of a summary are texts; where all of them are numbers, such as ages, they stand at their distance.</summary>
    public static IReadOnlyList<double>? NumbersOf(IEnumerable<string> keys)
    {
        var numbers = keys.Select(key => double.TryParse(key, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : double.NaN).ToList();
        return numbers.All(double.IsFinite) ? numbers : null;
    }

    static SummaryValues Median(GroupSummaryResult summary, string unit)
    {
        var place = summary.Shares.IndexOf(0.5);
        return place >= 0
            ? new(Required.Measured($"Median {summary.Outcome}", unit), row => row.Quantiles.IsEmpty ? null : row.Quantiles[place])
            : throw ChartFault.Unsuitable($"the summary of '{summary.Outcome}' does not hold the median.", "Ask for it with Quantiles(0.5).");
    }
}
