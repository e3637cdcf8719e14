namespace LeoKit.Tests.Charting;

public sealed class CoverageGridTests
{
    [Fact]
    public void The_cohort_table_tells_held_and_expected_cells_apart_by_shape()
    {
        var grid = Charts.CoverageGrid(CohortTable.Standard, title: "Nine cohorts can be followed from Reception on");

        Assert.Equal(
            "Grid of 20 rows (Birth cohort) by 14 columns (School year). Cells: 221 held, 2 expected (not yet held), 57 blank. 1996/97 is the first cohort with every school year.",
            grid.AlternativeText);
        Assert.Contains("\"name\":\"held\"", Shown.Figure(grid), StringComparison.Ordinal);
        Assert.Contains("\"symbol\":\"square\"", Shown.Figure(grid), StringComparison.Ordinal);
        Assert.Contains("\"symbol\":\"diamond-open\"", Shown.Figure(grid), StringComparison.Ordinal);
        Assert.Contains("\"x\":[\"Year 13\",\"Year 13\"],\"y\":[\"2003/04\",\"2004/05\"]", Shown.Figure(grid), StringComparison.Ordinal);
        Assert.Equal("Department for Education, LEO briefing webinar, 2025; made from the rule", grid.Source);
        Assert.Equal(CohortTable.Standard.ToTableView().Rows.Length, grid.Data.Rows.Length);
    }

    [Fact]
    public void A_cell_without_a_record_or_without_a_state_is_blank()
    {
        (string Table, string Year, string? State)[] cells = [("KS4", "2011", "held"), ("KS4", "2010", "held"), ("Pay", "2011", "expected"), ("Pay", "2010", null)];

        var grid = Charts.CoverageGrid(cells, cell => cell.Table, cell => cell.Year, "x", "Table", "Year", cell => cell.State);

        Assert.Equal("Grid of 2 rows (Table) by 2 columns (Year). Cells: 2 held, 1 expected, 1 blank.", grid.AlternativeText);
        Assert.Equal(["Table", "2010", "2011"], grid.Data.Columns);
        Assert.Equal(["Pay", "–", "expected"], grid.Data.Rows[1]);
    }

    [Fact]
    public void A_frame_may_say_by_yes_and_no_what_is_held()
    {
        var frame = new[] { new { Table = "KS4", Year = 2011, Held = true }, new { Table = "Pay", Year = 2011, Held = false } }.ToDataFrame();

        Assert.Equal(["KS4", "held"], Charts.CoverageGrid(frame, "Table", "Year", "x", "Held").Data.Rows[0]);
        Assert.Equal(["Pay", "–"], Charts.CoverageGrid(frame, "Table", "Year", "x", "Held").Data.Rows[1]);
        Assert.Equal(["Pay", "held"], Charts.CoverageGrid(frame, "Table", "Year", "x").Data.Rows[1]);
    }
}
