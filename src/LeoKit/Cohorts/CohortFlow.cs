using System.Collections.Immutable;
using System.Globalization;
using LeoKit.Display;
using LeoKit.Display.Hosts;

namespace LeoKit;

/// <summary>The boxes of a cohort's flow chart, from the start to the rows that are analysed: data only, drawn elsewhere.</summary>
/// <param name="Unit">What is counted, such as <c>pupils</c>.</param>
/// <param name="Boxes">The boxes, from top to bottom.</param>
[TypeFormatterSource]
public sealed record CohortFlow(string Unit, ImmutableArray<FlowBox> Boxes) : IShownAs
{
    object IShownAs.Shown => new TableView(["Box", "Excluded", "Count"],
        [.. Boxes.Select(box => (ImmutableArray<string>)[box.Text, box.IsExclusion ? "yes" : "no", box.Count.ToString("N0", CultureInfo.InvariantCulture)])])
    {
        Caption = $"Flow of {Unit}, from top to bottom",
        NumberColumns = [2],
    };

    /// <summary>The flow as text, one box a line, those beside the main line indented.</summary>
    public override string ToString() => string.Join('\n', Boxes.Select(box => $"{(box.IsExclusion ? "  → " : "")}{box.Text}"));
}

/// <summary>One box of a flow chart.</summary>
/// <param name="Text">What stands in it, with its count.</param>
/// <param name="Count">The count.</param>
/// <param name="IsExclusion">Whether it stands beside the main line, for rows that a step took out.</param>
public sealed record FlowBox(string Text, int Count, bool IsExclusion);
