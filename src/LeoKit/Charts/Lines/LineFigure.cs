using Plotly.NET;

namespace LeoKit.Charting;

/// <summary>Lines as an interactive figure.</summary>
static class LineFigure
{
    const int Height = 360;

    public static GenericChart Of(LineModel lines) => Plot.Figure(
        [.. lines.Series.Select((line, at) => Trace(lines, line, SeriesLook.All[at])), .. Reference(lines)],
        ("height", Height), ("margin", Plot.Margins()), ("showlegend", lines.HasSeries), ("legend", lines.HasSeries ? Plot.Legend : null),
        ("xaxis", Plot.Axis(lines.Across)), ("yaxis", Plot.Axis(lines.Up)), ("annotations", ReferenceName(lines).ToArray()));

    static Trace Trace(LineModel lines, LineSeries line, SeriesLook look) => Plot.Trace("scatter",
        ("mode", "lines+markers"), ("name", lines.HasSeries ? Plot.Encoded(line.Name) : null), ("x", lines.Positions.Values.ToArray()), ("y", line.Values.ToArray()),
        ("text", lines.Positions.Texts.Select(Plot.Encoded).ToArray()), ("connectgaps", false), ("cliponaxis", false), ("hovertemplate", "%{text}: %{y}<extra>%{fullData.name}</extra>"),
        ("line", Plot.Part(("color", look.Colour), ("width", 2.5), ("dash", look.PlotlyDash))), ("marker", Plot.Part(("color", look.Colour), ("symbol", look.PlotlySymbol), ("size", 8))));

    static IEnumerable<object> ReferenceName(LineModel lines) => lines.Options.Reference is not { } value ? [] :
        [Plot.Part(("text", Plot.Encoded(lines.Options.ReferenceName)), ("showarrow", false), ("y", value), ("x", 1), ("xref", "paper"), ("xanchor", "right"), ("yanchor", "bottom"))];

    static IEnumerable<Trace> Reference(LineModel lines) => lines.Options.Reference is not { } value ? [] :
    [
        Plot.Trace("scatter", ("mode", "lines"), ("showlegend", false), ("hoverinfo", "skip"), ("x", new[] { lines.Across.Low, lines.Across.High }), ("y", new[] { value, value }),
            ("line", Plot.Part(("color", Ink.Dark), ("width", 1.5), ("dash", "4px,4px")))),
    ];
}
