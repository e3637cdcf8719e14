using LeoKit.Exercises;

namespace LeoKit;

/// <summary>What a notebook calls without a prefix, after <c>using static LeoKit.Lesson;</c>.</summary>
public static class Lesson
{
    /// <summary>Checks an answer, says in a sentence how far it is, and keeps that in the learner's record of progress. It never throws, whatever is handed in.</summary>
    /// <param name="id">The exercise, such as <c>07.A</c>.</param>
    /// <param name="answer">The answer; null or a gap made with <see cref="Todo.Of{T}"/> counts as not tried.</param>
    /// <param name="extract">The data, for exercises about the data.</param>
    public static CheckResult Check(string id, object? answer, LeoExtract? extract = null) => Check(id, answer, extract, ProgressFile.OfThisUser);

    /// <summary>Checks a function, handed in by its name.</summary>
    /// <inheritdoc cref="Check(string, object?, LeoExtract?)"/>
    public static CheckResult Check(string id, Delegate? answer, LeoExtract? extract = null) => Check(id, (object?)answer, extract);

    /// <summary>Help for an exercise, in three steps: where to look, which tool, almost the line.</summary>
    /// <param name="id">The exercise, such as <c>07.A</c>.</param>
    /// <param name="step">1, 2 or 3; other numbers give the nearest of them.</param>
    public static ExerciseHint Hint(string id, int step = 1)
    {
        var nearest = Math.Clamp(step, 1, 3);
        return ExerciseRegistry.Find(id) is { } exercise
            ? new(exercise.Id, nearest, exercise.Hints[nearest - 1])
            : new(id ?? "", nearest, ExerciseRegistry.NoSuchExercise(id));
    }

    /// <summary>How far the learner is in a notebook, or in all of them.</summary>
    /// <remarks>The record is a small file of the user, <c>leokit/progress.json</c> among the local application data; the environment variable <c>LEOKIT_PROGRESS</c> names another file, or says <c>off</c>.</remarks>
    /// <param name="notebook">The notebook, such as <c>07</c>; all if left out.</param>
    public static LessonProgress Progress(string? notebook = null) => Progress(notebook, ProgressFile.OfThisUser);

    internal static LessonProgress Progress(string? notebook, ProgressFile file) =>
        new(notebook, notebook is null ? ExerciseRegistry.All : ExerciseRegistry.Of(notebook.Trim()), file);

    internal static CheckResult Check(string id, object? answer, LeoExtract? extract, ProgressFile progress)
    {
        if (ExerciseRegistry.Find(id) is not { } exercise)
            return new(id ?? "", ExerciseState.NotTried, ExerciseRegistry.NoSuchExercise(id), null);
        var result = Judge(exercise, answer, extract);
        return result with { Note = progress.Keep(exercise.Id, result.State) };
    }

    internal static CheckResult Judge(Exercise exercise, object? answer, LeoExtract? extract)
    {
        var verdict = VerdictOn(exercise, answer, extract);
        return new(exercise.Id, verdict.State, verdict.Message, verdict.NextHint) { Criteria = verdict.Criteria };
    }

    static Verdict VerdictOn(Exercise exercise, object? answer, LeoExtract? extract)
    {
        try
        {
            if (Answer.IsUntried(answer))
                return Verdict.NotTried;
            if (exercise.NeedsExtract && extract is null)
                return Verdict.OtherKind($"This check looks at the data. Hand in the extract, too: Check(\"{exercise.Id}\", answer, town).");
            // What a right answer reads is not what the learner has read.
            return exercise.Checker.Check(answer!, exercise, extract?.Unnoted);
        }
        catch (LeoDataException fault)
        {
            return Verdict.OtherKind($"The check could not read the data: {fault.Message}");
        }
        catch (UnreadableAnswerException fault)
        {
            return Verdict.OtherKind($"This is a fault of the check, not of the answer; tell whoever wrote the notebook. {fault.Message}");
        }
#pragma warning disable CA1031 // An answer may fail in any way while it is looked at, and a check never throws.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            return Verdict.OtherKind($"The answer could not be looked at: it stops with {fault.GetType().Name}.");
        }
    }
}
