using System.Collections.Immutable;

namespace LeoKit.Studies;

/// <summary>Questions 10 and 12: how much of the pay of London and the South East is the place?</summary>
static class Place
{
    const string Naive = "The difference in full-year pay between people who live there and people of the North, the Midlands and the South West.";
    const string Design = "Each person against themselves in years in another region, at equal age, sex, meals, degree and results.";

    public static readonly Study London = For("q10-place", "London");

    public static readonly Study SouthEast = For("q12-place", "South East");

    static Study For(string effect, string place) => new()
    {
        Effect = effect,
        Naive = Naive,
        Misleads = Misleads.TooHigh,
        Design = Design,
        Estimate = tables =>
        {
            ImmutableArray<FullYear> years = [.. tables.FullYears.Where(year => year is { Since: >= 6, FreeMeals: not null, Points: not null })];
            ImmutableArray<FullYear> pair = [.. years.Where(year => PlaceOf(year) == place || PlaceOf(year) == Elsewhere)];
            var model = PayModel.Plain(years)
                .Factor("place", years.Select(PlaceOf), Elsewhere)
                .Factor("since", years.Select(year => year.Since))
                .Factor("after", years.Select(year => year.AfterDegree ?? 0))
                .On("female", years.Select(year => year.Female)).On("meals", years.Select(year => year.FreeMeals)).On("points", years.Select(year => year.Points))
                .Interaction("since", "female").Interaction("since", "meals").Interaction("since", "points")
                .On("graduate", years.Select(year => year.IsGraduate)).Interaction("since", "graduate")
                .Factor("subject", years.Select(PayModel.SubjectOf))
                .On("years", years.Select(year => year.Since))
                .Interaction("subject", "years")
                .Absorb("person", years.Select(year => year.Person));
            return new(PayModel.RawDifference(pair, place, year => PlaceOf(year) == place), model.Fit()[$"place {place}"]);
        },
    };

    const string Elsewhere = "North, Midlands and South West";

    static string PlaceOf(FullYear year) => year.Region switch { "E12000007" => "London", "E12000008" => "South East", "E12000006" => "East of England", _ => Elsewhere };
}
