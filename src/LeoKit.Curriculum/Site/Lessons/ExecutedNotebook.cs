using LeoKit.Notebooks.Document;
using LeoKit.Notebooks.Running;

namespace LeoKit.Curriculum.Site.Lessons;

/// <summary>Takes a notebook that was run before in the place of a run.</summary>
public static class ExecutedNotebook
{
    /// <summary>The run that a folder of executed notebooks holds of a notebook.</summary>
    /// <param name="path">The notebook as it is kept.</param>
    /// <param name="source">What it holds.</param>
    /// <param name="folder">The folder of executed notebooks.</param>
    /// <exception cref="CurriculumSiteException">It is not there (SIT002), or was run before the notebook was changed (SIT003).</exception>
    /// <exception cref="NotebookFormatException">It cannot be read.</exception>
    public static NotebookRun Of(string path, Notebook source, string folder)
    {
        var file = Path.Combine(folder, Path.GetFileName(path));
        if (!File.Exists(file))
            throw CurriculumSiteException.NotExecuted(path, folder);
        var executed = NotebookFile.Read(file);
        return Differing(source, executed) is { } cell
            ? throw CurriculumSiteException.Stale(path, file, cell)
            : new(file, executed, NotebookEnd.Completed, TimeSpan.Zero, 0);
    }

    /// <summary>The first cell that is not as it was when the notebook was run; null if all are.</summary>
    static string? Differing(Notebook source, Notebook executed)
    {
        var then = executed.Cells.ToDictionary(cell => cell.Id, cell => cell.Source, StringComparer.Ordinal);
        return source.Cells.FirstOrDefault(cell => then.GetValueOrDefault(cell.Id) != cell.Source)?.Id
            ?? (source.Cells.Length == executed.Cells.Length ? null : executed.Cells.First(cell => !source.Cells.Any(own => own.Id == cell.Id)).Id);
    }
}
