namespace LeoKit.Tests.Charting;

public sealed class RefusedTests
{
    static readonly double[] Three = [1, 2, 3];

    [Fact]
    public void A_chart_without_its_words_is_refused()
    {
        Refused("LEO701: the chart has no title. Say in one sentence what the reader should take away from it.", () => Charts.Bar(["a"], [1.0], title: " ", measure: "Pay", unit: "£"));
        Refused(
            "LEO702: the chart does not say its unit. Give a measure, such as \"Median pay\", and a unit, such as \"£ a year\", \"%\" or \"pupils\".",
            () => Charts.Bar(["a"], [1.0], title: "x", measure: "Pay", unit: ""));
        Refused("LEO702: the chart does not say its measure. Give a measure, such as \"Median pay\", and a unit, such as \"£ a year\", \"%\" or \"pupils\".", () => Charts.Distribution(Three, "x", "", "£"));
    }

    [Fact]
    public void Nothing_to_draw_is_refused()
    {
        Refused("LEO703: there is nothing to draw: there is no category. Look at the filter or the join before it.", () => Charts.Bar([], Array.Empty<double>(), "x", "Pay", "£"));
        Refused("LEO703: there is nothing to draw: there is no value. Look at the filter or the join before it.", () => Charts.Distribution(Array.Empty<double>(), "x", "Pay", "£"));
        Refused("LEO703: there is nothing to draw: there is no estimate. Look at the filter or the join before it.", () => Charts.DotInterval([], "x", "Pay", "£"));
        Refused(
            "LEO706: every value of 'Pay (£)' is missing. A chart of nothing would look like a chart of zeros: say in words that there is no value.",
            () => Charts.Bar(["a", "b"], new double?[] { null, double.NaN }, "x", "Pay", "£"));
    }

    [Fact]
    public void A_column_that_is_not_there_or_holds_no_numbers_is_refused()
    {
        var frame = new[] { new { Region = "North", Pay = 1.0 } }.ToDataFrame();

        Refused("LEO704: the frame has no column 'Wage'. It has: Region, Pay.", () => Charts.Bar(frame, "Region", "Wage", "x", "£"));
        Refused("LEO705: the column 'Region' holds String, not numbers. Name a column of numbers, or count the rows first.", () => Charts.Line(frame, "Pay", "Region", "x", "£"));
    }

    [Fact]
    public void What_cannot_be_told_apart_is_refused()
    {
        Refused(
            "LEO707: 6 series cannot be told apart; 5 can. Keep the series that the finding is about, or draw a chart for each.",
            () => Charts.Bar(Enumerable.Range(0, 6), _ => "a", number => number, "x", "Pay", "£", number => number));
        Refused(
            "LEO712: 41 bars cannot be read in one chart; 40 can. Join small ones, keep those that the finding is about, or draw several charts.",
            () => Charts.Bar(Enumerable.Range(0, 41), number => number, number => number, "x", "Pay", "£"));
        Refused(
            "LEO708: there are two values for 'a' of 'f', which would hide each other. Summarise first, so that there is one value for each place in the chart.",
            () => Charts.Bar([("a", "f", 1.0), ("a", "f", 2.0)], row => row.Item1, row => row.Item3, "x", "Pay", "£", row => row.Item2));
        Refused(
            "LEO708: there are two values for '2011', which would hide each other. Summarise first, so that there is one value for each place in the chart.",
            () => Charts.Line([(2011, 1.0), (2011, 2.0)], row => row.Item1, row => row.Item2, "x", "Pay", "£", "Year"));
        Refused(
            "LEO708: there are two values for 'KS4' and '2011', which would hide each other. Summarise first, so that there is one value for each place in the chart.",
            () => Charts.CoverageGrid([("KS4", "held"), ("KS4", "expected")], cell => cell.Item1, _ => 2011, "x", "Table", "Year", cell => cell.Item2));
    }

    [Fact]
    public void Numbers_that_cannot_be_are_refused()
    {
        Refused("LEO709: there are 2 categories and 1 values. Give one value for each category; a missing one is null.", () => Charts.Bar(["a", "b"], [1.0], "x", "Pay", "£"));
        Refused("LEO710: the value for 'b' is infinite. Look for a division by zero, and make such a value missing.", () => Charts.Bar(["a", "b"], [1, double.PositiveInfinity], "x", "Pay", "£"));
        Refused(
            "LEO711: the count for North to London is -3, below zero. A flow counts people or rows: check the sum or the difference behind it.",
            () => Charts.Flow([-3.0], _ => "North", _ => "London", "x", "Home", "Work", "people", count => count));
        Refused(
            "LEO713: the interval for 'a' does not enclose its estimate. Give the lower end as 'low' and the upper end as 'high'.",
            () => Charts.DotInterval([(1.0, 2.0, 0.0)], _ => "a", row => row.Item1, row => row.Item2, row => row.Item3, "x", "Gap", "£"));
    }

    [Fact]
    public void A_result_that_a_chart_cannot_show_is_refused()
    {
        var whole = GroupSummary.Of("pay", Three).Quantiles(0.9).Summarise();

        Refused("LEO714: the summary of 'pay' has 0 keys; this chart needs one or two keys. Summarise by other keys, or draw the rows you choose from its Rows.", () => Charts.Bar(whole, "x", "£"));
        Refused("LEO714: the summary of 'pay' does not hold the median. Ask for it with Quantiles(0.5).", () => Charts.Bar(whole, "x", "£", GroupStatistic.Median));
        Refused(
            "LEO714: the summary of 'pay' is weighted, so that its standard deviations do not give intervals of its means. Draw its means with Bar, or estimate them with Ols and robust errors.",
            () => Charts.DotInterval(GroupSummary.Of("pay", Three).Weighted("weight", Three).Summarise(), "x", "£"));
        Refused("LEO715: 2 bins are not from 3 to 20. Choose fewer, wider bins: their counts are also safer to publish.", () => Charts.Distribution(Three, "x", "Pay", "£", ChartOptions.Default with { Bins = 2 }));
    }

    static void Refused(string message, Func<LeoChart> chart)
    {
        var fault = Assert.Throws<ChartException>(chart);
        Assert.Equal(message, fault.Message);
        Assert.StartsWith(fault.Code + ": ", fault.Message, StringComparison.Ordinal);
        Assert.EndsWith(fault.NextStep, fault.Message, StringComparison.Ordinal);
    }
}
