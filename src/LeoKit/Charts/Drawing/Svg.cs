using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace LeoKit.Charting;

/// <summary>The elements that a static figure is made of. They carry no style sheet, no script and no reference, so that any page may take them.</summary>
static class Svg
{
    public static readonly XNamespace Names = "http://www.w3.org/2000/svg";

    /// <summary>An element with attributes; a number is written the same in every culture, and an attribute without a value is left out.</summary>
    public static XElement Element(string name, params (string Name, object? Value)[] attributes) => new(Names + name,
        attributes.Where(attribute => attribute.Value is not null).Select(attribute => new XAttribute(attribute.Name, attribute.Value is double number ? Number(number) : attribute.Value!)));

    /// <summary>One line of text.</summary>
    public static XElement Text(double x, double y, string text, double size = Picture.TextSize, string anchor = "start", string colour = Ink.Dark, bool isBold = false, bool isSlanted = false) =>
        Element("text", ("x", x), ("y", y), ("font-size", size == Picture.TextSize ? null : size), ("text-anchor", anchor == "start" ? null : anchor),
            ("fill", colour == Ink.Dark ? null : colour), ("font-weight", isBold ? "bold" : null), ("font-style", isSlanted ? "italic" : null)).With(text);

    public static XElement Line(double x1, double y1, double x2, double y2, string colour, double width = 1, string? dash = null) =>
        Element("line", ("x1", x1), ("y1", y1), ("x2", x2), ("y2", y2), ("stroke", colour), ("stroke-width", width), ("stroke-dasharray", dash is { Length: > 0 } ? dash : null));

    public static XElement Rectangle(double x, double y, double width, double height, string fill, string? stroke = null) =>
        Element("rect", ("x", x), ("y", y), ("width", width), ("height", height), ("fill", fill), ("stroke", stroke), ("stroke-width", stroke is null ? null : 1.5));

    public static XElement Outline(string path, string stroke, double width = 2, string? dash = null) =>
        Element("path", ("d", path), ("fill", "none"), ("stroke", stroke), ("stroke-width", width), ("stroke-dasharray", dash is { Length: > 0 } ? dash : null));

    /// <summary>A number with one decimal at most: a tenth of a pixel is never seen.</summary>
    public static string Number(double number)
    {
        var text = number.ToString("0.#", CultureInfo.InvariantCulture);
        return text == "-0" ? "0" : text;
    }

    /// <summary>A path through points; a point that is not there breaks it.</summary>
    public static string PathThrough(IEnumerable<(double X, double Y)?> points)
    {
        var path = new StringBuilder();
        var isBroken = true;
        foreach (var point in points)
        {
            if (point is var (x, y))
                path.Append(isBroken ? 'M' : 'L').Append(Number(x)).Append(' ').Append(Number(y));
            isBroken = point is null;
        }
        return path.ToString();
    }

    static XElement With(this XElement element, string text)
    {
        element.Add(Readable(text));
        return element;
    }

    /// <summary>Characters that xml cannot hold would make the whole file unreadable.</summary>
    public static string Readable(string text) => string.Concat(text.EnumerateRunes().Where(rune => rune.Value is >= 0x20 or '\n' && rune.Value is not (0xFFFE or 0xFFFF)));
}
