using System.Collections.Immutable;

namespace LeoKit.Charting;

/// <summary>The cohort table as a grid.</summary>
static class CohortGrid
{
    const string Held = "held";
    const string Expected = "expected (not yet held)";

    public static GridModel Of(CohortTable table)
    {
        var cells = table.Cells.Where(cell => cell.Status != CellStatus.NotHeld)
            .ToImmutableDictionary(cell => ($"{cell.Cohort}", $"{cell.SchoolYear}"), cell => cell.Status == CellStatus.Held ? Held : Expected);
        return new("Birth cohort", "School year", [.. table.Rows.Select(row => $"{row.Cohort}")], [.. SchoolYear.All.Select(year => $"{year}")], [Held, Expected], cells)
        {
            Remark = table.Rows.FirstOrDefault(row => row.Cells.All(cell => cell.Status != CellStatus.NotHeld)) is { Cohort: var first } ? $"{first} is the first cohort with every school year." : "",
            Note = "Year 0 is Reception.",
            OtherTable = table.ToTableView(),
        };
    }
}
