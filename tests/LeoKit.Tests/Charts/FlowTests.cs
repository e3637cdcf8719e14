using LeoKit.Display;

namespace LeoKit.Tests.Charting;

public sealed class FlowTests
{
    static readonly StudyCohort Cohort = StudyCohort.Of("school census", Enumerable.Range(0, 200), "pupils")
        .Keep("in Year 11", pupil => pupil % 4 != 0)
        .Keep("linked to tax records", pupil => pupil % 10 != 1);

    [Fact]
    public void The_flow_of_a_cohort_is_told_by_its_ends_and_its_largest_loss()
    {
        var chart = Charts.Flow(Cohort, "A third is lost");

        Assert.Equal("Flow of pupils in 2 steps: 200 pupils of the school census, 130 (65 %) after the last. The step that excludes most is \"in Year 11\", 50.", chart.AlternativeText);
        Assert.Equal(["0", "school census", "200", TableView.Missing], chart.Data.Rows[0]);
        Assert.Empty(chart.Notes);
    }

    [Fact]
    public void Each_step_is_a_box_with_its_count_and_a_dashed_box_of_what_it_took_out()
    {
        var svg = Charts.Flow(Cohort, "A third is lost").ToSvg();

        Assert.Contains(">In Year 11: 150 pupils</text>", svg, StringComparison.Ordinal);
        Assert.Contains("Excluded, not in", svg, StringComparison.Ordinal);
        Assert.Equal(2, svg.Split("stroke-dasharray=\"5,4\"").Length - 1);
    }

    [Fact]
    public void Small_counts_are_told() => Assert.Equal(
        ["Counts from 1 to 9 are in it: of real people, it may not leave the secure room as it is."],
        Charts.Flow(StudyCohort.Of("census", Enumerable.Range(0, 20), "pupils").Keep("low", pupil => pupil < 5), "x").Notes);

    [Fact]
    public void A_cohort_without_a_step_is_one_box() =>
        Assert.Equal("Flow of pupils in 0 steps: 3 pupils of the census.", Charts.Flow(StudyCohort.Of("census", [1, 2, 3], "pupils"), "x").AlternativeText);

    [Fact]
    public void Moves_are_added_up_and_told_by_the_largest()
    {
        (string From, string? To, double Count)[] moves = [("North", "London", 30), ("North", "London", 20), ("London", "London", 100), ("North", null, 10)];

        var chart = Charts.Flow(moves, row => row.From, row => row.To, "x", "Home", "Work", "people", row => row.Count);

        Assert.Equal(
            "Flow of 160 people from 2 origins (Home) to 2 destinations (Work). Largest: London to London, 100 (62.5 %). Most arrive in London, 150 (93.8 %).",
            chart.AlternativeText);
        Assert.Equal(["Home", "London", "(missing)", "Total"], chart.Data.Columns);
        Assert.Equal(["North", "50", "10", "60"], chart.Data.Rows[0]);
        Assert.Equal(["Total", "150", "10", "160"], chart.Data.Rows[2]);
    }

    [Fact]
    public void Rows_are_counted_where_there_is_no_count()
    {
        var frame = new[] { new { Home = "a", Work = "b" }, new { Home = "a", Work = "b" } }.ToDataFrame();

        Assert.Equal(["a", "2", "2"], Charts.Flow(frame, "Home", "Work", "x", "people").Data.Rows[0]);
    }
}
