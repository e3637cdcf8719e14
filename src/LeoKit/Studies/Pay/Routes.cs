using System.Collections.Immutable;

namespace LeoKit.Studies;

/// <summary>Questions 11 and 13: degree or work after Level 3, apprenticeship or school and college before.</summary>
static class Routes
{
    public static readonly Study Degree = new()
    {
        Effect = "q11-work-or-study",
        Naive = "The raw difference in full-year pay between graduates and people with Level 3 and no degree, ten years after Key Stage 4.",
        Misleads = Misleads.TooHigh,
        Design = "Least squares at equal results at 16, sex, meals and region, a line of points for each route, among people who went straight on or not at all.",
        Estimate = tables => DegreeAfter(tables, 10),
    };

    public static readonly Study Apprenticeship = new()
    {
        Effect = "q13-apprenticeship",
        Naive = "The raw difference in full-year pay at 22 to 25 between advanced apprentices and everybody else without a degree.",
        Misleads = Misleads.TooHigh,
        Design = "Least squares at equal level, results at 16, sex, meals, region and years since Key Stage 4.",
        Estimate = tables => ApprenticeshipAfter(tables, 6, 9),
    };

    public static Finding DegreeAfter(StudyTables tables, int since)
    {
        ImmutableArray<FullYear> years =
        [
            .. tables.FullYears.Where(year => year is { Level3: true, Apprenticeship: null, Points: not null, FreeMeals: not null } && year.Since == since
                && (year.Entry is null || year is { IsGraduate: true, Wait: 1 })),
        ];
        // Subjects that pay more are chosen by people with better results: points are worth more to graduates, so that the two lines are compared where graduates stand.
        var standing = years.Where(year => year.IsGraduate).Average(year => year.Points!.Value);
        return new(
            PayModel.RawDifference(years, "degree", year => year.IsGraduate),
            PayModel.AtEqualBackground(years, _ => "all")
                .On("degree", years.Select(year => year.IsGraduate))
                .On("points of graduates", years.Select(year => year.IsGraduate ? year.Points!.Value - standing : 0))
                .On("reformed", years.Select(PayModel.IsReformed))
                .Fit()["degree"]);
    }

    public static Finding ApprenticeshipAfter(StudyTables tables, int from, int to)
    {
        ImmutableArray<FullYear> years = [.. tables.FullYears.Where(year => year.Since >= from && year.Since <= to && year is { Entry: null, Points: not null, FreeMeals: not null })];
        return new(
            PayModel.RawDifference(years, "apprenticeship", year => year.IsAdvancedApprentice),
            PayModel.AtEqualBackground(years, year => FormattableString.Invariant($"{year.Since}"))
                .On("apprenticeship", years.Select(year => year.IsAdvancedApprentice))
                .On("reformed", years.Select(PayModel.IsReformed))
                .Fit()["apprenticeship"]);
    }
}
