using System.Collections.Immutable;
using LeoKit.Notebooks.Running;
using LeoKit.Notebooks.Snapshots;

namespace LeoKit.Notebooks.Verification;

/// <summary>
/// A folder of notebooks with their approved outputs in <c>snapshots</c> below it, for a test project: with <c>static readonly NotebookFolder Lessons = new("lessons");</c> a theory over
/// <see cref="Names"/> whose body is <c>Lessons.VerifyAsync(name)</c> tests every notebook of the folder.
/// </summary>
public sealed class NotebookFolder
{
    readonly RunnerOptions _options;
    readonly SnapshotFolder _snapshots;
    readonly SnapshotTextOptions _text;

    /// <summary>Looks for notebooks directly in a folder.</summary>
    /// <param name="path">The folder.</param>
    /// <param name="options">How notebooks are run.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public NotebookFolder(string path, RunnerOptions? options = null)
    {
        Path = System.IO.Path.GetFullPath(path);
        if (!Directory.Exists(Path))
            throw new DirectoryNotFoundException($"There is no folder {Path} to look for notebooks in. Give the folder that holds the .ipynb files.");
        _options = options ?? new();
        _snapshots = new(System.IO.Path.Combine(Path, "snapshots"));
        _text = new() { Scrubber = Scrubber.For(Path, Environment.GetFolderPath(Environment.SpecialFolder.UserProfile)) };
        Names = [.. Directory.GetFiles(Path, "*.ipynb").Select(file => System.IO.Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];
    }

    /// <summary>The folder.</summary>
    public string Path { get; }

    /// <summary>The notebooks, by file name without extension, in order.</summary>
    public ImmutableArray<string> Names { get; }

    /// <summary>Runs a notebook and compares what it shows with what was approved.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <param name="cancellation">Stops the run.</param>
    /// <exception cref="NotebookVerificationException">It does not end as it should, or shows something else: the message names cell and line and says how to accept.</exception>
    public async Task VerifyAsync(string name, CancellationToken cancellation = default)
    {
        var run = await NotebookRunner.RunAsync(System.IO.Path.Combine(Path, name + ".ipynb"), _options, _ => { }, cancellation);
        if (NotebookVerification.Of(run, _snapshots, _text) is { IsGood: false } found)
            throw new NotebookVerificationException(string.Join("\n\n", found.Failures));
    }

    /// <summary>Approved outputs whose notebook is gone, each with what to do; a test can ask for none.</summary>
    public ImmutableArray<string> Orphans => [.. _snapshots.Orphans(Names).Select(orphan => orphan.Message)];
}
