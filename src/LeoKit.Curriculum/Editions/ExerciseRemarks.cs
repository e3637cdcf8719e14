using LeoKit.Curriculum.Rules;
using LeoKit.Exercises;
using LeoKit.Notebooks.Document;

namespace LeoKit.Curriculum.Editions;

/// <summary>What an instructor may want to know of the exercise that a cell checks: what a right answer shows, and what else is handed in.</summary>
public static class ExerciseRemarks
{
    /// <summary>The remarks as Markdown; null if the cell checks no exercise of the kit.</summary>
    public static string? Of(Cell cell) =>
        CheckCalls.In(cell).Select(call => ExerciseRegistry.Find(call.Exercise)).OfType<Exercise>().FirstOrDefault() is { } exercise ? Text(exercise) : null;

    static string Text(Exercise exercise) => string.Join("\n\n", new[]
    {
        exercise.Insight.Length > 0 ? $"**What it shows.** {exercise.Insight}" : null,
        exercise.Misconceptions.IsEmpty ? null : $"**What else is handed in, and what the kit replies.**\n\n{string.Join('\n', exercise.Misconceptions.Select(misconception => $"- {misconception.Message}"))}",
    }.OfType<string>());
}
