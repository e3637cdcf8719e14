using System.Collections.Immutable;
using System.Globalization;

namespace LeoKit.Studies;

/// <summary>Pay by free school meals and by sex at equal results, and question 9: does the first gap close?</summary>
static class MealsAndSex
{
    public static readonly Study Meals = new()
    {
        Effect = "fsm-pay",
        Naive = "The raw difference in full-year pay between people who were on free school meals and others.",
        Misleads = Misleads.TooLow,
        Design = "Least squares at equal results, route and region, a gap for each age from 21 to 26, and their mean.",
        Estimate = tables =>
        {
            var years = Between(tables, 5, 10);
            var ages = Enumerable.Range(5, 6).Select(since => (Since: since, Name: string.Create(CultureInfo.InvariantCulture, $"free meals at {16 + since}"))).ToArray();
            // The gap at each age is the gap at 21 and what differs from it.
            var model = ages.Skip(1).Aggregate(Equal(years), (so, age) => so.On(age.Name, years.Select(year => year.FreeMeals == true && year.Since == age.Since)));
            var mean = model.Fit().Combination("free meals, mean of the ages", [("free meals", 1.0), .. ages.Skip(1).Select(age => (age.Name, 1.0 / ages.Length))]);
            return new(PayModel.RawDifference(years, "free meals", year => year.FreeMeals == true), mean);
        },
    };

    public static readonly Study CatchUp = new()
    {
        Effect = "q9-catch-up",
        Naive = "The raw difference in full-year pay at 26.",
        Misleads = Misleads.TooLow,
        Design = "Least squares at 26 alone, at equal results, route and region.",
        Estimate = tables => MealsAfter(tables, 10, 10),
    };

    public static readonly Study Women = new()
    {
        Effect = "women-pay",
        Naive = "The raw difference in full-year pay between women and men.",
        Misleads = Misleads.TooHigh,
        Design = "Least squares at equal results, route, subject and region: women attain more at 16, which hides part of the gap.",
        Estimate = tables => WomenAfter(tables, 5, 8),
    };

    public static Finding MealsAfter(StudyTables tables, int from, int to)
    {
        var years = Between(tables, from, to);
        return new(PayModel.RawDifference(years, "free meals", year => year.FreeMeals == true), Equal(years).Fit()["free meals"]);
    }

    public static Finding WomenAfter(StudyTables tables, int from, int to)
    {
        var years = Between(tables, from, to);
        return new(PayModel.RawDifference(years, "female", year => year.Female), Equal(years).Fit()["female"]);
    }

    static ImmutableArray<FullYear> Between(StudyTables tables, int from, int to) =>
        [.. tables.FullYears.Where(year => year.Since >= from && year.Since <= to && year is { Points: not null, FreeMeals: not null })];

    static Ols Equal(IReadOnlyList<FullYear> years) => PayModel.AtEqualBackground(years)
        .Factor("subject", years.Select(PayModel.SubjectOf))
        .On("reformed", years.Select(PayModel.IsReformed));
}
