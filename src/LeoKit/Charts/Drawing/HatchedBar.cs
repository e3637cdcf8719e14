using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace LeoKit.Charting;

/// <summary>A bar filled in the way of its series. Hatching is drawn line by line, because a page that cleans its content drops svg patterns.</summary>
static class HatchedBar
{
    const double Spacing = 7;

    public static IEnumerable<XElement> Of(double x, double y, double width, double height, SeriesLook look)
    {
        if (look.Hatch == Hatch.Whole)
            return [Svg.Rectangle(x, y, width, height, look.Colour)];
        var bar = Svg.Rectangle(x, y, width, height, Ink.White, look.Colour);
        return Lines(look.Hatch, x, y, width, height) is { Length: > 0 } lines
            ? [bar, Svg.Outline(lines, look.Colour, look.Hatch == Hatch.Dotted ? 2.5 : 1.5, look.Hatch == Hatch.Dotted ? "2.5,4" : null)]
            : [bar];
    }

    static string Lines(Hatch hatch, double x, double y, double width, double height) => hatch switch
    {
        Hatch.Rising => Slanted(x, y, width, height, isRising: true),
        Hatch.Crossed => Slanted(x, y, width, height, isRising: true) + Slanted(x, y, width, height, isRising: false),
        _ => Level(x, y, width, height),
    };

    static string Level(double x, double y, double width, double height)
    {
        var path = new StringBuilder();
        for (var at = Spacing / 2; at < height; at += Spacing / 1.4)
            path.Append(CultureInfo.InvariantCulture, $"M{Svg.Number(x)} {Svg.Number(y + at)}H{Svg.Number(x + width)}");
        return path.ToString();
    }

    /// <summary>Each line leaves the bar where it meets an edge.</summary>
    static string Slanted(double x, double y, double width, double height, bool isRising)
    {
        var path = new StringBuilder();
        for (var reach = Spacing; reach < width + height; reach += Spacing)
        {
            var (left, leftDown) = (Math.Max(0, reach - height), Math.Min(reach, height));
            var (right, rightDown) = (Math.Min(reach, width), Math.Max(0, reach - width));
            path.Append(CultureInfo.InvariantCulture, $"M{Svg.Number(x + left)} {Svg.Number(y + Down(leftDown))}L{Svg.Number(x + right)} {Svg.Number(y + Down(rightDown))}");
        }
        return path.ToString();

        double Down(double down) => isRising ? down : height - down;
    }
}
