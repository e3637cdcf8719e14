using System.CommandLine;
using LeoKit.Cli.Places;
using LeoKit.Cli.Progress;
using LeoKit.Notebooks.Document;
using LeoKit.Notebooks.Pages;
using LeoKit.Notebooks.Running;
using Spectre.Console;

namespace LeoKit.Cli.Commands;

/// <summary><c>leokit run</c>: executes notebooks and leaves readable pages.</summary>
static class RunCommand
{
    static readonly Option<string> Output = new("--output", "-o")
    {
        DefaultValueFactory = _ => Path.Combine("artifacts", "site"),
        Description = "The folder for the pages and, in executed/, the notebooks with their outputs.",
    };

    public static Command Create()
    {
        var command = new Command("run", "Runs notebooks and writes a page for each. The notebooks themselves are not changed.")
        {
            SharedOptions.Paths, Output, SharedOptions.Timeout, SharedOptions.Parallel,
        };
        command.SetAction((parsed, cancellation) => Faults.GuardAsync(() => RunAsync(
            parsed.GetValue(SharedOptions.Paths)!, parsed.GetValue(Output)!, SharedOptions.Runner(parsed), cancellation)));
        return command;
    }

    static async Task<int> RunAsync(string[] given, string output, RunnerOptions options, CancellationToken cancellation)
    {
        var paths = NotebookPaths.Find(given);
        OutputFolder.Prepare(output, paths);
        var runs = await RunView.RunAsync(paths, options, AnsiConsole.Console, cancellation);

        var readable = runs.Where(run => run.Executed is not null).ToList();
        foreach (var run in readable)
            NotebookFile.Write(Path.Combine(output, "executed", run.Name + ".ipynb"), run.Executed!);
        SiteWriter.Write(output, [.. readable.Select(Page)], Site.Options);

        RunTable.Write(runs, AnsiConsole.Console);
        Console.WriteLine($"Pages: {Path.Combine(output, "index.html")}");
        return runs.All(run => run.End.IsGood) ? ExitCodes.Good : ExitCodes.Bad;
    }

    static PageSource Page(NotebookRun run) =>
        new(run.Name, run.Executed!, run.End.IsGood ? PageOutcome.Ended : PageOutcome.Stopped(run.End.Reason.TrimEnd('.')));
}
