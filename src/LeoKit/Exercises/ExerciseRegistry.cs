using System.Collections.Frozen;
using System.Collections.Immutable;
using LeoKit.Exercises.Answers;

namespace LeoKit.Exercises;

/// <summary>Every exercise of the curriculum. It is internal, so that the answers are not offered while a learner types.</summary>
static class ExerciseRegistry
{
    /// <summary>All exercises in the order of the notebooks.</summary>
    public static ImmutableArray<Exercise> All { get; } =
    [
        .. Notebook00.Exercises,
        .. Notebook04.Exercises,
        .. Notebook07.Exercises,
    ];

    static readonly FrozenDictionary<string, Exercise> ById = All.ToFrozenDictionary(exercise => exercise.Id, StringComparer.OrdinalIgnoreCase);

    public static Exercise? Find(string? id) => id is not null && ById.TryGetValue(id.Trim(), out var exercise) ? exercise : null;
}
