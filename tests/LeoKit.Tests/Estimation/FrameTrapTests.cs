using Microsoft.Data.Analysis;

namespace LeoKit.Tests.Estimation;

/// <summary>What Microsoft.Data.Analysis 0.23.1 gets wrong without a word, and what our own summary says of the same frame.</summary>
public sealed class FrameTrapTests
{
    static readonly DataFrame Frame = new(
        new StringDataFrameColumn("region", ["north", "north", "south", null]),
        new Int32DataFrameColumn("pay", (int?[])[10, null, 30, 40]));

    [Fact]
    public void The_mean_by_group_takes_a_missing_value_for_zero()
    {
        var theirs = Frame.GroupBy("region").Mean("pay");
        Assert.Equal(5, Convert.ToDouble(theirs["pay"][0], null));
        Assert.Equal(10, Frame.Summarise("pay", "region")["north"].Mean);
    }

    [Fact]
    public void The_minimum_of_a_group_with_a_missing_value_is_zero()
    {
        var theirs = Frame.GroupBy("region").Min("pay");
        Assert.Equal(0, Convert.ToDouble(theirs["pay"][0], null));
        Assert.Equal(10, Frame.Summarise("pay", "region")["north"].Minimum);
    }

    [Fact]
    public void Rows_without_a_key_vanish_from_the_groups()
    {
        Assert.Equal(2, Frame.GroupBy("region").Count("pay").Rows.Count);
        var ours = Frame.Summarise("pay", "region");
        Assert.Equal(4, ours.Rows.Sum(row => row.N + row.Missing));
        Assert.Equal(40, ours["(missing)"].Mean);
    }

    [Fact]
    public void The_description_divides_by_rows_with_and_without_a_value()
    {
        var theirs = Frame.Description();
        var mean = Enumerable.Range(0, (int)theirs.Rows.Count).Single(row => (string)theirs["Description"][row] == "Mean");
        Assert.Equal(20, Convert.ToDouble(theirs["pay"][mean], null));
        Assert.Equal(80 / 3.0, Frame.Summarise("pay").Rows[0].Mean!.Value, 1e-12);
    }

    [Fact]
    public void Sum_and_mean_of_whole_pounds_overflow()
    {
        DataFrame large = new(new Int32DataFrameColumn("pay", Enumerable.Repeat((int?)30_000, 80_000)));
        Assert.Equal(unchecked((int)2_400_000_000), Convert.ToInt64(large["pay"].Sum(), null));
        Assert.True(large["pay"].Mean() < 0);
        var ours = large.Summarise("pay").Rows[0];
        Assert.Equal((2_400_000_000, 30_000), (ours.Sum, ours.Mean));
    }

    [Fact]
    public void A_column_of_text_is_no_column_of_numbers() =>
        Assert.Equal("The column 'region' holds String, not numbers. Its categories are given by Labels(\"region\").", Assert.Throws<ArgumentException>(() => Frame.Numbers("region")).Message);

    [Fact]
    public void A_column_that_is_not_there_is_answered_with_those_that_are() =>
        Assert.Equal("The frame has no column 'Region'. It has: region, pay.", Assert.Throws<ArgumentException>(() => Frame.Labels("Region")).Message);
}
