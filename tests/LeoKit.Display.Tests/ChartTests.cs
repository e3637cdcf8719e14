using System.Text.Json.Nodes;
using LeoKit.Display;
using LeoKit.Display.Charts;
using Plotly.NET;

public sealed class ChartTests
{
    static GenericChart Line(string name = "a </script> é")
    {
        var trace = new Trace("scatter");
        trace.SetProperty("mode", "lines");
        trace.SetProperty("name", name);
        trace.SetProperty("x", new[] { 2010, 2011, 2012 });
        trace.SetProperty("y", new[] { 1.5, double.NaN, 3 });
        var layout = new Layout();
        layout.SetProperty("title", "Pay <b>rises</b>");
        layout.SetProperty("width", 600);
        layout.SetProperty("height", 600);
        layout.SetProperty("xaxis", JsonObjectOf("title", "Year"));
        return GenericChart.setLayout(layout, GenericChart.ofTraceObject(true, trace));
    }

    static DynamicObj.DynamicObj JsonObjectOf(string name, string text)
    {
        var value = new DynamicObj.DynamicObj();
        value.SetProperty(name, text);
        return value;
    }

    const string Figure =
        """{"data":[{"mode":"lines","name":"a \u003C/script\u003E é","type":"scatter","x":[2010,2011,2012],"y":[1.5,null,3.0]}],"layout":{"autosize":true,"title":"Pay \u003Cb\u003Erises\u003C/b\u003E","xaxis":{"title":"Year"}}}""";

    [Fact]
    public void A_chart_is_described_in_plain_text() =>
        Assert.Equal("Chart: Pay rises\nx axis: Year\nline \"earnings\": 3 points, (2010, 1.5) → (2012, 3)", Shown.Plain(Line("earnings")));

    [Fact]
    public void A_chart_carries_its_figure_for_hosts_that_draw_it_themselves()
    {
        var contents = Rendering.Of(Line());

        Assert.Equal(["text/html", "text/plain", "application/vnd.plotly.v1+json"], contents.Select(content => content.MimeType));
        Assert.Equal(Figure, contents[2].Text);
    }

    [Fact]
    public void A_chart_in_html_is_a_figure_named_by_its_content()
    {
        const string Description = "Chart: Pay rises. x axis: Year. line &quot;a  é&quot;: 3 points, (2010, 1.5) → (2012, 3)";
        var html = Shown.Html(Line());

        Assert.StartsWith(
            $"""
            <figure class="leo-chart" data-leo-chart="{FigureJson.Of(Line()).Hash}">
            <div class="leo-plot" role="img" aria-label="{Description}">{Description}</div>
            <script type="application/json" class="leo-figure">{Figure}</script>
            <script>
            """,
            html,
            StringComparison.Ordinal);
        Assert.EndsWith(
            $"""
            ('{FigureJson.Of(Line()).Hash}');</script>
            <figcaption>{Description.Replace(". ", "<br>", StringComparison.Ordinal)}</figcaption>
            </figure>
            """,
            html,
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_chart_is_the_same_bytes_in_every_process() => Assert.Equal("e70437d97ffb", FigureJson.Of(Line()).Hash);

    [Fact]
    public void The_order_of_keys_does_not_matter() =>
        Assert.Equal(FigureJson.Of("""{"layout":{},"data":[{"x":[1],"marker":{},"type":"bar"}]}""").Text, FigureJson.Of("""{"data":[{"type":"bar","x":[1]}],"frames":[]}""").Text);

    [Fact]
    public void A_size_that_the_author_chose_is_kept() =>
        Assert.Equal("""{"data":[],"layout":{"height":300,"width":600}}""", FigureJson.Of("""{"data":[],"layout":{"width":600,"height":300,"template":{}}}""").Text);

    [Fact]
    public void The_loader_asks_no_other_host_and_is_kept_short()
    {
        var html = Shown.Html(Line());

        Assert.DoesNotContain("http", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("//cdn", html, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("/plotly-2.28.0.min.js`", html, StringComparison.Ordinal);
        Assert.InRange(html.Length, 1, 3_000);
    }

    [Fact]
    public void Charts_of_many_kinds_are_described() => Assert.Equal(
        [
            "Chart",
            "y axis: Share",
            "bar \"b\": 1 point, (A, 2)",
            "points: 2 points, 1 → 2",
            "pie: 2 points, (x, 1) → (y, 2)",
            "heatmap: 2 × 3 cells",
            "scattergeo: no points",
        ],
        ChartDescription.Of((JsonObject)JsonNode.Parse(
            """
            {"data":[{"type":"bar","name":"b","x":["A"],"y":[2.0]},{"type":"scatter","mode":"markers","y":[1,2]},{"type":"pie","labels":["x","y"],"values":[1,2]},
            {"type":"heatmap","z":[[1,2,3],[4,5,6]]},{"type":"scattergeo"}],"layout":{"yaxis":{"title":{"text":"Share"}}}}
            """)!));

    static readonly CaptionedChart Captioned = new(Line(), "Pay <rises>", "Pay rose from 1.5 to 3.", "Synthetic data & nobody's", TableView.Of(new[] { new { Year = 2010, Pay = 1.5 } }));

    [Fact]
    public void A_captioned_chart_reads_without_the_figure()
    {
        Assert.Equal("Pay <rises>\nPay rose from 1.5 to 3.\n\nYear  Pay\n----  ---\n2010  1.5\n\nSource: Synthetic data & nobody's", Shown.Plain(Captioned));
        var html = Shown.Html(Captioned);
        Assert.StartsWith(
            $"""
            <figure class="leo-chart" data-leo-chart="{FigureJson.Of(Line()).Hash}">
            <figcaption class="leo-title">Pay &lt;rises&gt;</figcaption>
            <div class="leo-plot" role="img" aria-label="Pay rose from 1.5 to 3.">Pay rose from 1.5 to 3.</div>
            <script
            """,
            html,
            StringComparison.Ordinal);
        Assert.EndsWith(
            """
            </script>
            <p class="leo-source">Source: Synthetic data &amp; nobody&#39;s</p>
            <details><summary>The numbers in this chart</summary>
            <table class="leo-table">
            <caption>1 row × 2 columns</caption>
            <thead><tr><th scope="col" class="leo-number">Year</th><th scope="col" class="leo-number">Pay</th></tr></thead>
            <tbody>
            <tr><td class="leo-number">2010</td><td class="leo-number">1.5</td></tr>
            </tbody>
            </table>
            </details>
            </figure>
            """,
            html,
            StringComparison.Ordinal);
        Assert.Equal(Figure, Rendering.Of(Captioned)[2].Text);
    }

    [Fact]
    public void A_chart_that_cannot_be_written_leaves_its_words_and_numbers()
    {
        var broken = Captioned with { Figure = null! };

        Assert.Equal(Shown.Plain(Captioned), Shown.Plain(broken));
        Assert.StartsWith("<figure class=\"leo-chart\">\n<figcaption", Shown.Html(broken), StringComparison.Ordinal);
        Assert.DoesNotContain("<script", Shown.Html(broken), StringComparison.Ordinal);
        Assert.Equal(2, Rendering.Of(broken).Length);
    }

    [Fact]
    public void No_template_is_repeated_in_every_chart()
    {
        Shown.Plain(null);
        var chart = GenericChart.ofTraceObject(true, new Trace("bar"));

        Assert.InRange(GenericChart.toFigureJson(chart).Length, 1, 200);
    }

    [Fact]
    public void The_script_that_draws_charts_comes_with_its_licence()
    {
        Assert.Equal("plotly-2.28.0.min.js", PlotlyScript.FileName);
        Assert.InRange(PlotlyScript.Open().Length, 3_000_000, 4_000_000);
        Assert.Contains("MIT", new StreamReader(PlotlyScript.OpenLicence()).ReadToEnd(), StringComparison.Ordinal);
    }
}
