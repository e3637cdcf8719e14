using System.Collections.Immutable;
using System.CommandLine;
using LeoKit.Cli.Places;
using LeoKit.Cli.Progress;
using LeoKit.Files;
using LeoKit.Notebooks.Running;
using LeoKit.Notebooks.Snapshots;
using LeoKit.Notebooks.Verification;
using Spectre.Console;

namespace LeoKit.Cli.Commands;

/// <summary><c>leokit verify</c>: runs notebooks and compares what they show with approved snapshots.</summary>
static class VerifyCommand
{
    static readonly Option<bool> Update = new("--update") { Description = "Approves what notebooks show if they end as they should. Read the changes in version control." };

    static readonly Option<string?> JUnit = new("--junit") { HelpName = "FILE.xml", Description = "Also writes a report as JUnit XML." };

    static readonly Option<string?> Trx = new("--trx") { HelpName = "FILE.trx", Description = "Also writes a report as TRX." };

    static readonly Option<bool> PerCell = new("--per-cell") { Description = "In these reports a case for each cell, instead of one for each notebook." };

    public static Command Create()
    {
        var command = new Command("verify", "Runs notebooks and compares their outputs with approved snapshots.")
        {
            SharedOptions.Paths, SnapshotPlaces.Option, SharedOptions.Timeout, SharedOptions.Parallel, Update, JUnit, Trx, PerCell,
        };
        command.SetAction((parsed, cancellation) => Faults.GuardAsync(() => VerifyAsync(
            parsed.GetValue(SharedOptions.Paths)!, parsed.GetValue(SnapshotPlaces.Option), SharedOptions.Runner(parsed),
            new(parsed.GetValue(Update), parsed.GetValue(JUnit), parsed.GetValue(Trx), parsed.GetValue(PerCell)), cancellation)));
        return command;
    }

    static async Task<int> VerifyAsync(string[] given, string? snapshots, RunnerOptions options, Wishes reports, CancellationToken cancellation)
    {
        var paths = NotebookPaths.Find(given);
        var runs = await RunView.RunAsync(paths, options, AnsiConsole.Console, cancellation);
        var found = runs.Select(run => NotebookVerification.Of(run, SnapshotPlaces.Of(run.Path, snapshots), SnapshotPlaces.TextOptions)).ToList();
        if (reports.Update)
            found = [.. found.Select(one => Approved(one, SnapshotPlaces.Of(one.Run.Path, snapshots)))];
        reports.Write(found);
        var failures = found.SelectMany(one => one.Failures)
            .Concat(given.Length == 0 || given.Any(Directory.Exists) ? OrphansIn(paths, snapshots) : [])
            .ToList();
        foreach (var failure in failures)
            Console.WriteLine(failure + Environment.NewLine);
        Console.WriteLine(FormattableString.Invariant($"{paths.Count} notebooks run, {failures.Count} findings."));
        return failures.Count == 0 ? ExitCodes.Good : ExitCodes.Bad;
    }

    static NotebookVerification Approved(NotebookVerification found, SnapshotFolder folder)
    {
        if (!found.Run.End.IsGood || !folder.Accept(found.Run.Name))
            return found;
        Console.WriteLine($"approved: {found.Run.Path}");
        return NotebookVerification.Of(found.Run, folder, SnapshotPlaces.TextOptions);
    }

    static IEnumerable<string> OrphansIn(IReadOnlyList<string> paths, string? snapshots) =>
        paths.GroupBy(path => SnapshotPlaces.Of(path, snapshots).Path, StringComparer.Ordinal)
            .SelectMany(group => new SnapshotFolder(group.Key).Orphans(group.Select(path => Path.GetFileNameWithoutExtension(path))))
            .Select(orphan => orphan.Message);

    /// <summary>What is wanted beside messages.</summary>
    sealed record Wishes(bool Update, string? JUnit, string? Trx, bool PerCell)
    {
        public void Write(IReadOnlyList<NotebookVerification> found)
        {
            ImmutableArray<VerificationCase> cases = [.. found.SelectMany(one => PerCell ? one.CellCases : [one.Case])];
            if (JUnit is { Length: > 0 } junit)
                WholeFile.Write(junit, JUnitReport.Of(cases));
            if (Trx is { Length: > 0 } trx)
                WholeFile.Write(trx, TrxReport.Of(cases));
        }
    }
}
