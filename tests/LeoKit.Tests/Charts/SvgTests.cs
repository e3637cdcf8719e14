using System.Globalization;
using System.Xml.Linq;
using CsCheck;
using LeoKit.Charting;

namespace LeoKit.Tests.Charting;

public sealed class SvgTests
{
    static readonly LeoChart Chart = Charts.Bar(["Eligible", "Not eligible"], [97.561, 94.3359], "Pupils on free school meals are matched more often", "Match rate", "%");

    [Fact]
    public void A_static_chart_is_small_enough_to_be_read() => Assert.Equal(
        """
        <svg viewBox="0 0 420 220" width="560" height="293" font-family="system-ui, 'Segoe UI', Roboto, 'Liberation Sans', sans-serif" font-size="15" fill="#1d2628" style="max-width:100%;height:auto" role="img" aria-labelledby="title-6a80e6f9 desc-6a80e6f9" xmlns="http://www.w3.org/2000/svg">
          <title id="title-6a80e6f9">Pupils on free school meals are matched more often</title>
          <desc id="desc-6a80e6f9">Bar chart of Match rate (%) with 2 bars. Highest: Eligible, 97.56. Lowest: Not eligible, 94.34.</desc>
          <rect x="0" y="0" width="420" height="220" fill="#ffffff" />
          <text x="8" y="25" font-size="17" font-weight="bold">Pupils on free school meals are matched</text>
          <text x="8" y="47" font-size="17" font-weight="bold">more often</text>
          <text x="8" y="67" fill="#4d5a5c">Match rate (%)</text>
          <text x="8" y="93">Eligible</text>
          <rect x="9" y="98" width="356.1" height="18" fill="#0072B2" />
          <text x="371.1" y="112">97.56</text>
          <line x1="9" y1="96" x2="9" y2="118" stroke="#4d5a5c" stroke-width="1.5" />
          <text x="8" y="141">Not eligible</text>
          <rect x="9" y="146" width="344.3" height="18" fill="#0072B2" />
          <text x="359.3" y="160">94.34</text>
          <line x1="9" y1="144" x2="9" y2="166" stroke="#4d5a5c" stroke-width="1.5" />
          <text x="8" y="191" font-size="13" fill="#4d5a5c">Source: synthetic teaching data of LeoKit; no real person</text>
          <text x="8" y="208" font-size="13" fill="#4d5a5c">is in it</text>
        </svg>

        """.ReplaceLineEndings("\n"), Chart.ToSvg());

    [Fact]
    public void It_names_and_describes_itself()
    {
        var root = XElement.Parse(Chart.ToSvg());
        var (title, description) = (root.Element(Svg.Names + "title")!, root.Element(Svg.Names + "desc")!);

        Assert.Equal("img", root.Attribute("role")!.Value);
        Assert.Equal($"{title.Attribute("id")!.Value} {description.Attribute("id")!.Value}", root.Attribute("aria-labelledby")!.Value);
        Assert.Equal(Chart.Title, title.Value);
        Assert.Equal(Chart.AlternativeText, description.Value);
    }

    [Fact]
    public void It_needs_nothing_from_outside() => Assert.All(ReadmeExamples.All.Select(chart => chart.ToSvg()), svg =>
    {
        foreach (var never in (string[])["<script", "<style", "<image", "<use", "url(", "href"])
            Assert.DoesNotContain(never, svg, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(1, svg.Split("http").Length - 1);
    });

    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    [InlineData("fa-IR")]
    public void It_is_the_same_text_in_every_culture(string culture)
    {
        var expected = ReadmeExamples.All.SelectMany(Forms).ToList();
        var previous = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            Assert.Equal(expected, ReadmeExamples.All.SelectMany(Forms));
        }
        finally
        {
            CultureInfo.CurrentCulture = previous;
        }

        static IEnumerable<string> Forms(LeoChart chart) => [chart.ToSvg(), chart.AlternativeText, .. LeoKit.Display.Rendering.Of(chart).Select(form => form.Text), .. chart.Data.Rows.SelectMany(row => row)];
    }

    [Fact]
    public void Whatever_the_words_are_it_can_be_parsed_and_nothing_lies_outside() =>
        Gen.Select(Gen.String[Gen.Char, 1, 60], Gen.String[Gen.Char, 0, 20], Gen.Double[-1e9, 1e9]).Sample((title, name, value) =>
        {
            var chart = Charts.Bar([name, "other"], [value, 1], "x" + title, "Pay", "£");
            Inside(chart);
        }, iter: 500);

    [Fact]
    public void Nothing_of_an_example_lies_outside_its_picture() => Assert.All(ReadmeExamples.All, Inside);

    [Fact]
    public void A_caption_may_say_what_the_picture_then_leaves_out()
    {
        var bare = Chart.ToSvg(SvgOptions.Default with { HasTitle = false, Width = 300 });

        Assert.Contains("width=\"300\"", bare, StringComparison.Ordinal);
        Assert.DoesNotContain("matched more often", bare, StringComparison.Ordinal);
        Assert.DoesNotContain("Source", bare, StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_saved_as_a_whole_file()
    {
        var folder = Directory.CreateTempSubdirectory("leokit-charts-");
        try
        {
            var path = Path.Combine(folder.FullName, "images", "rates.svg");

            Chart.SaveSvg(path);

            Assert.Equal(Chart.ToSvg(), File.ReadAllText(path));
            Assert.Equal(["rates.svg"], Directory.GetFiles(Path.GetDirectoryName(path)!).Select(Path.GetFileName));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    static void Inside(LeoChart chart)
    {
        var root = XElement.Parse(chart.ToSvg());
        var height = double.Parse(root.Attribute("viewBox")!.Value.Split(' ')[3], CultureInfo.InvariantCulture);
        foreach (var text in root.Elements(Svg.Names + "text"))
        {
            var size = text.Attribute("font-size") is { } own ? Number(own) : Picture.TextSize;
            var (x, width) = (Number(text.Attribute("x")!), TextWidth.Of(text.Value, size));
            if (text.Attribute("transform") is not null)
                continue;
            var left = text.Attribute("text-anchor")?.Value switch { "end" => x - width, "middle" => x - (width / 2), _ => x };
            Assert.InRange(left, -0.1, Picture.Width);
            Assert.InRange(left + width, 0, Picture.Width + 0.1);
            Assert.InRange(Number(text.Attribute("y")!), 0, height);
        }
        foreach (var bar in root.Elements(Svg.Names + "rect"))
            Assert.InRange(Number(bar.Attribute("x")!) + Number(bar.Attribute("width")!), 0, Picture.Width);
    }

    static double Number(XAttribute attribute) => double.Parse(attribute.Value, CultureInfo.InvariantCulture);
}
