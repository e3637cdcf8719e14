using Plotly.NET;

namespace LeoKit.Display;

/// <summary>A chart that can be read without being seen: its finding, an alternative text and the numbers behind it travel with the figure.</summary>
/// <param name="Figure">The Plotly.NET chart.</param>
/// <param name="Title">The finding in one line.</param>
/// <param name="AlternativeText">A sentence that says what the figure shows, made from the data.</param>
/// <param name="Source">Where the numbers come from, and what they are not.</param>
/// <param name="Data">The numbers in the figure.</param>
[Hosts.TypeFormatterSource(typeof(Hosts.FormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed record CaptionedChart(GenericChart Figure, string Title, string AlternativeText, string Source, TableView Data);
