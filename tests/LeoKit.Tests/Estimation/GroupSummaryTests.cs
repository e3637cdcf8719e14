using CsCheck;

namespace LeoKit.Tests.Estimation;

public sealed class GroupSummaryTests
{
    static readonly Dictionary<string, double> R = Fixture.Numbers("groups.csv");

    [Fact]
    public void Means_spread_and_quantiles_are_those_of_R()
    {
        var row = GroupSummary.Of("pay", People.Pay).By("fsm", People.Fsm).Quantiles(0.1, 0.25, 0.5, 0.9).Summarise()["yes"];
        Assert.Equal(R["n"], row.N);
        Fixture.Same(R["mean"], row.Mean!.Value, 12);
        Fixture.Same(R["sd"], row.StandardDeviation!.Value, 12);
        Assert.Equal((R["min"], R["max"]), (row.Minimum, row.Maximum));
        Assert.Equal(new[] { R["q 10%"], R["q 25%"], R["q 50%"], R["q 90%"] }, row.Quantiles.ToArray(), (expected, found) => Math.Abs(expected - found) < 1e-9);
    }

    [Fact]
    public void Weighted_summaries_are_those_of_Hmisc()
    {
        var row = GroupSummary.Of("pay", People.Pay).By("fsm", People.Fsm).Weighted("weight", People.Weight).Quantiles(0.1, 0.5, 0.9).Summarise()["yes"];
        Fixture.Same(R["weighted mean"], row.Mean!.Value, 12);
        Fixture.Same(R["weighted sd"], row.StandardDeviation!.Value, 12);
        Assert.Equal(new[] { R["weighted q10"], R["weighted q50"], R["weighted q90"] }, row.Quantiles.ToArray(), (expected, found) => Math.Abs(expected - found) < 1e-9);
    }

    [Fact]
    public void A_summary_shows_what_is_missing_and_never_a_zero_for_it() => Assert.Equal("""
        pay by region: n = 5 values, 3 missing and left out. Quantiles are of type 7. Differences between groups are not yet effects.
        region     n  Missing   Mean  Standard deviation   25 %  Median   75 %
        ---------  -  -------  -----  ------------------  -----  ------  -----
        north      3        1  13.33                5.77  10.00   10.00  15.00
        south      0        1      –                   –      –       –      –
        west       1        0   5.00                   –   5.00    5.00   5.00
        (missing)  1        1   7.00                   –   7.00    7.00   7.00
        """, GroupSummary.Of("pay", (int?[])[10, null, 20, 10, null, 5, 7, null])
            .By("region", (string?[])["north", "north", "north", "north", "south", "west", null, null]).Summarise().ToString());

    [Fact]
    public void Several_keys_cross_and_an_empty_group_shows_if_wanted()
    {
        var summary = GroupSummary.Of("pay", (int[])[1, 2, 3]).By("sex", (string[])["F", "F", "M"]).By("year", (int[])[2010, 2011, 2010]);
        Assert.Equal(["F 2010 1", "F 2011 1", "M 2010 1"], summary.Summarise().Rows.Select(row => $"{row.Keys[0]} {row.Keys[1]} {row.N}"));
        Assert.Equal(["F 2010 1", "F 2011 1", "M 2010 1", "M 2011 0"], summary.WithEmptyGroups().Summarise().Rows.Select(row => $"{row.Keys[0]} {row.Keys[1]} {row.N}"));
        Assert.Null(summary.WithEmptyGroups().Summarise()["M", "2011"].Mean);
    }

    [Fact]
    public void Years_stand_in_their_own_order_and_text_by_its_characters()
    {
        var byYear = GroupSummary.Of("x", (int[])[1, 1, 1]).By("year", (int[])[10, 9, 100]).Summarise();
        Assert.Equal(["9", "10", "100"], byYear.Rows.Select(row => row.Keys[0]));
        var byText = GroupSummary.Of("x", (int[])[1, 1, 1]).By("text", (IComparable[])["b", "a", "B"]).Summarise();
        Assert.Equal(["B", "a", "b"], byText.Rows.Select(row => row.Keys[0]));
    }

    [Fact]
    public void No_rows_give_no_groups() => Assert.Empty(GroupSummary.Of("x", Array.Empty<double>()).By("key", Array.Empty<string>()).Summarise().Rows);

    [Fact]
    public void An_unknown_group_is_answered_with_the_groups() =>
        Assert.Equal("There is no group 'x'. There are: no, yes.", Assert.Throws<KeyNotFoundException>(() => GroupSummary.Of("pay", People.Pay).By("fsm", People.Fsm).Summarise()["x"]).Message);

    [Fact]
    public void A_quantile_is_a_share() => Assert.Equal("LEO515: 90 is not a quantile. A quantile is given as a share from 0 to 1, such as 0.5 for the median.",
        Assert.Throws<EstimationException>(() => GroupSummary.Of("pay", People.Pay).Quantiles(90)).Message);

    [Fact]
    public void Whole_weights_are_repeated_rows() => Gen.Select(Gen.Int[-50, 50], Gen.Int[1, 4]).Array[1, 12].Sample(rows =>
    {
        var weighted = GroupSummary.Of("x", rows.Select(row => row.Item1)).Weighted("w", rows.Select(row => row.Item2)).Summarise().Rows[0];
        var repeated = GroupSummary.Of("x", rows.SelectMany(row => Enumerable.Repeat(row.Item1, row.Item2))).Summarise().Rows[0];
        Assert.Equal(repeated.Mean!.Value, weighted.Mean!.Value, 1e-9);
        Assert.Equal(repeated.Quantiles.ToArray(), weighted.Quantiles.ToArray(), (expected, found) => Math.Abs(expected - found) < 1e-9);
        Assert.Equal(repeated.Sum, weighted.Sum);
        if (rows.Length > 1)
            Assert.Equal(repeated.StandardDeviation!.Value, weighted.StandardDeviation!.Value, 1e-9);
    });

    [Fact]
    public void Groups_add_up_to_the_whole() => Gen.Select(Gen.Int[-50, 50].Nullable(), Gen.Int[0, 3].Nullable()).Array[1, 20].Sample(rows =>
    {
        var whole = GroupSummary.Of("x", rows.Select(row => row.Item1)).Summarise().Rows[0];
        var groups = GroupSummary.Of("x", rows.Select(row => row.Item1)).By("key", rows.Select(row => row.Item2)).WithEmptyGroups().Summarise().Rows;
        Assert.Equal(rows.Length, groups.Sum(group => group.N + group.Missing));
        Assert.Equal(whole.Sum ?? 0, groups.Sum(group => group.Sum ?? 0));
        Assert.Equal(whole.Minimum, groups.Min(group => group.Minimum));
        Assert.Equal(rows.Where(row => row.Item1 is not null).Select(row => (double)row.Item1!).DefaultIfEmpty(double.NaN).Average(), whole.Mean ?? double.NaN, 1e-9);
    });
}
