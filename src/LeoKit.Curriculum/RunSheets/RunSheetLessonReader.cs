using System.Collections.Immutable;
using LeoKit.Curriculum.Rules;
using LeoKit.Exercises;
using LeoKit.Notebooks.Document;

namespace LeoKit.Curriculum.RunSheets;

/// <summary>Takes from a notebook what a run-sheet shows.</summary>
static class RunSheetLessonReader
{
    /// <exception cref="RunSheetException">The notebook does not say what a run-sheet needs (RSH002 to RSH005).</exception>
    public static RunSheetLesson Read(string path, CurriculumPlace place)
    {
        var notebook = new LessonNotebook(path, NotebookFile.Read(path), place);
        var metadata = notebook.Metadata ?? throw RunSheetException.NoMetadata(path, notebook.Reading.Problems);
        var script = InstructorScriptReader.Of(notebook.Cells.Where(cell => CellNames.IsInstructor(cell.Id)).Select(cell => cell.Source)).With(notebook.Code);
        CheckClock(path, script.Clock, metadata.MinutesTeach + metadata.MinutesExercise);
        if (script.Late.IsEmpty)
            throw RunSheetException.NothingToDrop(path);
        var exercises = CheckCalls.Of(notebook).Select(call => call.Exercise).Distinct(StringComparer.Ordinal).ToList();
        return new(
            Title(notebook), ContentNote(notebook), metadata, script,
            new LateOptions(script, metadata, [.. exercises.Select(id => id.Split('.')[^1]).Where(letter => letter.Length == 1)], ideas: notebook.Cells.Count(cell => CellNames.Is(cell.Id, "idea"))).All(),
            [.. exercises.Select(ExerciseRegistry.Find).OfType<Exercise>().Select(Known)]);
    }

    static KnownAnswer Known(Exercise exercise) => new(exercise.Id, exercise.Insight, [.. exercise.Misconceptions.Select(misconception => misconception.Message)]);

    static void CheckClock(string path, ImmutableArray<ClockPart> clock, int minutes)
    {
        if (clock.IsEmpty)
            throw RunSheetException.NoClock(path);
        foreach (var (part, start) in clock.Zip(clock.Select(part => part.To).Prepend(0)))
            if (part.From != start || part.To <= part.From)
                throw RunSheetException.BrokenClock(path, part, start);
        if (clock[^1].To > minutes)
            throw RunSheetException.LongClock(path, clock[^1].To, minutes);
    }

    static string Title(LessonNotebook notebook) => notebook.Prose.SelectMany(part => part.Text.Headings).FirstOrDefault(heading => heading.Level == 1)?.Text ?? notebook.Name;

    static string? ContentNote(LessonNotebook notebook) =>
        notebook.Find("card")?.Source.Split("\n\n").FirstOrDefault(part => part.Contains("ontent note", StringComparison.Ordinal))?.Trim();
}
