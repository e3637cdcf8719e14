namespace LeoKit.Studies;

/// <summary>The regression that most studies of pay begin with.</summary>
static class PayModel
{
    /// <summary>Log pay at equal results, sex, meals, Level 3, region, tax year and stage of life; the years of one person depend on each other.</summary>
    /// <param name="years">The rows.</param>
    /// <param name="stage">Within what people are compared; the stage of life if left out.</param>
    public static Ols AtEqualBackground(IReadOnlyList<FullYear> years, Func<FullYear, string>? stage = null) =>
        Plain(years)
            .On("points", years.Select(year => year.Points))
            .On("female", years.Select(year => year.Female))
            .On("free meals", years.Select(year => year.FreeMeals))
            .On("level 3", years.Select(year => year.Level3))
            .Factor("region", years.Select(year => year.Region))
            .Factor("tax year", years.Select(year => year.Begins))
            .Absorb("stage", years.Select(stage ?? (year => year.Stage)));

    /// <summary>Log pay by itself.</summary>
    public static Ols Plain(IReadOnlyList<FullYear> years) =>
        Ols.Of("log pay", years.Select(year => year.LogPay)).Clustered("person", years.Select(year => year.Person));

    /// <summary>The raw difference between people with and without something.</summary>
    public static Estimate RawDifference(IReadOnlyList<FullYear> years, string name, Func<FullYear, bool> has) =>
        Plain(years).On(name, years.Select(has)).Fit()[name];

    /// <summary>The subject of a degree, or that there is none.</summary>
    public static string SubjectOf(FullYear year) => year.IsGraduate ? year.Subject ?? "" : "none";

    /// <summary>Whether the main vocational aim before 19 is in an area that was reformed, and began after the reform.</summary>
    public static bool IsReformed(FullYear year) => year is { Sector: 4 or 5, SectorFrom: >= 2014, IsGraduate: false };
}
