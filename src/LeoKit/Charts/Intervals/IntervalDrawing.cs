using System.Collections.Immutable;
using System.Xml.Linq;

namespace LeoKit.Charting;

/// <summary>Intervals below each other as a static figure: name and numbers above each line.</summary>
static class IntervalDrawing
{
    const double Room = 22;
    const double Cap = 5;

    public static Drawn Of(IntervalModel model, double top)
    {
        var rows = ImmutableArray.CreateBuilder<XElement>();
        var y = top + (model.Options.Reference is null ? 4 : 24);
        var first = y;
        Func<double, double> x = value => model.Scale.Place(value, Picture.Margin + 20, Picture.Right - 20);
        foreach (var value in model.Values)
        {
            foreach (var (line, anchor) in Texts(value))
            {
                y += anchor == "start" ? Picture.LineHeight : 0;
                rows.Add(Svg.Text(anchor == "start" ? Picture.Margin : Picture.Right, y - 4, line, anchor: anchor));
            }
            // The guides are drawn beside each dot only, so that no line crosses a text.
            rows.AddRange(Guides(model, x, y, y + Room - 2));
            rows.AddRange(Dot(value, x, y + (Room / 2) - 1));
            y += Room + 6;
        }
        var foot = Foot.Of(model.Scale, y, x);
        return new(foot.Bottom, [.. ReferenceName(model, x, first), .. rows, .. foot.Elements]);
    }

    /// <summary>Name at the left and numbers at the right of one line, where both fit; else the numbers below.</summary>
    static IEnumerable<(string Text, string Anchor)> Texts(IntervalValue value)
    {
        var numbers = IntervalModel.Text(value);
        var names = WrappedText.Lines(value.Name, Picture.Inner, Picture.TextSize, most: 3);
        var fits = TextWidth.Of(names[^1], Picture.TextSize) + TextWidth.Of(numbers, Picture.TextSize) + 12 <= Picture.Inner;
        return [.. names.Select(name => (name, "start")), (numbers, fits ? "end" : "start")];
    }

    static IEnumerable<XElement> Guides(IntervalModel model, Func<double, double> x, double top, double bottom)
    {
        foreach (var tick in model.Scale.Ticks)
            yield return Svg.Line(x(tick.Value), top, x(tick.Value), bottom, tick.Value == 0 ? Ink.Muted : Ink.Pale, tick.Value == 0 ? 1.5 : 1);
        if (model.Options.Reference is { } reference)
            yield return Svg.Line(x(reference), top, x(reference), bottom, Ink.Dark, 2, "4,3");
    }

    static IEnumerable<XElement> ReferenceName(IntervalModel model, Func<double, double> x, double top)
    {
        if (model.Options.Reference is not { } reference)
            return [];
        var name = model.ReferenceText;
        var half = TextWidth.Of(name, Picture.TextSize) / 2;
        var middle = Math.Clamp(x(reference), Picture.Margin + half, Math.Max(Picture.Margin + half, Picture.Right - half));
        return [Svg.Text(middle, top - 8, name, anchor: "middle"), Svg.Line(x(reference), top - 4, x(reference), top + 2, Ink.Dark, 2)];
    }

    static IEnumerable<XElement> Dot(IntervalValue value, Func<double, double> x, double y)
    {
        if (value.Value is not { } middle)
            return [];
        var look = SeriesLook.All[0];
        return value.HasInterval
            ?
            [
                Svg.Outline($"M{Svg.Number(x(value.Low!.Value))} {Svg.Number(y - Cap)}v{Svg.Number(2 * Cap)}m0 {Svg.Number(-Cap)}H{Svg.Number(x(value.High!.Value))}m0 {Svg.Number(-Cap)}v{Svg.Number(2 * Cap)}", look.Colour),
                Mark.At(x(middle), y, look),
            ]
            : [Mark.At(x(middle), y, look, isOpen: true)];
    }
}
