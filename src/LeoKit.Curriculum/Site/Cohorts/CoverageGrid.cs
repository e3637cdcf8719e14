namespace LeoKit.Curriculum.Site.Cohorts;

/// <summary>The cohort table as a grid whose cells differ in words, mark and colour.</summary>
static class CoverageGrid
{
    public static string Of(CohortTable table) => $"""
        <p class="leo-legend"><span class="leo-held">2014/15</span> held <span class="leo-expected">2021/22*</span> expected, not yet held <span class="leo-blank">–</span> not held</p>
        <div class="leo-scroll" tabindex="0" role="region" aria-label="Birth cohorts by school year"><table class="leo-grid"><caption>The academic year in which each birth cohort was in each school year</caption>
        <thead><tr><th scope="col">Birth cohort</th>{string.Concat(table.Rows[0].Cells.Select(cell => $"<th scope=\"col\">{Heading(cell.SchoolYear)}</th>"))}</tr></thead>
        <tbody>
        {string.Join('\n', table.Rows.Select(row => $"<tr><th scope=\"row\">{Html.Link($"#{CohortSection.IdOf(row.Cohort)}", $"{row.Cohort}")}</th>{string.Concat(row.Cells.Select(Cell))}</tr>"))}
        </tbody></table></div>

        """;

    static string Heading(SchoolYear year) => year.Number == SchoolYear.First ? "Reception" : FormattableString.Invariant($"Year {year.Number}");

    static string Cell(CohortCell cell) => cell.Status switch
    {
        CellStatus.Held => $"<td class=\"leo-held\">{cell.Year}</td>",
        CellStatus.Expected => $"<td class=\"leo-expected\">{cell.Text}</td>",
        _ => "<td class=\"leo-blank\"><span aria-hidden=\"true\">–</span><span class=\"leo-unseen\">not held</span></td>",
    };
}
