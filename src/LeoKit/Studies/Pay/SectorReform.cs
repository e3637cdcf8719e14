using System.Collections.Immutable;

namespace LeoKit.Studies;

/// <summary>Question 6: did the reform of two sector subject areas raise pay?</summary>
static class SectorReform
{
    public static readonly Study Study = new()
    {
        Effect = "q6-fe-reform",
        Naive = "Pay of those who began after the reform less pay of those who began before it, in the two areas, at equal ages.",
        Misleads = Misleads.TooHigh,
        Design = "A difference in differences against the other areas, at equal background and years since Key Stage 4.",
        Estimate = tables =>
        {
            ImmutableArray<FullYear> years = [.. tables.FullYears.Where(year => year is { Since: >= 1 and <= 7, Entry: null, Sector: not null, Points: not null, FreeMeals: not null })];
            ImmutableArray<FullYear> inAreas = [.. years.Where(IsInAreas)];
            return new(
                PayModel.Plain(inAreas).Factor("since", inAreas.Select(year => year.Since)).On("after", inAreas.Select(IsAfter)).Fit()["after"],
                PayModel.AtEqualBackground(years)
                    .On("area", years.Select(IsInAreas))
                    .On("after", years.Select(IsAfter))
                    .On("area after", years.Select(year => IsInAreas(year) && IsAfter(year)))
                    .Fit()["area after"]);
        },
    };

    static bool IsInAreas(FullYear year) => year.Sector is 4 or 5;

    static bool IsAfter(FullYear year) => year.SectorFrom >= 2014;
}
