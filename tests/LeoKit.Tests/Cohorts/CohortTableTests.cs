namespace LeoKit.Tests.Cohorts;

public sealed class CohortTableTests
{
    static readonly CohortTable Table = CohortTable.Standard;

    [Fact]
    public void The_rule_prints_the_briefings_table_character_for_character() =>
        Assert.Equal(File.ReadAllText(Repository.PathOf("tests/LeoKit.Tests/Cohorts/briefing-cohort-table.csv")), Table.ToCsv());

    [Fact]
    public void It_has_280_cells_of_which_223_are_filled_and_57_blank()
    {
        Assert.Equal(20, Table.Rows.Length);
        Assert.Equal(280, Table.Cells.Count());
        Assert.Equal(57, Table.Cells.Count(cell => cell.Status == CellStatus.NotHeld));
        Assert.Equal(223, Table.Cells.Count(cell => cell.Text.Length > 0));
        Assert.Equal("Cohort table: 20 birth cohorts × 14 school years, 223 cells filled", Table.ToString());
    }

    [Fact]
    public void Two_cells_are_expected_and_not_yet_held() =>
        Assert.Equal(
            ["2003/04 Year 13: 2021/22*", "2004/05 Year 13: 2022/23*"],
            Table.Cells.Where(cell => cell.Status == CellStatus.Expected).Select(cell => $"{cell}: {cell.Text}"));

    [Fact]
    public void Key_Stage_1_results_begin_four_years_before_the_school_census()
    {
        var cohort = BirthCohort.Parse("1990/91");
        Assert.Equal(CellStatus.NotHeld, Table[cohort, 1].Status);
        Assert.Null(Table[cohort, 1].Year);
        Assert.Equal(CellStatus.Held, Table[cohort, 2].Status);
        Assert.Equal("1997/98", Table[cohort, 2].Text);
    }

    [Fact]
    public void The_century_is_written_long_for_a_cohort_and_short_for_a_year()
    {
        Assert.Contains("\n1999/2000,2004/05,", Table.ToCsv(), StringComparison.Ordinal);
        Assert.Contains("1988/89,,,,,,,1999/00,,2001/02", Table.ToCsv(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_cohort_outside_the_table_is_named() =>
        Assert.StartsWith("The table has the birth cohorts 1985/86 to 2004/05, not 1984/85.",
            Assert.Throws<ArgumentException>(() => Table[new BirthCohort(1984), 11]).Message, StringComparison.Ordinal);

    [Fact]
    public void It_shows_as_a_table_with_the_ages_aligned_as_numbers()
    {
        var view = Table.ToTableView();
        Assert.Equal(20, view.Rows.Length);
        Assert.Equal(["Birth cohort", "Year 0", "Year 1"], view.Columns.Take(3));
        Assert.Equal([15], view.NumberColumns);
        Assert.Equal("15", view.Rows[^1][15]);
    }
}
