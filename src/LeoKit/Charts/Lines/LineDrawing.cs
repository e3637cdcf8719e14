using System.Xml.Linq;

namespace LeoKit.Charting;

/// <summary>Lines as a static figure.</summary>
static class LineDrawing
{
    const double Height = 240;

    // Closer together, marks would hide the line that they belong to.
    const int MostMarks = 30;

    public static Drawn Of(LineModel lines, double top)
    {
        var legend = lines.HasSeries ? Legend.Of(top, lines.Series.Select((line, at) => (line.Name, Legend.OfLine(SeriesLook.All[at])))) : new(top + 4, []);
        var area = PlotArea.Of(lines.Across, lines.Up, legend.Bottom + 4, Height);
        var frame = area.Frame();
        return new(frame.Bottom, [.. legend.Elements, .. frame.Elements, .. Reference(lines, area), .. lines.Series.SelectMany((line, at) => Line(lines, line, SeriesLook.All[at], area))]);
    }

    static IEnumerable<XElement> Line(LineModel lines, LineSeries line, SeriesLook look, PlotArea area)
    {
        (double X, double Y)?[] points = [.. line.Values.Select((value, at) => value is { } known ? (area.X(lines.Positions.Values[at]), area.Y(known)) : ((double, double)?)null)];
        var path = Svg.Outline(Svg.PathThrough(points), look.Colour, 2.5, look.Dash);
        path.Add(new XAttribute("stroke-linejoin", "round"));
        // A point between two gaps would have no line at all.
        var marked = points.Where((point, at) => point is not null && (points.Length <= MostMarks || (IsGap(at - 1) && IsGap(at + 1)))).Select(point => point!.Value);
        return [path, .. marked.Select(point => Mark.At(point.X, point.Y, look, radius: 4.5))];

        bool IsGap(int at) => at < 0 || at >= points.Length || points[at] is null;
    }

    static IEnumerable<XElement> Reference(LineModel lines, PlotArea area) => lines.Options.Reference is not { } value ? [] :
    [
        Svg.Line(area.Left, area.Y(value), area.Right, area.Y(value), Ink.Dark, 1.5, "4,4"),
        Svg.Text(area.Right, area.Y(value) - 5, lines.Options.ReferenceName, 13, "end"),
    ];
}
