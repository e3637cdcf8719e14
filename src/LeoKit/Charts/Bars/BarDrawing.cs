using System.Collections.Immutable;
using System.Xml.Linq;

namespace LeoKit.Charting;

/// <summary>Bars as a static figure: the name of a category above its bars, the number at the end of each bar.</summary>
static class BarDrawing
{
    const double Thickness = 18;
    const double Step = Thickness + 4;
    const double Gap = 6;

    public static Drawn Of(BarModel bars, double top)
    {
        var elements = ImmutableArray.CreateBuilder<XElement>();
        var scale = Scale(bars);
        var y = top;
        if (bars.HasSeries)
        {
            var legend = Legend.Of(top, bars.Series.Select((series, at) => (series, Legend.OfBar(SeriesLook.All[at]))));
            elements.AddRange(legend.Elements);
            y = legend.Bottom;
        }
        foreach (var category in bars.Categories)
        {
            foreach (var line in WrappedText.Lines(category, Picture.Inner, Picture.TextSize, most: 3))
            {
                elements.Add(Svg.Text(Picture.Margin, y + Picture.Baseline, line));
                y += Picture.LineHeight;
            }
            var first = y;
            foreach (var (series, at) in bars.Series.Select((series, at) => (series, at)))
            {
                elements.AddRange(Bar(bars[category, series], SeriesLook.All[at], scale, y));
                y += Step;
            }
            elements.Add(Svg.Line(scale(0), first - 2, scale(0), y - 2, Ink.Muted, 1.5));
            y += Gap;
        }
        return new(y, elements.ToImmutable());
    }

    static IEnumerable<XElement> Bar(double? value, SeriesLook look, Func<double, double> scale, double y)
    {
        var zero = scale(0);
        if (value is not { } known)
            return [Svg.Text(zero + 6, y + 14, "missing", colour: Ink.Muted, isSlanted: true)];
        var end = scale(known);
        var text = known < 0
            ? Svg.Text(end - 6, y + 14, NumberText.Of(known), anchor: "end")
            : Svg.Text(end + 6, y + 14, NumberText.Of(known));
        return [.. HatchedBar.Of(Math.Min(zero, end), y, Math.Abs(end - zero), Thickness, look), text];
    }

    /// <summary>From values to places, with room for the numbers beside the longest bars.</summary>
    static Func<double, double> Scale(BarModel bars)
    {
        double[] known = [.. bars.Bars.Select(bar => bar.Value).OfType<double>()];
        var (low, high) = (Math.Min(0, known.Min()), Math.Max(0, known.Max()));
        var left = Picture.Margin + 1 + (low < 0 ? Room(known.Where(value => value < 0)) : 0);
        var right = Picture.Right - Room(known.Where(value => value >= 0));
        var span = high > low ? high - low : 1;
        return value => left + ((value - low) / span * (right - left));

        double Room(IEnumerable<double> values) =>
            values.Select(value => TextWidth.Of(NumberText.Of(value), Picture.TextSize) + 6).Append(bars.Missing > 0 ? TextWidth.Of("missing", Picture.TextSize) + 6 : 0).Max();
    }
}
