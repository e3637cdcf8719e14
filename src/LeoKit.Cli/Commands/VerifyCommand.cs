using System.CommandLine;
using LeoKit.Cli.Places;
using LeoKit.Cli.Progress;
using LeoKit.Notebooks.Running;
using LeoKit.Notebooks.Snapshots;
using Spectre.Console;

namespace LeoKit.Cli.Commands;

/// <summary><c>leokit verify</c>: runs notebooks and compares what they show with approved snapshots.</summary>
static class VerifyCommand
{
    public static Command Create()
    {
        var command = new Command("verify", "Runs notebooks and compares their outputs with approved snapshots.")
        {
            SharedOptions.Paths, SnapshotPlaces.Option, SharedOptions.Timeout, SharedOptions.Parallel,
        };
        command.SetAction((parsed, cancellation) => Faults.GuardAsync(() => VerifyAsync(
            parsed.GetValue(SharedOptions.Paths)!, parsed.GetValue(SnapshotPlaces.Option), SharedOptions.Runner(parsed), cancellation)));
        return command;
    }

    static async Task<int> VerifyAsync(string[] given, string? snapshots, RunnerOptions options, CancellationToken cancellation)
    {
        var paths = NotebookPaths.Find(given);
        var runs = await RunView.RunAsync(paths, options, AnsiConsole.Console, cancellation);
        var failures = runs.SelectMany(run => FailuresOf(run, SnapshotPlaces.Of(run.Path, snapshots)))
            .Concat(given.Length == 0 || given.Any(Directory.Exists) ? OrphansIn(paths, snapshots) : [])
            .ToList();
        foreach (var failure in failures)
            Console.WriteLine(failure + Environment.NewLine);
        Console.WriteLine(FormattableString.Invariant($"{paths.Count} notebooks run, {failures.Count} findings."));
        return failures.Count == 0 ? ExitCodes.Good : ExitCodes.Bad;
    }

    static IEnumerable<string> FailuresOf(NotebookRun run, SnapshotFolder folder)
    {
        if (!run.End.IsGood)
            yield return $"{run.Path}: {run.End.Reason}";
        if (run.Executed is null)
            yield break;
        var result = folder.Compare(run.Name, SnapshotText.Of(run.Executed, SnapshotPlaces.TextOptions));
        if (!result.IsMatch)
            yield return result.Message;
    }

    static IEnumerable<string> OrphansIn(IReadOnlyList<string> paths, string? snapshots) =>
        paths.GroupBy(path => SnapshotPlaces.Of(path, snapshots).Path, StringComparer.Ordinal)
            .SelectMany(group => new SnapshotFolder(group.Key).Orphans(group.Select(path => Path.GetFileNameWithoutExtension(path))))
            .Select(orphan => orphan.Message);
}
