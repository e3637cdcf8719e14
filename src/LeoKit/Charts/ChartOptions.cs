using LeoKit.Charting;

namespace LeoKit;

/// <summary>What may be chosen for a chart. Change a copy with <c>with</c>: <c>ChartOptions.From(town) with { IsSorted = true }</c>.</summary>
public sealed record ChartOptions
{
    /// <summary>For numbers that come from the synthetic data of the teaching profile.</summary>
    public static ChartOptions Default { get; } = new() { Source = ChartSource.Teaching };

    /// <summary>For numbers that come from the synthetic data of the structure profile.</summary>
    public static ChartOptions Structure { get; } = new() { Source = ChartSource.Structure };

    /// <summary>Where the numbers come from, and what they are not. It is written below every chart.</summary>
    public required string Source { get; init; }

    /// <summary>One more sentence that a reader needs; null for none.</summary>
    public string? Note { get; init; }

    /// <summary>Whether bars and intervals are put in order by their value, the largest first. In a chart with series, by their first series.</summary>
    public bool IsSorted { get; init; }

    /// <summary>Whether the scale of a line chart starts at zero; null to start there unless all values lie far above it. Bars always start at zero.</summary>
    public bool? FromZero { get; init; }

    /// <summary>Into how many bins a distribution is cut at most, from 3 to 20; null to choose by the data.</summary>
    public int? Bins { get; init; }

    /// <summary>A value to compare intervals or lines with, such as a planted effect; null for none. Intervals that reach zero always show it.</summary>
    public double? Reference { get; init; }

    /// <summary>What the reference is, such as <c>planted effect</c>.</summary>
    public string ReferenceName { get; init; } = "reference";

    /// <summary>For numbers that come from a data set: its name and profile stand in the source line.</summary>
    /// <param name="extract">The data set.</param>
    public static ChartOptions From(LeoExtract extract)
    {
        ArgumentNullException.ThrowIfNull(extract);
        return new() { Source = ChartSource.Of(extract) };
    }
}
