using System.Globalization;
using CsCheck;

namespace LeoKit.Tests.Charting;

public sealed class DistributionTests
{
    static readonly double?[] Hours = [10, 12, 20, 25, 30, 30, 35, 39, 40, null];

    [Fact]
    public void A_distribution_is_told_by_its_median_and_middle_half()
    {
        var chart = Charts.Distribution(Hours, "Most work full time", "Hours", "a week", ChartOptions.Default with { Bins = 3 });

        Assert.Equal(
            "Distribution of Hours (a week), 9 values in 3 bins. Median 30, half of the values from 20 to 35, most often 20 to under 40 (66.7 %). 1 value is missing and is not drawn.",
            chart.AlternativeText);
        Assert.Equal(["0", "20", "2"], chart.Data.Rows[0]);
        Assert.Equal(["40", "60", "1"], chart.Data.Rows[2]);
    }

    [Fact]
    public void The_smallest_and_the_largest_value_are_not_told()
    {
        var chart = Charts.Distribution([.. Enumerable.Range(0, 100).Select(at => 20_000.0 + at), 987_654], "x", "Pay", "£");

        Assert.DoesNotContain("987", chart.AlternativeText + Shown.Html(chart), StringComparison.Ordinal);
        Assert.Contains("Bins of 1 to 9 values are in it: of real people, it may not leave the secure room as it is.", chart.Notes);
    }

    [Fact]
    public void Groups_are_shares_of_themselves_on_one_axis()
    {
        var rows = Enumerable.Range(0, 30).Select(at => (Group: at < 20 ? "large" : "small", Value: (double?)(at % 10)));

        var chart = Charts.Distribution(rows, row => row.Value, "x", "Score", "points", row => row.Group);

        Assert.StartsWith("Distribution of Score (points) in 2 groups, 30 values in ", chart.AlternativeText, StringComparison.Ordinal);
        Assert.Equal(["From", "To under", "large", "small"], chart.Data.Columns);
        Assert.Equal(20, chart.Data.Rows.Sum(row => Whole(row[2])));
        Assert.Equal(10, chart.Data.Rows.Sum(row => Whole(row[3])));
    }

    [Fact]
    public void A_value_that_all_share_has_a_bin_around_it() =>
        Assert.Contains("Median 5, half of the values from 5 to 5", Charts.Distribution([5.0, 5, 5], "x", "Pay", "£").AlternativeText, StringComparison.Ordinal);

    [Fact]
    public void Every_value_is_in_one_bin_and_no_more_than_twenty_bins_are_drawn() =>
        Gen.Double[-1e6, 1e6].Array[1, 200].Sample(values =>
        {
            var rows = Charts.Distribution(values, "x", "Pay", "£").Data.Rows;
            Assert.InRange(rows.Length, 1, 20);
            Assert.Equal(values.Length, rows.Sum(row => Whole(row[2])));
        }, iter: 200);

    [Fact]
    public void A_bootstrap_shows_its_resamples()
    {
        double[] values = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
        var bootstrap = Bootstrap.Of("mean", values, rows => rows.Average(), seed: 1, resamples: 200);

        Assert.StartsWith("Distribution of mean in resamples (points), 200 values", Charts.Distribution(bootstrap, "x", "points").AlternativeText, StringComparison.Ordinal);
    }

    static int Whole(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
