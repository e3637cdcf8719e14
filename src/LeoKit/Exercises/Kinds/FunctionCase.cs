using System.Collections.Immutable;

namespace LeoKit.Exercises;

/// <summary>One call of a learner's function.</summary>
/// <param name="Arguments">What it is called with.</param>
/// <param name="Hidden">What the case is about, if it is not to be shown in full.</param>
sealed record FunctionCase(ImmutableArray<object?> Arguments, string? Hidden = null)
{
    public override string ToString() => $"({string.Join(", ", Arguments.Select(argument => argument is BirthCohort or SchoolYear or IYear ? $"{argument}" : PlainValue.Text(argument)))})";
}
