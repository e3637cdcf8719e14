using System.Globalization;

namespace LeoKit.Curriculum.Site.Cohorts;

/// <summary>What is held of one birth cohort: each table with the ages at which it has the cohort, in words and as a bar.</summary>
static class CohortSection
{
    /// <summary>The age of the oldest cohort of the table when the extract ends: bars of all cohorts have one scale.</summary>
    static readonly int OldestAge = CohortRule.LastYear.End - CohortTable.Standard.Rows[0].Cohort.Born.End;

    public static string IdOf(BirthCohort cohort) => string.Create(CultureInfo.InvariantCulture, $"cohort-{cohort.Born.Start}");

    public static string Of(BirthCohort cohort)
    {
        var tables = HeldAges.All(cohort);
        var without = tables.Where(held => held.Ages.IsEmpty).Select(held => held.Table.Title).ToList();
        var rows = tables.Where(held => !held.Ages.IsEmpty).Select(held => (string[])[Html.Link($"dictionary.html#{held.Table.Name}", held.Table.Title), Html.Of(held.AgesText), Html.Of(held.YearsText), Bar(held)]);
        return $"""
            <section class="leo-cohort" id="{IdOf(cohort)}"><h3>Birth cohort {cohort}</h3>
            <p>In Year 11 in {cohort.In(11)}, and {Ages.Of(CohortRule.LastYear.End - cohort.Born.End)} years old when the extract ends.{(without.Count == 0 ? "" : $" Nothing is held on: {Html.Of(string.Join("; ", without))}.")}</p>
            {Html.Table($"Birth cohort {cohort}: tables that hold the cohort, and its age", ["Table", "Ages", "Years", $"Ages 0 to {Ages.Of(OldestAge)}"], rows)}</section>

            """;
    }

    /// <summary>The words beside it say the same.</summary>
    static string Bar(HeldAges held) => string.Create(CultureInfo.InvariantCulture,
        $"<svg class=\"leo-bar\" viewBox=\"0 0 {OldestAge + 1} 2\" preserveAspectRatio=\"none\" aria-hidden=\"true\"><rect class=\"leo-bar-ground\" width=\"{OldestAge + 1}\" height=\"2\"/>{string.Concat(Ages.Runs(held.Ages).Select(run => $"<rect x=\"{run.First}\" width=\"{run.Last - run.First + 1}\" height=\"2\"/>"))}</svg>");
}
