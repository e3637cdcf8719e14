using System.Collections.Immutable;
using System.CommandLine;
using LeoKit.Cli.Places;
using LeoKit.Cli.Progress;
using LeoKit.Curriculum.Editions;
using LeoKit.Notebooks.Document;
using LeoKit.Notebooks.Editions;
using LeoKit.Notebooks.Running;
using Spectre.Console;

namespace LeoKit.Cli.Commands;

/// <summary><c>leokit editions</c>: notebooks for learners, with solutions, and for instructors, from one source.</summary>
static class EditionsCommand
{
    static readonly ImmutableArray<EditionKind> All = [EditionKind.Learner, EditionKind.Solution, EditionKind.Instructor];

    static readonly Option<string> Out = new("--out", "-o")
    {
        DefaultValueFactory = _ => Path.Combine("artifacts", "editions"),
        Description = "The folder for the editions, each in a folder of its own.",
    };

    static readonly Option<string[]> Only = new("--edition")
    {
        DefaultValueFactory = _ => [],
        AllowMultipleArgumentsPerToken = true,
        Description = "learner, solution or instructor; all three if not given. The solutions are run.",
    };

    public static Command Create()
    {
        Only.AcceptOnlyFromAmong([.. All.Select(NotebookEdition.Name)]);
        var command = new Command("editions", "Makes the editions of notebooks: for learners with gaps, with solutions and outputs, and for instructors with clock, solutions and misunderstandings.")
        {
            SharedOptions.Paths, Out, Only, SharedOptions.Timeout, SharedOptions.Parallel,
        };
        command.SetAction((parsed, cancellation) => Faults.GuardAsync(() => MakeAsync(
            NotebookPaths.Find(parsed.GetValue(SharedOptions.Paths)!), parsed.GetValue(Out)!, Chosen(parsed.GetValue(Only)!), SharedOptions.Runner(parsed), cancellation)));
        return command;
    }

    static ImmutableArray<EditionKind> Chosen(string[] names) => names.Length == 0 ? All : [.. All.Where(kind => names.Contains(NotebookEdition.Name(kind)))];

    static async Task<int> MakeAsync(IReadOnlyList<string> paths, string folder, ImmutableArray<EditionKind> kinds, RunnerOptions options, CancellationToken cancellation)
    {
        foreach (var kind in kinds)
            OutputFolder.Prepare(Path.Combine(folder, NotebookEdition.Name(kind)), paths);
        foreach (var path in paths)
            Write(path, folder, kinds);
        var isGood = !kinds.Contains(EditionKind.Solution) || await RunAsync([.. paths.Select(path => PathOf(path, folder, EditionKind.Solution))], options, cancellation);
        Console.WriteLine(FormattableString.Invariant($"{paths.Count} notebooks in {kinds.Length} editions: {folder}"));
        return isGood ? ExitCodes.Good : ExitCodes.Bad;
    }

    static void Write(string path, string folder, ImmutableArray<EditionKind> kinds)
    {
        var notebook = NotebookFile.Read(path);
        var solutions = SolutionCells.Of(path, notebook);
        foreach (var kind in kinds)
        {
            var target = PathOf(path, folder, kind);
            var edition = new NotebookEdition(solutions, Path.GetDirectoryName(Path.GetFullPath(path))!, Path.GetDirectoryName(target)!) { Remarks = ExerciseRemarks.Of };
            NotebookFile.Write(target, edition.Of(notebook, kind));
        }
    }

    /// <summary>Runs what was written, and writes it again with its outputs.</summary>
    static async Task<bool> RunAsync(IReadOnlyList<string> paths, RunnerOptions options, CancellationToken cancellation)
    {
        var runs = await RunView.RunAsync(paths, options, AnsiConsole.Console, cancellation);
        foreach (var run in runs.Where(run => run.Executed is not null))
            NotebookFile.Write(run.Path, run.Executed!);
        foreach (var run in runs.Where(run => !run.End.IsGood))
            Console.WriteLine($"{run.Path}: {run.End.Reason}");
        return runs.All(run => run.End.IsGood);
    }

    static string PathOf(string notebook, string folder, EditionKind kind) => Path.Combine(folder, NotebookEdition.Name(kind), Path.GetFileName(notebook));
}
