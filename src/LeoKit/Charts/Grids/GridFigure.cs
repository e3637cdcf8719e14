using Plotly.NET;

namespace LeoKit.Charting;

/// <summary>The grid as an interactive figure.</summary>
static class GridFigure
{
    public static GenericChart Of(GridModel grid) => Plot.Figure(
        grid.States.Select((state, at) => Trace(grid, state, at)),
        ("height", 200 + (22 * grid.Rows.Length)), ("margin", Plot.Margins()), ("legend", Plot.Legend), ("showlegend", true),
        ("xaxis", Names(Plot.Lines(grid.Subtitle, 24), grid.Columns, mostNames: 14)), ("yaxis", Names("", [.. grid.Rows.Reverse()], mostNames: 60)));

    static Trace Trace(GridModel grid, string state, int at)
    {
        var cells = (from row in grid.Rows from column in grid.Columns where grid.Cells.GetValueOrDefault((row, column)) == state select (row, column)).ToList();
        return Plot.Trace("scatter",
            ("mode", "markers"), ("name", Plot.Encoded(state)), ("x", cells.Select(cell => Plot.Encoded(cell.column)).ToArray()), ("y", cells.Select(cell => Plot.Encoded(cell.row)).ToArray()),
            ("hovertemplate", "%{y}, %{x}<extra>%{fullData.name}</extra>"), ("marker", Plot.Part(("color", GridMarks.Colour(at)), ("symbol", GridMarks.PlotlySymbol(at)), ("size", grid.Columns.Length > 15 ? 8 : 11), ("line", Plot.Part(("color", GridMarks.Colour(at)), ("width", 2))))));
    }

    // Years such as 2010/11 are names here; plotly.js would take them for dates.
    static DynamicObj.DynamicObj Names(string title, IReadOnlyList<string> names, double mostNames) => Plot.Part(
        ("type", "category"), ("categoryorder", "array"), ("categoryarray", names.Select(Plot.Encoded).ToArray()), ("range", new[] { -0.6, names.Count - 0.4 }),
        ("title", title.Length == 0 ? null : Plot.Part(("text", title))), ("automargin", true), ("gridcolor", Ink.Pale), ("zeroline", false), ("dtick", Math.Ceiling(names.Count / mostNames)));
}
