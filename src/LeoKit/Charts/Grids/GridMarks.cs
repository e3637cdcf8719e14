using System.Collections.Immutable;
using System.Xml.Linq;

namespace LeoKit.Charting;

/// <summary>The mark of each state: filled or open, of another shape and of another colour.</summary>
static class GridMarks
{
    static readonly ImmutableArray<(SeriesLook Look, bool IsOpen)> Marks =
    [
        (SeriesLook.All[0] with { Shape = MarkShape.Square }, false),
        (SeriesLook.All[1] with { Shape = MarkShape.Diamond }, true),
        (SeriesLook.All[2] with { Shape = MarkShape.Triangle }, false),
        (SeriesLook.All[3] with { Shape = MarkShape.Cross }, false),
        (SeriesLook.All[4] with { Shape = MarkShape.Circle }, true),
    ];

    public static XElement At(double x, double y, int state, double radius) => Mark.At(x, y, Marks[state].Look, Marks[state].IsOpen, radius);

    public static string PlotlySymbol(int state) => Marks[state].Look.PlotlySymbol + (Marks[state].IsOpen ? "-open" : "");

    public static string Colour(int state) => Marks[state].Look.Colour;
}
