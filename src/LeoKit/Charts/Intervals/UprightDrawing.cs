using System.Xml.Linq;

namespace LeoKit.Charting;

/// <summary>Intervals side by side along a number as a static figure, as event studies are drawn.</summary>
static class UprightDrawing
{
    const double Height = 240;
    const double Cap = 4;

    public static Drawn Of(IntervalModel model, double top)
    {
        var (across, places) = model.Along!.Value;
        var area = PlotArea.Of(across, model.Scale, top + 6, Height);
        var frame = area.Frame();
        return new(frame.Bottom, [.. frame.Elements, .. Reference(model, area), .. model.Values.SelectMany((value, at) => Dot(value, area.X(places[at]), area))]);
    }

    static IEnumerable<XElement> Dot(IntervalValue value, double x, PlotArea area)
    {
        if (value.Value is not { } middle)
            return [];
        var look = SeriesLook.All[0];
        return value.HasInterval
            ?
            [
                Svg.Outline($"M{Svg.Number(x - Cap)} {Svg.Number(area.Y(value.Low!.Value))}h{Svg.Number(2 * Cap)}m{Svg.Number(-Cap)} 0V{Svg.Number(area.Y(value.High!.Value))}m{Svg.Number(-Cap)} 0h{Svg.Number(2 * Cap)}", look.Colour),
                Mark.At(x, area.Y(middle), look),
            ]
            : [Mark.At(x, area.Y(middle), look, isOpen: true)];
    }

    static IEnumerable<XElement> Reference(IntervalModel model, PlotArea area) => model.Options.Reference is not { } value ? [] :
    [
        Svg.Line(area.Left, area.Y(value), area.Right, area.Y(value), Ink.Dark, 1.5, "5,4"),
        Svg.Text(area.Right, area.Y(value) - 5, model.ReferenceText, 13, "end"),
    ];
}
