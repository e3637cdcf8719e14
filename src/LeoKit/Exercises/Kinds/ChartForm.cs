using LeoKit.Charting;

namespace LeoKit.Exercises;

/// <summary>What can be said of a chart without looking at it: how it draws, its numbers and their unit, its title.</summary>
/// <param name="Chart">The chart.</param>
sealed record ChartForm(LeoChart Chart)
{
    /// <summary>How it draws, in words.</summary>
    public string Mark => Chart.Model switch
    {
        BarModel => "bars",
        LineModel => "lines",
        DistributionModel => "a distribution",
        IntervalModel => "dots with intervals",
        StepFlowModel or PathFlowModel => "a flow",
        GridModel => "a grid",
        var other => other.GetType().Name,
    };

    /// <summary>The unit, from the brackets of the last heading or of the caption; empty if neither has one.</summary>
    public string Unit => InBrackets(Chart.Data.Columns.LastOrDefault()) ?? InBrackets(Chart.Data.Caption) ?? "";

    static string? InBrackets(string? text) => text is not null && text.LastIndexOf('(') is var open and >= 0 && text.EndsWith(')') ? text[(open + 1)..^1].Trim() : null;
}
