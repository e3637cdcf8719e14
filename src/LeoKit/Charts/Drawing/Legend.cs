using System.Collections.Immutable;
using System.Xml.Linq;

namespace LeoKit.Charting;

/// <summary>What each mark stands for, in lines above the drawing.</summary>
static class Legend
{
    const double SampleWidth = 30;
    const double Gap = 18;

    /// <summary>The entries from left to right, as many lines as they need.</summary>
    /// <param name="top">Where the legend begins.</param>
    /// <param name="entries">Each name with its sample, drawn around a middle.</param>
    public static Drawn Of(double top, IEnumerable<(string Name, Func<double, double, IEnumerable<XElement>> Sample)> entries)
    {
        var elements = ImmutableArray.CreateBuilder<XElement>();
        var (x, y) = (Picture.Margin, top);
        foreach (var (name, sample) in entries)
        {
            var shown = WrappedText.Lines(name, Picture.Inner - SampleWidth, Picture.TextSize, most: 1)[0];
            var width = SampleWidth + TextWidth.Of(shown, Picture.TextSize);
            if (x > Picture.Margin && x + width > Picture.Right)
                (x, y) = (Picture.Margin, y + Picture.LineHeight);
            elements.AddRange(sample(x + ((SampleWidth - 6) / 2), y + (Picture.LineHeight / 2)));
            elements.Add(Svg.Text(x + SampleWidth, y + Picture.Baseline, shown));
            x += width + Gap;
        }
        return new(y + Picture.LineHeight + 6, elements.ToImmutable());
    }

    /// <summary>A piece of a line with its mark.</summary>
    public static Func<double, double, IEnumerable<XElement>> OfLine(SeriesLook look) => (x, y) =>
        [Svg.Line(x - 12, y, x + 12, y, look.Colour, 2.5, look.Dash), Mark.At(x, y, look, radius: 4)];

    /// <summary>A piece of a bar.</summary>
    public static Func<double, double, IEnumerable<XElement>> OfBar(SeriesLook look) => (x, y) => HatchedBar.Of(x - 11, y - 6, 22, 12, look);
}
