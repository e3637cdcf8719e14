using System.Collections.Immutable;

namespace LeoKit.Studies;

/// <summary>Question 2: do people who were in a pupil referral unit earn less because of it?</summary>
static class ReferralUnit
{
    public static readonly Study Study = new()
    {
        Effect = "q2-pru",
        Naive = "The difference in full-year pay between people who were in a unit and everybody else.",
        Misleads = Misleads.TooLow,
        Design = "Least squares among excluded pupils with as many exclusions: entry follows their number and background, and nothing else.",
        Estimate = Of,
    };

    sealed record Conduct(int Exclusions, bool Permanent, bool Unit, string Needs);

    static Finding Of(StudyTables tables)
    {
        var rows = tables.Extract.SqlColumns(QueryText.Of("conduct"));
        var (exclusions, permanent, unit, needs) = (rows.Wholes("exclusions"), rows.Flags("permanent"), rows.Flags("unit"), rows.Texts("needs"));
        var conduct = rows.Texts("pupil").Select((pupil, row) => (pupil, row))
            .ToDictionary(each => each.pupil!, each => new Conduct((int)exclusions[each.row]!, permanent[each.row]!.Value, unit[each.row]!.Value, needs[each.row] ?? "not known"));
        // The census of units begins in 2009/10, when these cohorts were in Year 10 or below.
        ImmutableArray<FullYear> years = [.. tables.FullYears.Where(year => year is { Cohort: >= 2011, Since: >= 3, FreeMeals: not null, Points: not null })];
        ImmutableArray<FullYear> excluded = [.. years.Where(year => ConductOf(year).Exclusions > 0)];
        return new(
            PayModel.RawDifference(years, "unit", year => ConductOf(year).Unit),
            PayModel.AtEqualBackground(excluded)
                .On("unit", excluded.Select(year => ConductOf(year).Unit))
                .On("permanent", excluded.Select(year => ConductOf(year).Permanent))
                .Factor("exclusions", excluded.Select(year => Math.Min(10, ConductOf(year).Exclusions)))
                .Factor("needs", excluded.Select(year => ConductOf(year).Needs))
                .Fit()["unit"]);

        Conduct ConductOf(FullYear year) => conduct.GetValueOrDefault(year.Person) ?? None;
    }

    static readonly Conduct None = new(0, false, false, "none");
}
