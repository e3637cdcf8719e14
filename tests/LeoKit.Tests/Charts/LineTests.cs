namespace LeoKit.Tests.Charting;

public sealed class LineTests
{
    static LeoChart Line(params (object? X, double? Y)[] points) => Charts.Line(points, point => point.X, point => point.Y, "A finding", "Employed", "%", "Year");

    [Fact]
    public void A_line_is_told_by_its_course_and_its_turns() =>
        Assert.Equal(
            "Line chart of Employed (%) by Year, 2010 to 2013. It rises from 10 to 15, highest in 2011 with 30, lowest in 2012 with 5.",
            Line((2010, 10), (2011, 30), (2012, 5), (2013, 15)).AlternativeText);

    [Fact]
    public void A_missing_value_breaks_the_line()
    {
        var chart = Line((2010, 10), (2011, null), (2012, 20), (2013, 30));

        Assert.EndsWith("It rises from 10 to 30. 1 value is missing and leaves a gap.", chart.AlternativeText, StringComparison.Ordinal);
        Assert.Equal(["2011", "–"], chart.Data.Rows[1]);
        Assert.Contains("\"y\":[10.0,null,20.0,30.0]", Shown.Figure(chart), StringComparison.Ordinal);
        Assert.Contains("\"connectgaps\":false", Shown.Figure(chart), StringComparison.Ordinal);
        Assert.Equal(2, chart.ToSvg().Split('\n').Single(line => line.Contains("stroke-linejoin", StringComparison.Ordinal)).Count(letter => letter == 'M'));
    }

    [Fact]
    public void Steps_stand_in_their_order_whatever_the_order_of_the_rows()
    {
        Assert.Equal(["2009", "2010", "2011"], Steps(Line((2011, 1), (2009, 2), (2010, 3))));
        Assert.Equal(["1999/00", "2000/01"], Steps(Line((new AcademicYear(2000), 1), (new AcademicYear(1999), 2))));
        Assert.Equal(["2009/10", "2010/11"], Steps(Line(("2010/11", 1), ("2009/10", 2))));
        Assert.Equal(["2012-03-05", "2012-04-01"], Steps(Line((new DateOnly(2012, 4, 1), 1), (new DateTime(2012, 3, 5), 2))));
        Assert.Equal(["before", "after"], Steps(Line(("before", 1), ("after", 2))));
    }

    [Fact]
    public void Years_are_written_without_a_comma_and_never_between_two_years() =>
        Assert.Contains("\"ticktext\":[\"2010\",\"2011\",\"2012\"]", Shown.Figure(Line((2010, 1), (2011, 2), (2012, 3))), StringComparison.Ordinal);

    [Fact]
    public void The_scale_starts_at_zero_unless_all_values_lie_far_above_it_and_then_it_says_so()
    {
        Assert.Empty(Line((1, 10), (2, 90)).Notes);
        Assert.Equal(["The scale starts at 80, not at zero."], Line((1, 81), (2, 89)).Notes);
        Assert.Empty(Charts.Line([(1, 81.0), (2, 89.0)], row => row.Item1, row => row.Item2, "x", "Employed", "%", "Year", options: ChartOptions.Default with { FromZero = true }).Notes);
    }

    [Fact]
    public void A_line_without_any_value_is_named_and_told()
    {
        var chart = Charts.Line([("a", 1, 5.0), ("a", 2, 6.0), ("b", 1, double.NaN)], row => row.Item2, row => row.Item3, "x", "Pay", "£", "Step", row => row.Item1);

        Assert.EndsWith("a rises from 5 to 6. b has no value. 2 values are missing and leave gaps.", chart.AlternativeText, StringComparison.Ordinal);
        Assert.Equal(["Step", "a", "b"], chart.Data.Columns);
    }

    [Fact]
    public void Of_a_summary_the_last_key_gives_the_steps()
    {
        var summary = GroupSummary.Of("pay", [10, 20, 30, 50]).By("sex", ["f", "f", "m", "m"]).By("age", [9, 10, 9, 10]).Summarise();

        var chart = Charts.Line(summary, "x", "£");

        Assert.Equal(["age", "f", "m"], chart.Data.Columns);
        Assert.Equal(["9", "10", "30"], chart.Data.Rows[0]);
    }

    static IEnumerable<string> Steps(LeoChart chart) => chart.Data.Rows.Select(row => row[0]);
}
