using System.Collections.Immutable;
using System.Reflection;

namespace LeoKit.Exercises;

/// <summary>
/// Every exercise of the curriculum: each class <c>Notebook07</c> in the folder Answers holds those of one notebook, and is found by its name.
/// All of it is internal, so that the answers are not offered while a learner types.
/// </summary>
static class ExerciseRegistry
{
    const string Prefix = "LeoKit.Exercises.Answers.Notebook";

    static readonly Assembly Kit = typeof(ExerciseRegistry).Assembly;

    /// <summary>The notebooks with exercises, in order.</summary>
    public static ImmutableArray<string> Notebooks =>
    [
        .. Kit.GetTypes().Select(type => type.FullName!)
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal) && !name.Contains('+', StringComparison.Ordinal))
            .Select(name => name[Prefix.Length..]).Order(StringComparer.Ordinal),
    ];

    /// <summary>All exercises in the order of the notebooks.</summary>
    public static ImmutableArray<Exercise> All => [.. Notebooks.SelectMany(notebook => Of(notebook))];

    /// <summary>The exercises of a notebook, such as <c>07</c>; empty if it has none. Those of other notebooks are not even made.</summary>
    public static ImmutableArray<Exercise> Of(string notebook) =>
        (ImmutableArray<Exercise>?)Kit.GetType(Prefix + notebook)?.GetProperty("Exercises")?.GetValue(null) ?? [];

    /// <summary>The exercise of this id, in any case; null if there is none.</summary>
    public static Exercise? Find(string? id) => id?.Trim() is { } asked
        ? Of(asked.Split('.')[0]).FirstOrDefault(exercise => exercise.Id.Equals(asked, StringComparison.OrdinalIgnoreCase))
        : null;

    /// <summary>What to say to an id that no exercise has.</summary>
    public static string NoSuchExercise(string? id) => $"There is no exercise \"{id}\". " + (Of((id ?? "").Trim().Split('.')[0]) is { IsEmpty: false } near
        ? $"The notebook has {string.Join(", ", near.Select(exercise => exercise.Id))}."
        : $"The notebooks with exercises are {string.Join(", ", Notebooks)}.");
}
