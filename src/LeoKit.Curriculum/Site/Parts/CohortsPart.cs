using System.Globalization;
using LeoKit.Curriculum.Site.Cohorts;
using LeoKit.Curriculum.Site.Search;
using LeoKit.Notebooks.Pages;

namespace LeoKit.Curriculum.Site.Parts;

/// <summary>The cohort explorer.</summary>
sealed class CohortsPart() : SitePart("Cohorts", "cohorts.html", "Pick a birth cohort and see what LEO holds of it, and at which age.")
{
    public override SiteContent Of(SiteSources sources, SiteOptions frame) => OnePage(frame, $"""
        <h1>Cohort explorer</h1>
        <p>Which school year each birth cohort was in, and whether LEO holds a record of it. The grid follows the Department for Education’s briefing webinar of 2025, and is made from its rule.</p>
        {CoverageGrid.Of(CohortTable.Standard)}
        <h2 id="at-which-age">What is held at which age</h2>
        <p>The years are those of the request form ({Html.Of(LeoKit.Schema.StandardExtract.Source)}). The ages are the usual ones, as this project reads the tables: a form has no ages, and people move through school and college at other ages too. Age is that reached by the 31 August in which an academic year ends; a tax year counts with the academic year that ends in the same calendar year. For Key Stage 2 the form begins one year before the briefing’s grid.</p>
        <div class="leo-choice" hidden><label for="cohort">Birth cohort</label> <select id="cohort" data-shows="main .leo-cohort">{string.Concat(CohortTable.Standard.Rows.Select(Option))}</select> <span role="status"></span></div>
        {string.Concat(CohortTable.Standard.Rows.Select(row => CohortSection.Of(row.Cohort)))}
        """, CohortTable.Standard.Rows.Select(row => new SearchEntry("Cohort", $"Birth cohort {row.Cohort}", $"{Address}#{CohortSection.IdOf(row.Cohort)}", string.Create(CultureInfo.InvariantCulture, $"GCSE year {row.Cohort.In(11)}"))), isWide: true);

    static string Option(CohortRow row) => $"<option value=\"{CohortSection.IdOf(row.Cohort)}\">{row.Cohort}</option>";
}
