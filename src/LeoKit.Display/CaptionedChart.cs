using System.Collections.Immutable;
using Plotly.NET;

namespace LeoKit.Display;

/// <summary>A chart that can be read without being seen: its finding, an alternative text and the numbers behind it travel with the figure.</summary>
/// <param name="Figure">The Plotly.NET chart; null where Plotly.NET cannot run, so that the picture or the words take its place.</param>
/// <param name="Title">The finding in one line.</param>
/// <param name="AlternativeText">A sentence that says what the figure shows, made from the data.</param>
/// <param name="Source">Where the numbers come from, and what they are not.</param>
/// <param name="Data">The numbers in the figure.</param>
[Hosts.TypeFormatterSource]
public sealed record CaptionedChart(GenericChart? Figure, string Title, string AlternativeText, string Source, TableView Data)
{
    /// <summary>What a reader has to know to read the figure rightly, one sentence each.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>The same figure as an svg element that needs no script; it stands in the place of the figure until that is drawn, or for good. Null for none.</summary>
    public string? Picture { get; init; }
}
