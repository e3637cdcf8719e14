namespace LeoKit.Tests.Charting;

public sealed class DotIntervalTests
{
    static readonly Estimate Naive = new("naive", 900, 2400, 200, 2000, 2800, 898);
    static readonly Estimate Adjusted = new("adjusted", 900, 350, 180, -10, 710, 890);

    [Fact]
    public void Intervals_are_told_with_how_many_enclose_zero_and_the_reference()
    {
        var chart = Charts.DotInterval([Naive, Adjusted], "Intake explains most of the gap", "Gap in pay", "£ a year", ChartOptions.Default with { Reference = 300, ReferenceName = "planted effect" });

        Assert.Equal(
            "Dots with intervals as given of Gap in pay (£ a year) for 2 estimates. Highest: naive, 2,400 (2,000 to 2,800). Lowest: adjusted, 350 (-10 to 710). "
            + "1 of 2 intervals encloses zero. 1 of 2 intervals encloses the planted effect of 300.",
            chart.AlternativeText);
        Assert.Equal(["Estimate of", "Gap in pay (£ a year)", "Low", "High"], chart.Data.Columns);
        Assert.Equal(["adjusted", "350", "-10", "710"], chart.Data.Rows[1]);
    }

    [Fact]
    public void A_dot_without_an_interval_is_open_and_one_without_a_value_is_left_out()
    {
        var chart = Charts.DotInterval([Naive, new("no error known", 2, 100, double.NaN, double.NaN, double.NaN, 1), new("not estimated", 0, double.NaN, double.NaN, double.NaN, double.NaN, 1)], "x", "Gap", "£");

        Assert.Equal(["no error known", "100", "–", "–"], chart.Data.Rows[1]);
        Assert.Equal(["not estimated", "–", "–", "–"], chart.Data.Rows[2]);
        Assert.Contains("\"symbol\":[\"circle\",\"circle-open\",\"circle-open\"]", Shown.Figure(chart), StringComparison.Ordinal);
        Assert.Contains("\"x\":[2400.0,100.0,null]", Shown.Figure(chart), StringComparison.Ordinal);
        Assert.Contains(">no estimate</text>", chart.ToSvg(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_model_draws_its_terms_without_the_constant_and_a_difference_only_itself()
    {
        double[] pay = [10, 12, 15, 20, 22, 27];
        bool[] good = [false, false, false, true, true, true];

        Assert.Equal(["good"], Names(Charts.DotInterval(Ols.Of("pay", pay).On("good", good).Fit(), "x", "£")));
        Assert.Equal(["constant"], Names(Charts.DotInterval(Ols.Of("pay", pay).On("good", good).Fit(), "x", "£", names: ["constant"])));
        Assert.Single(Names(Charts.DotInterval(Difference.Of("pay", pay).Between("good", good).OfMeans(), "x", "£")));
    }

    [Fact]
    public void An_event_study_stands_along_the_years_since_the_event()
    {
        var rows = from unit in Enumerable.Range(0, 12) from year in Enumerable.Range(2010, 6) select (unit, year, first: unit % 2 == 0 ? 2013 : (int?)null);
        var study = EventStudy.Of("score", rows.Select(row => row.unit + (row.year * 0.5) + (row.unit * row.year % 3) + (row.year >= row.first ? 4 : 0)))
            .Unit("school", rows.Select(row => row.unit)).Time("year", rows.Select(row => row.year)).FirstTreated("converted", rows.Select(row => row.first)).Fit();

        var chart = Charts.DotInterval(study, "x", "points", "Effect");

        Assert.Equal("Years since the event", chart.Data.Columns[0]);
        Assert.Equal(["-3", "-2", "-1", "0", "+1", "+2"], Names(chart));
        Assert.Contains("\"error_y\"", Shown.Figure(chart), StringComparison.Ordinal);
    }

    [Fact]
    public void A_summary_draws_means_with_intervals_of_Student()
    {
        // For 1 to 5 the mean is 3, the standard error 0.70711 and the 97.5 % quantile of t with 4 degrees of freedom 2.77645.
        var chart = Charts.DotInterval(GroupSummary.Of("pay", [1, 2, 3, 4, 5]).By("all", ["a", "a", "a", "a", "a"]).Summarise(), "x", "£");

        Assert.Equal(["a", "3.000", "1.037", "4.963"], chart.Data.Rows[0]);
        Assert.Equal("Lines are 95 % intervals.", chart.Notes[0]);
    }

    static IEnumerable<string> Names(LeoChart chart) => chart.Data.Rows.Select(row => row[0]);
}
