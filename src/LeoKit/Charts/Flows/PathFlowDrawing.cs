using System.Collections.Immutable;
using System.Xml.Linq;

namespace LeoKit.Charting;

/// <summary>Bands between origins and destinations as a static figure. Names and counts stand outside, so that no text lies on a band.</summary>
static class PathFlowDrawing
{
    const double Side = 118;
    const double Thick = 10;
    const double Gap = 8;
    const double LineHeight = 18;
    const double Height = 260;

    public static Drawn Of(PathFlowModel model, double top)
    {
        var scale = Height / model.Total;
        var left = Places(model.Origins, model.Leaving, scale, top + 6);
        var right = Places(model.Destinations, model.Arriving, scale, top + 6);
        var elements = ImmutableArray.CreateBuilder<XElement>();
        elements.AddRange(Bands(model, left, right, scale));
        foreach (var (name, place) in left)
            elements.AddRange(Node(place, Picture.Margin + Side - Thick, Picture.Margin + Side - Thick - 6, "end", model.LookOf(name).Colour));
        foreach (var (_, place) in right)
            elements.AddRange(Node(place, Picture.Right - Side, Picture.Right - Side + Thick + 6, "start", Ink.Muted));
        return new(left.Values.Concat(right.Values).Max(place => place.Bottom) + 8, elements.ToImmutable());
    }

    /// <summary>Each place below the one before, far enough for the lines of its name.</summary>
    static Dictionary<string, Place> Places(ImmutableArray<string> names, Func<string, double> count, double scale, double top)
    {
        var places = new Dictionary<string, Place>(StringComparer.Ordinal);
        var y = top;
        foreach (var name in names)
        {
            ImmutableArray<string> lines = [.. WrappedText.Lines(name, Side - Thick - 8, Picture.TextSize, most: 3), NumberText.Of(count(name))];
            var (height, text) = (count(name) * scale, lines.Length * LineHeight);
            var start = y + Math.Max(0, (text - height) / 2);
            places.Add(name, new(start, height, lines));
            y = places[name].Bottom + Gap;
        }
        return places;
    }

    static IEnumerable<XElement> Node(Place place, double x, double textX, string anchor, string colour)
    {
        yield return Svg.Rectangle(x, place.Top, Thick, Math.Max(1, place.Height), colour);
        var first = place.Top + (place.Height / 2) - (place.Lines.Length * LineHeight / 2) + 14;
        foreach (var (line, at) in place.Lines.Select((line, at) => (line, at)))
            yield return Svg.Text(textX, first + (at * LineHeight), line, anchor: anchor, colour: at == place.Lines.Length - 1 ? Ink.Muted : Ink.Dark);
    }

    static IEnumerable<XElement> Bands(PathFlowModel model, Dictionary<string, Place> left, Dictionary<string, Place> right, double scale)
    {
        var (leaving, arriving) = (left.ToDictionary(place => place.Key, place => place.Value.Top), right.ToDictionary(place => place.Key, place => place.Value.Top));
        var (x1, x2) = (Picture.Margin + Side, Picture.Right - Side);
        var middle = (x1 + x2) / 2;
        foreach (var path in model.Paths.OrderBy(path => model.Origins.IndexOf(path.From)).ThenBy(path => model.Destinations.IndexOf(path.To)))
        {
            var (height, y1, y2) = (path.Count * scale, leaving[path.From], arriving[path.To]);
            leaving[path.From] += height;
            arriving[path.To] += height;
            var outline = $"M{N(x1)} {N(y1)}C{N(middle)} {N(y1)} {N(middle)} {N(y2)} {N(x2)} {N(y2)}V{N(y2 + height)}C{N(middle)} {N(y2 + height)} {N(middle)} {N(y1 + height)} {N(x1)} {N(y1 + height)}Z";
            yield return Svg.Element("path", ("d", outline), ("fill", model.LookOf(path.From).Colour), ("fill-opacity", "0.35"), ("stroke", model.LookOf(path.From).Colour), ("stroke-width", 0.7));
        }
    }

    static string N(double number) => Svg.Number(number);

    readonly record struct Place(double Top, double Height, ImmutableArray<string> Lines)
    {
        public double Bottom => Top + Height + Math.Max(0, ((Lines.Length * LineHeight) - Height) / 2);
    }
}
