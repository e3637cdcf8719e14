using System.Collections.Immutable;
using LeoKit.Schema;

namespace LeoKit.Curriculum.Site.Cohorts;

/// <summary>At which ages a table has a birth cohort.</summary>
/// <param name="Table">The table.</param>
/// <param name="Cohort">The cohort.</param>
/// <param name="Ages">The ages, in order: usual ones whose year the table holds.</param>
sealed record HeldAges(CatalogueTable Table, BirthCohort Cohort, ImmutableArray<int> Ages)
{
    /// <summary>Every table about people of some age, in the order of a life.</summary>
    public static ImmutableArray<HeldAges> All(BirthCohort cohort) => [.. UsualAges.All.Select(usual => Of(Catalogue.FindTable(usual.Table)!, usual, cohort))];

    public string AgesText => Cohorts.Ages.Words(Ages);

    /// <summary>The academic or tax years of those ages.</summary>
    public string YearsText => Years.Of(Ages.Select(age => Cohort.Born.End + age)).ToString();

    static HeldAges Of(CatalogueTable table, UsualAges usual, BirthCohort cohort) =>
        new(table, cohort, [.. table.Coverage.Each.Select(year => year - cohort.Born.End).Where(age => age >= usual.From && age <= usual.To)]);
}
