using System.Collections.Immutable;

namespace LeoKit.Exercises;

/// <summary>One part of a plan.</summary>
/// <param name="Name">Its name, such as <c>Exposure</c>.</param>
/// <param name="About">What belongs into it, for a message: <c>what people differ in</c>.</param>
sealed record PlanPart(string Name, string About)
{
    /// <summary>The values that it may have; empty for any.</summary>
    public ImmutableArray<string> Allowed { get; init; } = [];

    /// <summary>How many words it takes at least.</summary>
    public int Words { get; init; } = 1;
}
