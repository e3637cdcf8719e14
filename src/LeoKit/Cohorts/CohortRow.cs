using System.Collections.Immutable;

namespace LeoKit;

/// <summary>One row of the cohort table.</summary>
/// <param name="Cohort">The birth cohort.</param>
/// <param name="Cells">Fourteen cells, from Reception to Year 13.</param>
/// <param name="Age">The cohort's age in the most recent year of LEO data.</param>
public sealed record CohortRow(BirthCohort Cohort, ImmutableArray<CohortCell> Cells, int Age);
