using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;

namespace LeoKit.Charting;

/// <summary>The whole static figure: its finding above, its notes and source below. It is narrow, so that its text is legible on a phone and large on a slide.</summary>
static class Picture
{
    public const double Width = 420;
    public const double Margin = 8;
    public const double Right = Width - Margin;
    public const double Inner = Right - Margin;
    public const double TextSize = 15;
    public const double LineHeight = 20;

    /// <summary>From the top of a line to the foot of its letters.</summary>
    public const double Baseline = 15;

    const double TitleSize = 17;
    const double SmallSize = 13;

    public static string Of(LeoChart chart, SvgOptions options)
    {
        var elements = ImmutableArray.CreateBuilder<XElement>();
        var y = Margin;
        if (options.HasTitle)
            y = Add(elements, Paragraph(y, chart.Title, TitleSize, 22, Ink.Dark, isBold: true));
        if (chart.Model.Subtitle is { Length: > 0 } subtitle)
            y = Add(elements, Paragraph(y, subtitle, TextSize, LineHeight, Ink.Muted)) + 6;
        y = Add(elements, chart.Model.Draw(y));
        if (options.HasTitle)
        {
            foreach (var line in chart.Notes.Append($"Source: {chart.Source}"))
                y = Add(elements, Paragraph(y + 4, line, SmallSize, 17, Ink.Muted));
        }
        return Written(chart, options, Math.Ceiling(y + Margin), elements.ToImmutable());
    }

    static double Add(ImmutableArray<XElement>.Builder elements, Drawn drawn)
    {
        elements.AddRange(drawn.Elements);
        return drawn.Bottom;
    }

    static Drawn Paragraph(double top, string text, double size, double lineHeight, string colour, bool isBold = false)
    {
        // Bold letters are wider.
        var lines = WrappedText.Lines(text, Inner / (isBold ? 1.06 : 1), size);
        return new(top + (lines.Length * lineHeight), [.. lines.Select((line, at) => Svg.Text(Margin, top + (at * lineHeight) + size, line, size, colour: colour, isBold: isBold))]);
    }

    static string Written(LeoChart chart, SvgOptions options, double height, ImmutableArray<XElement> elements)
    {
        var root = Svg.Element("svg", ("viewBox", $"0 0 {Svg.Number(Width)} {Svg.Number(height)}"), ("width", options.Width), ("height", Math.Round(options.Width * height / Width)),
            ("font-family", Ink.Font), ("font-size", TextSize), ("fill", Ink.Dark), ("style", "max-width:100%;height:auto"));
        if (options.HasTitle)
            Describe(root, chart);
        root.Add(Svg.Rectangle(0, 0, Width, height, Ink.White));
        root.Add(elements);
        return root.ToString().ReplaceLineEndings("\n") + "\n";
    }

    /// <summary>The names of the title and the description are made of the content, so that several figures on a page do not share them.</summary>
    static void Describe(XElement root, LeoChart chart)
    {
        var id = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(chart.Title + "\n" + chart.AlternativeText)))[..8];
        root.Add(new XAttribute("role", "img"), new XAttribute("aria-labelledby", $"title-{id} desc-{id}"));
        root.Add(new XElement(Svg.Names + "title", new XAttribute("id", $"title-{id}"), Svg.Readable(chart.Title)));
        root.Add(new XElement(Svg.Names + "desc", new XAttribute("id", $"desc-{id}"), Svg.Readable(chart.AlternativeText)));
    }
}
