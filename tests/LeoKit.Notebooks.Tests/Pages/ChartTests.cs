using System.Text.Json.Nodes;
using static LeoKit.Notebooks.Tests.Pages.PageSample;

namespace LeoKit.Notebooks.Tests.Pages;

public sealed class ChartTests
{
    const string Plotly = "application/vnd.plotly.v1+json";

    static JsonObject Figure => new() { ["data"] = new JsonArray(), ["layout"] = new JsonObject() };

    [Fact]
    public void A_figure_is_drawn_where_its_html_says_and_keeps_its_caption_and_table()
    {
        var html = "<figure class=\"leo-chart\"><div class=\"leo-plot\" role=\"img\" aria-label=\"A line rises.\"></div><script>draw()</script>"
            + "<figcaption>Rates</figcaption><details><summary>Numbers</summary><table><tr><td>1</td></tr></table></details></figure>";
        var drawing = MainOf(Code("x", Shown((Plotly, Figure), ("text/html", html)))).One(".leo-drawing");

        Assert.Equal("A line rises.", drawing.One(".leo-plot").GetAttribute("aria-label"));
        Assert.Equal("Rates", drawing.One("figcaption").TextContent);
        Assert.Equal("1", drawing.One("details td").TextContent);
        Assert.Equal("{\"data\":[],\"layout\":{}}", drawing.One("script").TextContent);
    }

    [Fact]
    public void A_figure_without_html_gets_a_place_described_by_its_plain_text()
    {
        var place = MainOf(Code("x", Shown((Plotly, Figure), ("text/plain", "\nBar chart of earnings\nmore")))).One(".leo-drawing > .leo-plot");

        Assert.Equal("img", place.GetAttribute("role"));
        Assert.Equal("Bar chart of earnings", place.GetAttribute("aria-label"));
    }

    [Fact]
    public void A_figure_may_come_as_text_and_text_that_is_no_figure_gives_way_to_the_next_form()
    {
        var main = MainOf(Code("x", Shown((Plotly, "{\"data\":[]}")), Shown((Plotly, "not json"), ("text/plain", "plain"))));

        Assert.Equal("{\"data\":[]}", main.One("script.leo-figure").TextContent);
        Assert.Equal("plain", main.One(".leo-value").TextContent);
    }

    [Fact]
    public void Only_a_page_with_a_chart_loads_scripts_and_allows_them()
    {
        var plain = Page(Code("x")).Text();
        var chart = Page(Code("x", Shown((Plotly, Figure)))).Parsed();

        Assert.DoesNotContain("script", plain, StringComparison.Ordinal);
        Assert.Equal(["assets/plotly-2.28.0.min.js", "assets/charts.js"], chart.QuerySelectorAll("script[src]").Select(script => script.GetAttribute("src")));
        Assert.Contains("script-src 'self';", chart.One("meta[http-equiv]").GetAttribute("content"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_policy_forbids_everything_but_the_site_itself()
    {
        var policies = new[] { Page(Code("x")), Page(Code("x", Shown((Plotly, Figure)))) }
            .Select(page => page.Parsed().One("meta[http-equiv='Content-Security-Policy']").GetAttribute("content")!).ToList();

        Assert.All(policies, policy =>
        {
            Assert.StartsWith("default-src 'none'; base-uri 'none'; form-action 'none'; img-src 'self' data:; ", policy, StringComparison.Ordinal);
            Assert.DoesNotContain("unsafe-eval", policy, StringComparison.Ordinal);
            Assert.DoesNotContain("http", policy, StringComparison.Ordinal);
            Assert.All(policy.Split(';').Where(part => part.Contains("unsafe-inline", StringComparison.Ordinal)), part => Assert.Equal(" style-src-attr 'unsafe-inline'", part));
        });
        Assert.DoesNotContain("unsafe", policies[0], StringComparison.Ordinal);
    }
}
