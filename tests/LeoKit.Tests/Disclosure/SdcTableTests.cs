namespace LeoKit.Tests.Disclosure;

public sealed class SdcTableTests
{
    static readonly Person[] People = [new("North", "work", 10_000), new("South", "work", 20_000), new("North", "study", null), new(null, "work", 5_000), new("North", "work", 30_000)];

    [Fact]
    public void Rows_are_counted_by_two_variables_and_a_missing_category_is_shown() =>
        Assert.Equal(
            """
             | study | work | Total
            (missing) | 0 | 1 | 1
            North | 1 | 2 | 3
            South | 0 | 1 | 1
            Total | 1 | 4 | 5
            """.ReplaceLineEndings("\n"),
            SdcTable.Counts(People, person => person.Region, person => person.Activity).Publish().ToString());

    [Fact]
    public void A_variable_alone_makes_one_column_without_a_total_of_its_own() =>
        Assert.Equal(" | People\n(missing) | 1\nNorth | 3\nSouth | 1\nTotal | 5", SdcTable.Counts(People, person => person.Region).Publish().ToString());

    [Fact]
    public void Amounts_know_who_contributes_most()
    {
        var cell = SdcTable.Magnitudes(People, person => person.Region, person => person.Activity, person => person.Earnings)["North", "Total"];
        Assert.Equal(2, cell.Count);
        Assert.Equal(40_000, cell.Total);
        Assert.Equal([30_000, 10_000], cell.Largest);
    }

    [Fact]
    public void Totals_of_cells_that_know_two_contributions_know_two() =>
        Assert.Equal([70m, 60m], SdcTable.OfMagnitudes(["a", "b"], ["x"], [[SdcCell.Summed(9, 200, 70, 50)], [SdcCell.Of(60, 20, 10)]])["Total", "x"].Largest);

    [Fact]
    public void Cells_are_rounded_each_by_itself_so_that_rows_need_not_add_up()
    {
        var table = SdcTable.OfCounts(["a", "b"], ["x", "y"], [[12, 12], [13, 8]]);
        Assert.Equal(" | x | y | Total\na | 10 | 10 | 25\nb | 15 | 10 | 20\nTotal | 25 | 20 | 45", Sdc.Round(table).ToString());
        Assert.Equal(" | x | y | Total\na | 10 | 10 | 20\nb | 10 | 10 | 20\nTotal | 30 | 20 | 50", Sdc.Round(table, 10).ToString());
    }

    [Fact]
    public void A_rounded_table_asks_for_a_look_where_a_count_is_small() =>
        Assert.Equal(["b / y: review, 8 people, fewer than 10, but rounded"], Rounded(SdcTable.OfCounts(["a", "b"], ["x", "y"], [[12, 12], [23, 8]])));

    [Fact]
    public void The_rules_print_their_numbers_and_sources()
    {
        Assert.Equal(
            "Dominance n = 2, k = 0.90: the 2 largest contributors make up no more than 0.90 of a cell's total. [ACRO, acro/default.yaml, read November 2026]",
            SdcRules.Default.Rules.Single(rule => rule.Name == "Dominance").ToString());
        Assert.Equal("a cell shows at least 30 people, unweighted.", (SdcRules.Default with { MinimumCount = 30 }).Rules[0].Text);
        Assert.EndsWith("the service's own output team decides case by case.", SdcRules.Default.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_that_make_no_sense_are_refused()
    {
        Assert.StartsWith("MinimumCount must be 1 or more, such as MinimumCount = 5.", Assert.Throws<ArgumentOutOfRangeException>(() => SdcRules.Default with { MinimumCount = 0 }).Message, StringComparison.Ordinal);
        Assert.StartsWith("DominanceK is a share from 0 to 1, such as 0.9 for 90 per cent.", Assert.Throws<ArgumentOutOfRangeException>(() => SdcRules.Default with { DominanceK = 90 }).Message, StringComparison.Ordinal);
        Assert.StartsWith("Round to a multiple of 1 or more, such as 5.", Assert.Throws<ArgumentOutOfRangeException>(() => Sdc.Round(SdcTable.Counts(People, person => person.Region), 0)).Message, StringComparison.Ordinal);
        Assert.StartsWith("A percentile is given as a share from 0 to 1, such as 0.9 for the ninetieth.", Assert.Throws<ArgumentOutOfRangeException>(() => Sdc.CheckPercentile(People, person => person.Region, person => person.Earnings, 90)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Tables_that_cannot_be_are_refused()
    {
        Assert.Equal("There are no rows to make a table of. Check the filter before it.", Refused(() => SdcTable.Counts(People[..0], person => person.Region)));
        Assert.Equal("A row category is called 'Total', the name of the totals, which are worked out. Leave it out or rename it.", Refused(() => SdcTable.OfCounts(["a", "Total"], ["x"], [[1], [1]])));
        Assert.Equal("The column category 'x' is there twice.", Refused(() => SdcTable.OfCounts(["a"], ["x", "x"], [[1, 1]])));
        Assert.Equal("Row 'b' has 1 cells, but the table has 2 column categories.", Refused(() => SdcTable.OfCounts(["a", "b"], ["x", "y"], [[1, 1], [1]])));
        Assert.Equal("The table has 2 row categories but 1 rows of cells.", Refused(() => SdcTable.OfCounts(["a", "b"], ["x"], [[1]])));
        Assert.Equal("The table has no column 'z'. It has: x, y, Total.", Refused(() => SdcTable.OfCounts(["a"], ["x", "y"], [[1, 1]])["a", "z"]));
        Assert.Equal("The largest contribution (5) is below the second largest (6): give the largest first.", Refused(() => SdcCell.Summed(9, 100, 5, 6)));
        Assert.Equal("The two largest contributions (60 and 50) exceed the total of 100.", Refused(() => SdcCell.Summed(9, 100, 60, 50)));
        Assert.Equal("A value is not a finite number within 1,000,000,000,000,000 either way. Turn such values into missing ones first.", Refused(() => SdcTable.Magnitudes(["a"], row => row, _ => double.NaN)));
        Assert.Equal(
            "The published table has other rows or columns than the table behind it. Publish it with Sdc.Suppress or Sdc.Round from that table.",
            Refused(() => Sdc.Check(SdcTable.OfCounts(["a"], ["x", "y"], [[1, 1]]), SdcTable.OfCounts(["a"], ["x", "z"], [[1, 1]]).Publish())));
    }

    static string Refused(Func<object> make) => Assert.Throws<ArgumentException>(make).Message;

    static IEnumerable<string> Rounded(SdcTable table) => Sdc.Check(table, Sdc.Round(table)).Findings.Where(finding => finding.Reason == SdcReason.LowCount).Select(finding => finding.ToString());

    sealed record Person(string? Region, string Activity, double? Earnings);
}
