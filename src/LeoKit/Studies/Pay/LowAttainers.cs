using System.Collections.Immutable;

namespace LeoKit.Studies;

/// <summary>Question 5: what helps people who leave school without five good passes?</summary>
static class LowAttainers
{
    public static readonly Study Study = new()
    {
        Effect = "q5-low-attainers",
        Naive = "The raw difference in full-year pay between people with and without Level 3 by 19.",
        Misleads = Misleads.TooHigh,
        Design = "Least squares at equal results at 16, sex, meals, region and stage, so that Level 3 does not stand in for attainment or for a degree.",
        Estimate = tables =>
        {
            ImmutableArray<FullYear> years = [.. tables.FullYears.Where(year => year is { Since: >= 5, FivePasses: false, Points: not null, FreeMeals: not null, Level3: not null })];
            return new(
                PayModel.RawDifference(years, "level 3", year => year.Level3 == true),
                PayModel.AtEqualBackground(years).On("sixth form", years.Select(year => year.SixthForm)).On("reformed", years.Select(PayModel.IsReformed)).Fit()["level 3"]);
        },
    };
}
