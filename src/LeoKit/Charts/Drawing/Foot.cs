using System.Collections.Immutable;
using System.Xml.Linq;

namespace LeoKit.Charting;

/// <summary>The axis along the foot of a drawing: its line, its ticks, as many of their texts as fit, and its title.</summary>
static class Foot
{
    public static Drawn Of(Axis axis, double y, Func<double, double> x)
    {
        var elements = ImmutableArray.CreateBuilder<XElement>();
        elements.Add(Svg.Line(x(axis.Low), y, x(axis.High), y, Ink.Muted));
        var shown = Every(axis, x);
        foreach (var (tick, at) in axis.Ticks.Select((tick, at) => (tick, at)))
        {
            elements.Add(Svg.Line(x(tick.Value), y, x(tick.Value), y + 4, Ink.Muted));
            if (at % shown == 0)
                elements.Add(Svg.Text(x(tick.Value), y + 19, tick.Text, anchor: "middle", colour: Ink.Muted));
        }
        if (axis.Title.Length == 0)
            return new(y + 26, elements.ToImmutable());
        var lines = WrappedText.Lines(axis.Title, Picture.Inner, Picture.TextSize);
        elements.AddRange(lines.Select((line, at) => Svg.Text(Picture.Right, y + 40 + (at * Picture.LineHeight), line, anchor: "end", colour: Ink.Muted)));
        return new(y + 26 + (lines.Length * Picture.LineHeight), elements.ToImmutable());
    }

    /// <summary>Every text, every second, every third: the first that leaves a space between them.</summary>
    static int Every(Axis axis, Func<double, double> x)
    {
        for (var every = 1; every < axis.Ticks.Length; every++)
        {
            var shown = axis.Ticks.Where((_, at) => at % every == 0).ToList();
            if (shown.Zip(shown.Skip(1)).All(pair => End(pair.First, 0.5) + 8 <= End(pair.Second, -0.5)))
                return every;
        }
        return Math.Max(1, axis.Ticks.Length);

        double End(Tick tick, double half) => x(tick.Value) + (half * TextWidth.Of(tick.Text, Picture.TextSize));
    }
}
