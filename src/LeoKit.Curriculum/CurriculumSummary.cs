using System.Collections.Immutable;
using LeoKit.Curriculum.Prose;
using LeoKit.Exercises;
using LeoKit.Notebooks.Document;

namespace LeoKit.Curriculum;

/// <summary>A notebook, or all of them, in numbers.</summary>
/// <param name="Name">The notebook, or <c>all</c>.</param>
/// <param name="Notebooks">How many notebooks.</param>
/// <param name="MinutesTeach">Planned minutes of reading or teaching.</param>
/// <param name="MinutesExercise">Planned minutes of exercises.</param>
/// <param name="Exercises">Exercises that the objectives name.</param>
/// <param name="Misunderstandings">Answers of a known misunderstanding that the kit replies to.</param>
/// <param name="Terms">Different new terms.</param>
/// <param name="Sources">Different sources.</param>
/// <param name="Charts">Cells that draw a chart.</param>
/// <param name="Words">Words that learners read.</param>
public sealed record CurriculumSummary(
    string Name, int Notebooks, int MinutesTeach, int MinutesExercise, int Exercises, int Misunderstandings, int Terms, int Sources, int Charts, int Words)
{
    /// <summary>A line for each notebook, and one for all; notebooks that cannot be read, or whose metadata cannot, are left out.</summary>
    public static ImmutableArray<CurriculumSummary> Of(IEnumerable<string> paths, CurriculumPlace place)
    {
        var lessons = paths.Select(path => Readable(path, place)).OfType<LessonNotebook>().Where(lesson => lesson.Metadata is not null).ToList();
        return [.. lessons.Select(lesson => Of(lesson.Name, [lesson])), Of("all", lessons)];
    }

    static CurriculumSummary Of(string name, IReadOnlyCollection<LessonNotebook> lessons)
    {
        var metadata = lessons.Select(lesson => lesson.Metadata!).ToList();
        var exercises = metadata.SelectMany(lesson => lesson.Checks).Distinct(StringComparer.Ordinal).ToList();
        return new(name, lessons.Count, metadata.Sum(lesson => lesson.MinutesTeach), metadata.Sum(lesson => lesson.MinutesExercise), exercises.Count,
            exercises.Sum(id => ExerciseRegistry.Find(id)?.Misconceptions.Length ?? 0),
            metadata.SelectMany(lesson => lesson.Terms).Distinct(StringComparer.OrdinalIgnoreCase).Count(),
            metadata.SelectMany(lesson => lesson.Sources).Distinct(StringComparer.Ordinal).Count(),
            lessons.Sum(lesson => lesson.Code.Count(DrawsChart)),
            lessons.Sum(lesson => lesson.LearnerProse.Sum(part => part.Text.AllText.Sum(Sentences.Words))));
    }

    static bool DrawsChart(CodeCell cell) =>
        cell.Source.Split('\n').Any(line => line.Contains("Charts.", StringComparison.Ordinal) && !line.TrimStart().StartsWith("//", StringComparison.Ordinal));

    static LessonNotebook? Readable(string path, CurriculumPlace place)
    {
        try
        {
            return new(path, NotebookFile.Read(path), place);
        }
        catch (NotebookFormatException)
        {
            return null;
        }
    }
}
