namespace LeoKit.Exercises;

/// <summary>What must hold between the parts of a plan.</summary>
/// <param name="Holds">Whether it does.</param>
/// <param name="Otherwise">What to say if it does not.</param>
sealed record PlanRule(Func<PlanAnswer, bool> Holds, string Otherwise);
