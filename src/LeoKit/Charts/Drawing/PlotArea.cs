using System.Collections.Immutable;
using System.Xml.Linq;

namespace LeoKit.Charting;

/// <summary>A field with an axis of values at its left and one along its foot.</summary>
sealed record PlotArea(Axis Across, Axis Up, double Left, double Top, double Width, double Height)
{
    const double TickGap = 6;

    public double Bottom => Top + Height;

    public double Right => Left + Width;

    /// <summary>As large as the width of the figure allows, with room for the text of the ticks.</summary>
    public static PlotArea Of(Axis across, Axis up, double top, double height)
    {
        var ticks = up.Ticks.Select(tick => TextWidth.Of(tick.Text, Picture.TextSize)).DefaultIfEmpty(0).Max();
        var left = Picture.Margin + ticks + TickGap;
        // The last text along the foot is centred on its tick and must not be cut.
        var last = across.Ticks.IsEmpty ? 0 : TextWidth.Of(across.Ticks[^1].Text, Picture.TextSize) / 2;
        return new(across, up, left, top, Picture.Right - left - Math.Clamp(last - 8, 4, 28), height);
    }

    public double X(double value) => Across.Place(value, Left, Right);

    public double Y(double value) => Up.Place(value, Bottom, Top);

    /// <summary>Lines across with their numbers, the text along the foot, and the titles.</summary>
    public Drawn Frame()
    {
        var elements = ImmutableArray.CreateBuilder<XElement>();
        foreach (var tick in Up.Ticks)
        {
            elements.Add(Svg.Line(Left, Y(tick.Value), Right, Y(tick.Value), tick.Value == 0 ? Ink.Muted : Ink.Pale));
            elements.Add(Svg.Text(Left - TickGap, Y(tick.Value) + 5, tick.Text, anchor: "end", colour: Ink.Muted));
        }
        var foot = Foot.Of(Across, Bottom, X);
        return new(foot.Bottom, [.. elements, .. foot.Elements]);
    }
}
