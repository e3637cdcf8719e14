using System.Collections.Immutable;

namespace LeoKit;

/// <summary>The boxes of a cohort's flow chart, from the start to the rows that are analysed: data only, drawn elsewhere.</summary>
/// <param name="Unit">What is counted, such as <c>pupils</c>.</param>
/// <param name="Boxes">The boxes, from top to bottom.</param>
public sealed record CohortFlow(string Unit, ImmutableArray<FlowBox> Boxes)
{
    /// <summary>The flow as text, one box a line, those beside the main line indented.</summary>
    public override string ToString() => string.Join('\n', Boxes.Select(box => $"{(box.IsExclusion ? "  → " : "")}{box.Text}"));
}

/// <summary>One box of a flow chart.</summary>
/// <param name="Text">What stands in it, with its count.</param>
/// <param name="Count">The count.</param>
/// <param name="IsExclusion">Whether it stands beside the main line, for rows that a step took out.</param>
public sealed record FlowBox(string Text, int Count, bool IsExclusion);
