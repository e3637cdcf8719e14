using System.Collections.Immutable;

namespace LeoKit.Exercises.Answers;

/// <summary>04 · How the standard extract is built.</summary>
static class Notebook04
{
    public static ImmutableArray<Exercise> Exercises { get; } = [];
}
