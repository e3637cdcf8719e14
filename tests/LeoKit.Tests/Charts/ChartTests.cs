using LeoKit.Display;

namespace LeoKit.Tests.Charting;

public sealed class ChartTests
{
    static readonly CaptionedChart MatchRates =
        Charts.Bar(["Eligible", "Not eligible"], [97.561, 94.3359], title: "Pupils on free school meals are matched more often", measure: "Match rate", unit: "%");

    [Fact]
    public void A_bar_chart_carries_its_finding_sentence_source_and_numbers()
    {
        Assert.Equal("Pupils on free school meals are matched more often", MatchRates.Title);
        Assert.Equal("Bar chart of Match rate (%) with 2 bars. Highest: Eligible, 97.56. Lowest: Not eligible, 94.34.", MatchRates.AlternativeText);
        Assert.Equal("synthetic teaching data of LeoKit; no real person is in it", MatchRates.Source);
        Assert.Equal(["Category", "Match rate (%)"], MatchRates.Data.Columns);
        Assert.Equal(["Eligible", "97.56"], MatchRates.Data.Rows[0]);
    }

    [Fact]
    public void The_figure_is_the_same_bytes_every_time()
    {
        const string figure = """{"data":[{"marker":{"color":"rgba(0, 114, 178, 1.0)"},"orientation":"v","showlegend":false,"type":"bar","x":["Eligible","Not eligible"],"y":[97.561,94.3359]}],"layout":{"xaxis":{"type":"category"},"yaxis":{"title":{"text":"Match rate (%)"}}}}""";
        Assert.Equal(figure, Figure(MatchRates));
        Assert.Equal(figure, Figure(MatchRates));
    }

    [Fact]
    public void Whole_numbers_are_taken_as_they_are() =>
        Assert.Equal("Bar chart of Pupils (people) with 3 bars. Highest: b, 1,200. Lowest: a, 1.",
            Charts.Bar(["a", "b", "c"], new[] { 1, 1200, 3 }, "x", "Pupils", "people").AlternativeText);

    [Fact]
    public void One_bar_and_equal_bars_have_sentences_that_make_sense()
    {
        Assert.Equal("Bar chart of Pay (pounds) with 1 bar. a: 5.", Charts.Bar(["a"], new[] { 5 }, "x", "Pay", "pounds").AlternativeText);
        Assert.Equal("Bar chart of Pay (pounds) with 2 bars. Every bar is 5.", Charts.Bar(["a", "b"], new[] { 5, 5 }, "x", "Pay", "pounds").AlternativeText);
    }

    [Fact]
    public void A_chart_that_would_mislead_is_refused()
    {
        Assert.StartsWith("A bar chart needs one value for each category; there are 2 categories and 1 values.", Refused(["a", "b"], [1]), StringComparison.Ordinal);
        Assert.StartsWith("A bar chart needs at least one category.", Refused([], []), StringComparison.Ordinal);
        Assert.StartsWith("Every category needs a name.", Refused([" "], [1]), StringComparison.Ordinal);
        Assert.StartsWith("The category 'a' occurs more than once, so that its bars would hide each other.", Refused(["a", "a"], [1, 2]), StringComparison.Ordinal);
        Assert.StartsWith("The category 'b' has no number. Leave it out, and say so in the text.", Refused(["a", "b"], [1, double.NaN]), StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Charts.Bar(["a"], [1.0], title: "", measure: "Pay", unit: "pounds"));
        Assert.Throws<ArgumentException>(() => Charts.Bar(["a"], [1.0], title: "x", measure: "Pay", unit: " "));
    }

    [Fact]
    public void The_coverage_grid_tells_held_and_expected_cells_apart_by_shape()
    {
        var grid = Charts.CoverageGrid(CohortTable.Standard, title: "Nine cohorts can be followed from Reception on");

        Assert.Equal(
            "Grid of 20 birth cohorts by 14 school years. 221 cells are held, 2 are expected and not yet held, 57 are blank. 1996/97 is the first cohort with every school year.",
            grid.AlternativeText);
        Assert.Contains("\"name\":\"held\"", Figure(grid), StringComparison.Ordinal);
        Assert.Contains("\"symbol\":\"1\"", Figure(grid), StringComparison.Ordinal);
        Assert.Contains("\"symbol\":\"102\"", Figure(grid), StringComparison.Ordinal);
        Assert.Contains("\"x\":[\"Year 13\",\"Year 13\"],\"y\":[\"2003/04\",\"2004/05\"]", Figure(grid), StringComparison.Ordinal);
    }

    static string Figure(CaptionedChart chart) => Rendering.Of(chart).Single(form => form.MimeType == "application/vnd.plotly.v1+json").Text;

    static string Refused(string[] categories, double[] values) =>
        Assert.Throws<ArgumentException>(() => Charts.Bar(categories, values, "x", "Pay", "pounds")).Message;
}
