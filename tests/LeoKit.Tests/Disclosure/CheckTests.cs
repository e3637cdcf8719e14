namespace LeoKit.Tests.Disclosure;

public sealed class CheckTests
{
    static readonly SdcTable Regions = SmallTable.Counts("""
              | work | study | neither
        North |  120 |    40 |      25
        South |   90 |    35 |       7
        West  |   80 |    30 |      20
        """);

    [Fact]
    public void A_count_below_ten_fails_and_says_so_by_cell()
    {
        var result = Sdc.Check(Regions);
        Assert.Equal(SdcStatus.Fail, result.Status);
        Assert.Equal(["South / neither: fail, 7 people, fewer than 10"], result.Findings.Select(finding => finding.ToString()));
        Assert.Equal("fail: 1 of 16 cells need attention. These rules are an example of practice: the service's own output team decides case by case.", result.Summary);
    }

    [Theory]
    [InlineData(9, SdcStatus.Fail)]
    [InlineData(10, SdcStatus.Pass)]
    public void Ten_people_are_enough_and_nine_are_not(int people, SdcStatus status) =>
        Assert.Equal(status, Sdc.Check(SdcTable.OfCounts(["a", "b"], ["x", "y"], [[people, 50], [60, 70]])).Status);

    [Fact]
    public void The_numbers_change_with_the_rules() =>
        Assert.Equal(SdcStatus.Pass, Sdc.Check(Regions, SdcRules.Default with { MinimumCount = 5 }).Status);

    [Fact]
    public void A_zero_fails_and_so_does_the_cell_that_holds_everybody() =>
        Assert.Equal(
            [
                "boys / yes: fail, all 60 people of the row are in this cell",
                "boys / no: fail, nobody, and zeros count as harmful",
                "girls / no: fail, all 30 people of the column are in this cell",
            ],
            Found(SmallTable.Counts("""
                      | yes | no
                boys  |  60 |  0
                girls |  50 | 30
                """)));

    [Fact]
    public void Where_zeros_are_allowed_everybody_in_one_cell_still_asks_for_a_look() =>
        Assert.Equal(
            [
                "boys / yes: review, all 60 people of the row are in this cell",
                "girls / no: review, all 30 people of the column are in this cell",
            ],
            Found(SmallTable.Counts("""
                      | yes | no
                boys  |  60 |  0
                girls |  50 | 30
                """), SdcRules.Default with { ZerosAreDisclosive = false }));

    [Fact]
    public void A_cell_near_its_total_asks_for_a_look() =>
        Assert.Equal(
            [
                "boys / yes: review, all but 4 of the row's 64 people are in this cell: its total gives the others away",
                "boys / no: fail, 4 people, fewer than 10",
                "girls / no: review, all but 4 of the column's 34 people are in this cell: its total gives the others away",
            ],
            Found(SmallTable.Counts("""
                      | yes | no
                boys  |  60 |  4
                girls |  50 | 30
                """)));

    [Fact]
    public void Totals_are_checked_as_well() =>
        Assert.Contains("North / Total: fail, 8 people, fewer than 10", Found(SmallTable.Counts("""
                  | work | study
            North |    5 |     3
            South |   90 |    35
            """)));

    [Fact]
    public void A_table_of_one_row_has_no_row_of_totals_and_is_checked()
    {
        var table = SmallTable.Counts("""
                | work | study
            All |    5 |    80
            """);
        Assert.Equal(["All / work: fail, 5 people, fewer than 10", "All / study: review, all but 5 of the row's 85 people are in this cell: its total gives the others away"], Found(table));
        Assert.Equal(" | work | study | Total\nAll | 5 | 80 | 85", table.Publish().ToString());
    }

    [Fact]
    public void Two_large_contributors_dominate_a_cell() =>
        Assert.Equal(
            ["a / Amount: fail, the 2 largest contributors make up 0.92 of the total, more than 0.90"],
            Found(Amounts(SdcCell.Of([500, 420, .. Enumerable.Repeat(8m, 10)]), Even)));

    [Fact]
    public void A_share_of_exactly_the_limit_is_allowed() =>
        Assert.Empty(Found(Amounts(SdcCell.Of([500, 400, .. Enumerable.Repeat(10m, 10)]), Even)));

    [Fact]
    public void The_p_ratio_guards_the_largest_from_the_second_largest() =>
        Assert.Equal(
            ["a / Amount: fail, all but the two largest add up to 0.09 of the largest, less than 0.10"],
            Found(Amounts(SdcCell.Summed(30, 1590, 1000, 500), Even), SdcRules.Default with { DominanceK = 1 }));

    [Fact]
    public void The_p_ratio_of_exactly_the_limit_is_allowed() =>
        Assert.Empty(Found(Amounts(SdcCell.Summed(30, 1600, 1000, 500), Even), SdcRules.Default with { DominanceK = 1 }));

    [Fact]
    public void An_amount_of_few_people_breaks_every_rule_it_can() =>
        Assert.Equal(
            [SdcReason.LowCount, SdcReason.Dominance, SdcReason.PRatio],
            Sdc.Check(Amounts(SdcCell.Of(20_000, 15_000), Even)).Findings.Where(finding => finding.Row == "a").Select(finding => finding.Reason));

    [Fact]
    public void Losses_ask_for_a_look() =>
        Assert.Equal(
            ["a / Amount: review, there are negative values, which dominance and p-ratio cannot judge", "Total / Amount: review, there are negative values, which dominance and p-ratio cannot judge"],
            Found(Amounts(SdcCell.Of([-5, .. Enumerable.Repeat(100m, 20)]), Even)));

    [Fact]
    public void Amounts_that_are_all_nought_give_nobody_away() =>
        Assert.Empty(Found(Amounts(SdcCell.Of(Enumerable.Repeat(0m, 12)), Even)));

    [Fact]
    public void A_dominance_rule_of_three_needs_three_known_contributions() =>
        Assert.Equal(
            "The dominance rule adds up the 3 largest contributions, but only 2 are known. Make the cell with SdcCell.Of, or set DominanceN to 2 or less.",
            Assert.Throws<ArgumentException>(() => Sdc.Check(Amounts(SdcCell.Summed(30, 1600, 1000, 500), Even), SdcRules.Default with { DominanceN = 3 })).Message);

    [Fact]
    public void The_result_shows_as_a_short_table_that_says_who_decides()
    {
        var view = Sdc.Check(Regions).ToTableView();
        Assert.Equal(["South", "neither", "fail", "7 people, fewer than 10"], Assert.Single(view.Rows));
        Assert.EndsWith("the service's own output team decides case by case.", view.Caption, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_result_is_cut_to_twenty_rows()
    {
        var view = Sdc.Check(SdcTable.OfCounts(["a", "b", "c", "d", "e"], ["v", "w", "x", "y", "z"], [.. Enumerable.Repeat<IReadOnlyList<int>>([3, 3, 3, 3, 3], 5)])).ToTableView();
        Assert.Equal(20, view.Rows.Length);
        Assert.Equal(5, view.MoreRows);
    }

    [Theory]
    [InlineData(0.5, 19, "fail, of 19 people only 9 lie on one side, fewer than 10")]
    [InlineData(0.9, 99, "fail, of 99 people only 9 lie on one side, fewer than 10")]
    [InlineData(0.1, 50, "fail, of 50 people only 5 lie on one side, fewer than 10")]
    [InlineData(1, 50, "fail, the value of 1 of 50 people, fewer than 10")]
    [InlineData(0, 50, "fail, the value of 1 of 50 people, fewer than 10")]
    public void A_percentile_of_few_fails(double probability, int people, string ending) =>
        Assert.EndsWith(ending, Assert.Single(Percentile(probability, Enumerable.Range(1, people)).Findings).ToString(), StringComparison.Ordinal);

    [Theory]
    [InlineData(0.5, 20)]
    [InlineData(0.9, 100)]
    [InlineData(0.1, 100)]
    public void A_percentile_with_ten_on_either_side_passes(double probability, int people) =>
        Assert.Equal(SdcStatus.Pass, Percentile(probability, Enumerable.Range(1, people)).Status);

    [Fact]
    public void A_largest_value_that_many_share_asks_for_a_look() =>
        Assert.Equal(SdcStatus.Review, Percentile(1, Enumerable.Repeat(9, 12)).Status);

    [Fact]
    public void A_model_needs_ten_more_people_than_parameters()
    {
        Assert.Equal(SdcStatus.Pass, Sdc.CheckModel("earnings", 15, 5).Status);
        Assert.Equal("earnings / Residual degrees of freedom: fail, 14 people less 5 parameters leave 9, fewer than 10", Assert.Single(Sdc.CheckModel("earnings", 14, 5).Findings).ToString());
    }

    static SdcCell Even { get; } = SdcCell.Of(Enumerable.Repeat(100m, 20));

    static SdcTable Amounts(SdcCell first, SdcCell second) => SdcTable.OfMagnitudes(["a", "b"], ["Amount"], [[first], [second]]);

    static SdcResult Percentile(double probability, IEnumerable<int> values) => Sdc.CheckPercentile(values, _ => "North", value => value, probability);

    static IEnumerable<string> Found(SdcTable table, SdcRules? rules = null) => Sdc.Check(table, rules).Findings.Select(finding => finding.ToString());
}
