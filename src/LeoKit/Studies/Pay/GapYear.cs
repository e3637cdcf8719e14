using System.Collections.Immutable;

namespace LeoKit.Studies;

/// <summary>Question 8: does a gap year cost or pay?</summary>
static class GapYear
{
    public static readonly Study Study = new()
    {
        Effect = "q8-gap-year",
        Naive = "The raw difference in pay between graduates who waited a year and others, of all schools.",
        Misleads = Misleads.TooHigh,
        Design = "Least squares among state pupils at equal years after graduation, length of study, subject, results, meals, sex and region.",
        Estimate = tables => AfterDegree(tables, 1, 3),
    };

    public static Finding AfterDegree(StudyTables tables, int from, int to)
    {
        ImmutableArray<FullYear> all = [.. tables.FullYears.Where(year => year.AfterDegree >= from && year.AfterDegree <= to && year.Wait is 1 or 2)];
        ImmutableArray<FullYear> years = [.. all.Where(year => year is { Points: not null, FreeMeals: not null })];
        return new(
            PayModel.RawDifference(all, "waited", year => year.Wait == 2),
            PayModel.AtEqualBackground(years, Clock)
                .On("waited", years.Select(year => year.Wait == 2))
                .Factor("subject", years.Select(year => year.Subject))
                .Fit()["waited"]);
    }

    /// <summary>Years after graduation and years from school to it, without the one of waiting.</summary>
    static string Clock(FullYear year) => FormattableString.Invariant($"{year.AfterDegree}, {year.Graduation - year.Cohort - year.Wait}");
}
