namespace LeoKit;

/// <summary>One step of defining a cohort, with the counts after it.</summary>
/// <param name="Number">0 for the start, then 1, 2 and so on.</param>
/// <param name="Name">What was kept, as it was named.</param>
/// <param name="Rows">Rows that are left.</param>
/// <param name="Excluded">Rows that the step took out; 0 at the start.</param>
/// <param name="People">Different people that are left; null if rows do not say whose they are.</param>
public sealed record CohortStep(int Number, string Name, int Rows, int Excluded, int? People);
