using LeoKit.Notebooks.Document;

namespace LeoKit.Notebooks.Running;

/// <summary>One notebook after its run.</summary>
/// <param name="Path">The file it was read from.</param>
/// <param name="Executed">The notebook with the outputs of this run; null when the file could not be read.</param>
/// <param name="End">How the run ended.</param>
/// <param name="Elapsed">Wall time, from the start of the worker.</param>
/// <param name="PeakBytes">The worker's peak memory; zero when it did not live to tell.</param>
public sealed record NotebookRun(string Path, Notebook? Executed, NotebookEnd End, TimeSpan Elapsed, long PeakBytes)
{
    /// <summary>The file name without its extension.</summary>
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);
}
