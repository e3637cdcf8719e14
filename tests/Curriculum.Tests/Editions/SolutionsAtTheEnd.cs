using LeoKit.Notebooks.Document;
using LeoKit.Notebooks.Running;

namespace Curriculum.Tests.Editions;

/// <summary>
/// A notebook with each solution and its check once more behind the last cell. One run then tells both what learners see and whether the solutions hold, and what stands before is not changed by them.
/// The edition that is handed out has solutions in place of the gaps; it takes a run of its own.
/// </summary>
static class SolutionsAtTheEnd
{
    const string Prefix = "solved-";

    public static Notebook Edition(string path, Notebook source)
    {
        var lesson = SolvedLesson.At(path);
        return source with { Cells = [.. source.Cells, .. lesson.Gaps.Where(gap => lesson.Solutions.Code.ContainsKey(gap.Id)).SelectMany(gap => Again(gap, lesson))] };
    }

    /// <summary>The run as if nothing had been added.</summary>
    public static NotebookRun Without(NotebookRun run) => Part(run, isSolution: false);

    /// <summary>What was added; a run that ended before it has ended there as well.</summary>
    public static NotebookRun Only(NotebookRun run) => Part(run, isSolution: true);

    static IEnumerable<Cell> Again(CodeCell gap, SolvedLesson lesson)
    {
        var check = lesson.CheckOf(gap);
        return [gap with { Id = Prefix + gap.Id, Source = lesson.Solutions.Code[gap.Id] }, check with { Id = Prefix + check.Id }];
    }

    static NotebookRun Part(NotebookRun run, bool isSolution) => run with
    {
        Executed = run.Executed is { } executed ? executed with { Cells = [.. executed.Cells.Where(cell => IsSolution(cell.Id) == isSolution)] } : null,
        End = !isSolution && run.End.CellId is { } cell && IsSolution(cell) ? NotebookEnd.Completed : run.End,
    };

    static bool IsSolution(string cell) => cell.StartsWith(Prefix, StringComparison.Ordinal);
}
