using System.Collections.Immutable;

namespace LeoKit.Exercises;

/// <summary>What the file of progress holds.</summary>
/// <param name="States">How far each exercise is that was tried.</param>
sealed record ProgressRecord(ImmutableSortedDictionary<string, ExerciseState> States)
{
    public static ProgressRecord Empty { get; } = new(ImmutableSortedDictionary.Create<string, ExerciseState>(StringComparer.Ordinal));

    /// <summary>Why it cannot be read; null if it can.</summary>
    public string? Fault { get; init; }

    /// <summary>Whether a later version of the kit wrote it.</summary>
    public bool IsLater { get; init; }
}
