using LeoKit.Synthetic.Links;

namespace LeoKit.Synthetic.People;

/// <summary>One synthetic person from birth to the last day known, with the keys under which each source knows them.</summary>
sealed record LifeCourse(Background Background, Schooling Schooling, Route Route, PersonKeys Keys, List<WorkSpell> Spells, Pay Pay)
{
    public static LifeCourse Of(SyntheticOptions options, Schools schools, long person)
    {
        var background = Background.Of(options, person);
        var schooling = Schooling.Of(options, background, schools);
        var route = Route.Of(options, background, schooling);
        var keys = PersonKeys.Of(options, background, route);
        return new(background, schooling, route, keys,
            Career.Of(options, background, schooling, route, TaxYears.LastDay(options)),
            new Pay(options, background, schooling, route));
    }
}

/// <summary>Which tax years are complete on the reference date.</summary>
static class TaxYears
{
    public const int First = 2004;

    /// <summary>The end of the last complete tax year.</summary>
    public static int Last(SyntheticOptions options) =>
        options.ReferenceDate >= new DateOnly(options.ReferenceDate.Year, 4, 5) ? options.ReferenceDate.Year : options.ReferenceDate.Year - 1;

    public static int LastDay(SyntheticOptions options) => Pay.TaxYearDays(Last(options)).To;
}
