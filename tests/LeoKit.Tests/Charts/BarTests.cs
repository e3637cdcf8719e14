namespace LeoKit.Tests.Charting;

public sealed class BarTests
{
    static readonly LeoChart MatchRates =
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
    public void A_missing_value_is_a_gap_in_every_form()
    {
        var chart = Charts.Bar(["London", "North East"], new double?[] { 27_000, null }, "London pays most", "Pay", "£ a year");

        Assert.Equal("Bar chart of Pay (£ a year) with 2 bars. London: 27,000. 1 value is missing and has no bar.", chart.AlternativeText);
        Assert.Equal(["1 value is missing and has no bar."], chart.Notes);
        Assert.Equal(["North East", "–"], chart.Data.Rows[1]);
        Assert.Contains("\"x\":[27000.0,null]", Shown.Figure(chart), StringComparison.Ordinal);
        Assert.Contains(">missing</text>", chart.ToSvg(), StringComparison.Ordinal);
    }

    [Fact]
    public void Series_are_told_apart_by_colour_and_hatching()
    {
        var chart = Charts.Bar([("North", "women", 1.0), ("North", "men", 2), ("South", "women", 3)], row => row.Item1, row => row.Item3, "x", "Pay", "£", row => row.Item2);

        Assert.Equal("Bar chart of Pay (£) with 2 categories in 2 series (women, men). Highest: South, women, 3. Lowest: North, women, 1. 1 value is missing and has no bar.", chart.AlternativeText);
        Assert.Equal(["Category", "women", "men"], chart.Data.Columns);
        Assert.Equal(["South", "3", "–"], chart.Data.Rows[1]);
        Assert.Contains("\"pattern\":{\"fillmode\":\"replace\",\"shape\":\"/\",\"size\":7}", Shown.Figure(chart), StringComparison.Ordinal);
    }

    [Fact]
    public void One_bar_and_equal_bars_have_sentences_that_make_sense()
    {
        Assert.Equal("Bar chart of Pay (pounds) with 1 bar. a: 5.", Charts.Bar(["a"], new[] { 5 }, "x", "Pay", "pounds").AlternativeText);
        Assert.Equal("Bar chart of Pay (pounds) with 2 bars. Every bar is 5.", Charts.Bar(["a", "b"], new[] { 5, 5 }, "x", "Pay", "pounds").AlternativeText);
    }

    [Fact]
    public void Bars_can_be_put_in_order_with_the_missing_ones_last()
    {
        var chart = Charts.Bar(["a", "b", "c"], new double?[] { 1, null, 3 }, "x", "Pay", "£", ChartOptions.Default with { IsSorted = true });

        Assert.Equal(["c", "a", "b"], chart.Data.Rows.Select(row => row[0]));
    }

    [Fact]
    public void A_frame_names_its_columns_and_its_measure()
    {
        var frame = new[] { new { Region = "North", Pay = (int?)1200 }, new { Region = (string)null!, Pay = (int?)null } }.ToDataFrame();

        var chart = Charts.Bar(frame, "Region", "Pay", "x", "£ a year");

        Assert.Equal(["Category", "Pay (£ a year)"], chart.Data.Columns);
        Assert.Equal(["North", "1,200"], chart.Data.Rows[0]);
        Assert.Equal(["(missing)", "–"], chart.Data.Rows[1]);
    }

    [Fact]
    public void A_summary_draws_the_statistic_that_is_asked_for()
    {
        var summary = GroupSummary.Of("pay", [10, 20, 60]).By("region", ["N", "N", "N"]).By("sex", ["f", "f", "m"]).Summarise();

        Assert.Equal(["N", "15", "60"], Charts.Bar(summary, "x", "£").Data.Rows[0]);
        Assert.Equal(["N", "2", "1"], Charts.Bar(summary, "x", "£", GroupStatistic.Count).Data.Rows[0]);
        Assert.Equal("Median pay (£)", Charts.Bar(summary, "x", "£", GroupStatistic.Median).Data.Caption);
    }

    [Fact]
    public void Match_rates_are_drawn_in_per_cent() =>
        Assert.Equal(["F", "75"], Charts.Bar([new MatchRate("F", 40, 30)], "x").Data.Rows[0]);

    [Fact]
    public void A_suppressed_cell_stays_hidden()
    {
        var published = Sdc.Suppress(SdcTable.OfCounts(["a", "b", "c"], ["People"], [[4], [40], [50]]));

        var chart = Charts.Bar(published, "x", "Pupils", "people");

        Assert.Equal(["a", "–"], chart.Data.Rows[0]);
        Assert.DoesNotContain(">4<", chart.ToSvg(), StringComparison.Ordinal);
    }
}
