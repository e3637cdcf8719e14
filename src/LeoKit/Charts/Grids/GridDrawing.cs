using System.Collections.Immutable;
using System.Xml.Linq;

namespace LeoKit.Charting;

/// <summary>The grid as a static figure: names of rows at the left, names of columns above, upright where they do not fit.</summary>
static class GridDrawing
{
    const double WidestNames = 150;
    const double LargestCell = 26;
    const double RowHeight = 20;
    const double NarrowestName = 16;

    public static Drawn Of(GridModel grid, double top)
    {
        var legend = Legend.Of(top, grid.States.Select((state, at) => (state, (Func<double, double, IEnumerable<XElement>>)((x, y) => [GridMarks.At(x, y, at, 6)]))));
        var names = Math.Min(WidestNames, grid.Rows.Max(row => TextWidth.Of(row, Picture.TextSize)));
        var left = Picture.Margin + names + 8;
        var cell = Math.Min(LargestCell, (Picture.Right - left) / grid.Columns.Length);
        var widest = grid.Columns.Max(column => TextWidth.Of(column, Picture.TextSize));
        var isUpright = widest > cell - 4;
        var first = legend.Bottom + (isUpright ? Math.Min(widest, WidestNames) : Picture.LineHeight) + 6;
        var elements = ImmutableArray.CreateBuilder<XElement>();
        elements.AddRange(legend.Elements);
        // Where columns are narrower than a line of text, every second or third is named.
        var named = (int)Math.Ceiling(NarrowestName / cell);
        foreach (var (column, at) in grid.Columns.Select((column, at) => (column, at)).Where(column => column.at % named == 0))
            elements.Add(ColumnName(column, left + ((at + 0.5) * cell), first - 6, isUpright));
        foreach (var (row, at) in grid.Rows.Select((row, at) => (row, at)))
        {
            var middle = first + ((at + 0.5) * RowHeight);
            elements.Add(Svg.Line(left, middle, left + (cell * grid.Columns.Length), middle, Ink.Pale));
            elements.Add(Svg.Text(left - 8, middle + 5, WrappedText.Lines(row, WidestNames, Picture.TextSize, most: 1)[0], anchor: "end"));
            elements.AddRange(grid.Columns.SelectMany((column, place) => grid.Cells.TryGetValue((row, column), out var state)
                ? [GridMarks.At(left + ((place + 0.5) * cell), middle, grid.States.IndexOf(state), Math.Min(6.5, cell * 0.36))]
                : Array.Empty<XElement>()));
        }
        return new(first + (grid.Rows.Length * RowHeight) + 4, elements.ToImmutable());
    }

    static XElement ColumnName(string column, double x, double y, bool isUpright)
    {
        var text = WrappedText.Lines(column, WidestNames, Picture.TextSize, most: 1)[0];
        if (!isUpright)
            return Svg.Text(x, y, text, anchor: "middle", colour: Ink.Muted);
        var upright = Svg.Text(0, 0, text, colour: Ink.Muted);
        upright.Add(new XAttribute("transform", $"translate({Svg.Number(x + 5)} {Svg.Number(y)}) rotate(-90)"));
        return upright;
    }
}
