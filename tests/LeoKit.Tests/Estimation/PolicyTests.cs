namespace LeoKit.Tests.Estimation;

public sealed class PolicyTests
{
    static readonly Dictionary<string, double> R = Fixture.Numbers("event-study.csv");
    static readonly Dictionary<string, double[]> Panel = Fixture.Columns("panel.csv");

    static readonly EventStudy Study = EventStudy.Of("y", Panel["y"]).Unit("unit", Panel["unit"]).Time("year", Panel["year"])
        .FirstTreated("first", Panel["first"].Select(year => double.IsNaN(year) ? null : (int?)year));

    [Fact]
    public void Two_by_two_with_a_control_and_clusters_is_that_of_R()
    {
        var expected = Fixture.Numbers("did.csv");
        var found = DifferenceInDifferences.Of("pay", People.Pay).Treated("treated", People.School.Select(school => school > 12)).After("after", People.Year.Select(year => year >= 2012))
            .On("points", People.Points).Clustered("school", People.School).Fit();
        Fixture.Same(expected["effect"], found.Effect.Value);
        Fixture.Same(expected["CR1"], found.Effect.StandardError);
    }

    [Fact]
    public void Two_by_two_is_the_difference_of_two_differences_and_shows_the_four_means()
    {
        var found = DifferenceInDifferences.Of("y", (double[])[1, 3, 4, 8, 2, 2, 3, 5]).Treated("t", (int[])[1, 1, 1, 1, 0, 0, 0, 0]).After("a", (int[])[0, 0, 1, 1, 0, 0, 1, 1]).Fit();
        Assert.Equal(["effect 2", "mean, treated before 2", "mean, treated after 6", "mean, comparison before 2", "mean, comparison after 4"],
            found.Estimates.Select(estimate => $"{estimate.Name} {Math.Round(estimate.Value, 9)}"));
        Assert.Matches(@"mean, treated after +2 +6\.00 +– +– +–", found.ToString());
    }

    [Fact]
    public void Each_cohort_in_each_year_is_that_of_a_saturated_regression_in_R()
    {
        var found = Study.Fit();
        Assert.Equal(14, found.GroupTimes.Length);
        foreach (var cell in found.GroupTimes)
        {
            Fixture.Same(R[$"cell {cell.Name.Replace(" in", "", StringComparison.Ordinal)}"], cell.Value, 8);
            Fixture.Same(R[$"cell se {cell.Name.Replace(" in", "", StringComparison.Ordinal)}"], cell.StandardError, 8);
        }
    }

    [Fact]
    public void Event_times_average_and_pre_trend_test_are_those_of_R()
    {
        var found = Study.Fit();
        foreach (var time in (int[])[-6, -5, -4, -3, -2, 0, 1, 2, 3, 4])
        {
            Fixture.Same(R[$"event {time}"], found.At(time).Value, 8);
            Fixture.Same(R[$"event se {time}"], found.At(time).StandardError, 8);
        }
        Fixture.Same(R["overall"], found.Average.Value, 8);
        Fixture.Same(R["overall se"], found.Average.StandardError, 8);
        Fixture.Same(R["pretrend chi"], found.PreTrendStatistic!.Value, 7);
        Assert.Equal((0.0, 35), (found.At(-1).Value, found.Average.N));
    }

    [Fact]
    public void Two_way_fixed_effects_are_those_of_R_and_miss_what_cohorts_show()
    {
        var found = Study.FitTwoWay();
        foreach (var time in (int[])[-6, -2, 0, 4])
            Fixture.Same(R[$"twfe {time}"], found.At(time).Value, 8);
        Fixture.Same(R["twfe static"], found.Average.Value, 8);
        // R's error has the factor G / (G − 1) alone; CR1 has (n − 1) / (n − k) besides, k counting the constant and eight terms.
        Fixture.Same(R["twfe static se"] * Math.Sqrt(479.0 / (480 - 9)), found.Average.StandardError, 8);

        // The planted effects: cohort 2013 grows by 1.5 a year over five years, cohort 2016 by 0.5 over two.
        var truth = ((20 * (1.5 + 3 + 4.5 + 6 + 7.5)) + (15 * (0.5 + 1))) / ((20 * 5) + (15 * 2));
        Assert.True(Study.Fit().Average.Covers(truth));
        Assert.True(found.Average.High < truth);
        Assert.True(found.At(-4).Value > 0.7 && Study.Fit().At(-4).Value < 0.3);
    }

    [Fact]
    public void Not_yet_treated_units_may_serve_as_comparison()
    {
        var found = Study.ComparedWith(ComparisonGroup.NotYetTreated).Fit();
        Assert.True(found.At(0).Covers(((20 * 1.5) + (15 * 0.5)) / 35));
        // Without units that are never treated, the last cohort serves until it is treated itself.
        int[] rows = [.. Enumerable.Range(0, Panel["y"].Length).Where(row => !double.IsNaN(Panel["first"][row]))];
        double[] Of(string name) => [.. rows.Select(row => Panel[name][row])];
        var treatedOnly = EventStudy.Of("y", Of("y")).Unit("unit", Of("unit")).Time("year", Of("year")).FirstTreated("first", Of("first").Select(year => (int?)year)).ComparedWith(ComparisonGroup.NotYetTreated).Fit();
        Assert.Equal(["2013 in 2010", "2013 in 2011", "2013 in 2013", "2013 in 2014", "2013 in 2015"], treatedOnly.GroupTimes.Select(cell => cell.Name));
        Assert.Contains("The cohort 2016 has no comparison and is left out.", treatedOnly.Notes);
    }

    [Fact]
    public void Trends_of_their_own_are_taken_out_by_cohort_and_by_unit()
    {
        // Two cohorts whose outcome rises by 1 and 2 a year from the start, on top of which the first gains 3 from its event on, the second nothing.
        var rows = from unit in Enumerable.Range(0, 30) from year in Enumerable.Range(2010, 8) select (unit, year, first: (int?)(unit < 10 ? 2014 : unit < 20 ? 2015 : null));
        double Y((int unit, int year, int? first) row) => (row.unit < 10 ? 1 : row.unit < 20 ? 2 : 0) * (row.year - 2010) + (row.first == 2014 && row.year >= 2014 ? 3 : 0) + (row.unit % 3);
        var study = EventStudy.Of("y", rows.Select(Y)).Unit("unit", rows.Select(row => row.unit)).Time("year", rows.Select(row => row.year)).FirstTreated("first", rows.Select(row => row.first));

        Assert.Equal([3, 0], study.WithTrends().Fit().Cohorts.Select(cohort => Math.Round(cohort.Value, 9)));
        Assert.True(study.Fit().Cohorts[1].Value > 3);
        Assert.Equal(3 * 40 / 70.0, study.WithTrends().Fit().Average.Value, 1e-9);
        Assert.InRange(study.WithTrends().FitTwoWay().Average.Value, 0, 3);
    }

    [Fact]
    public void Units_treated_from_the_start_are_left_out_and_said()
    {
        var found = EventStudy.Of("y", (double[])[1, 2, 3, 1, 1, 1, 2, 3, 5, 4, 4, 4]).Unit("unit", "aaabbbcccddd".Select(unit => $"{unit}")).Time("year", (int[])[1, 2, 3, 1, 2, 3, 1, 2, 3, 1, 2, 3])
            .FirstTreated("first", (int?[])[1, 1, 1, null, null, null, 3, 3, 3, null, null, null]).Fit();
        Assert.Equal((3, 2.0), (found.N, found.Average.Value));
        Assert.Contains("1 unit is treated from the first year on, so there is no year before to compare with: left out.", found.Notes);
    }

    [Fact]
    public void A_unit_has_one_first_year() => Assert.Equal("LEO518: the unit 'a' has more than one year of first treatment. Give each row of a unit the same year, or null if the unit is never treated.",
        Assert.Throws<EstimationException>(() => EventStudy.Of("y", (double[])[1, 2]).Unit("unit", (string[])["a", "a"]).Time("year", (int[])[1, 2]).FirstTreated("first", (int?[])[1, 2]).Fit()).Message);

    [Fact]
    public void Nobody_treated_is_said() => Assert.Equal("LEO516: no unit is first treated after the first year. Widen the comparison group or the window of years.",
        Assert.Throws<EstimationException>(() => EventStudy.Of("y", (double[])[1, 2]).Unit("unit", (string[])["a", "b"]).Time("year", (int[])[1, 2]).FirstTreated("first", (int?[])[null, null]).Fit()).Message);
}
