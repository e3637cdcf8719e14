using System.CommandLine;
using LeoKit.Cli.Places;
using LeoKit.Cli.Progress;
using LeoKit.Curriculum.RunSheets;
using LeoKit.Curriculum.Site;
using LeoKit.Curriculum.Site.Lessons;
using LeoKit.Notebooks.Decks;
using LeoKit.Notebooks.Document;
using LeoKit.Notebooks.Running;
using LeoKit.Realism;
using LeoKit.Synthetic;
using Spectre.Console;

namespace LeoKit.Cli.Commands;

/// <summary><c>leokit site</c>: the curriculum as a site of static files.</summary>
static class SiteCommand
{
    const string ExecutedFolder = "executed";

    static readonly Option<string> Out = new("--out", "-o")
    {
        DefaultValueFactory = _ => Path.Combine("artifacts", "site"),
        Description = "The folder for the site and, in executed/, the notebooks with their outputs. Pages of an earlier site that are no longer made are removed.",
    };

    static readonly Option<string> Slides = new("--slides")
    {
        HelpName = "DIR",
        DefaultValueFactory = _ => Path.Combine("artifacts", "slides"),
        Description = "Where slides stand that Marp has made of the decks; those found there are brought along.",
    };

    public static Command Create()
    {
        var command = new Command("site", "Makes the curriculum into a site of static files: paths, notebooks with folded solutions, dictionary, cohorts, questions, glossary, realism, slides, run-sheets, downloads.")
        {
            Out, SharedOptions.Executed, Slides, SharedOptions.NoRealism, SharedOptions.Timeout, SharedOptions.Parallel,
        };
        command.SetAction((parsed, cancellation) => Faults.GuardAsync(() => MakeAsync(parsed, cancellation)));
        return command;
    }

    static async Task<int> MakeAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var folder = parsed.GetValue(Out)!;
        var paths = NotebookPaths.Find([]);
        OutputFolder.Prepare(folder, paths);
        var sources = paths.ToDictionary(path => path, NotebookFile.Read, StringComparer.Ordinal);
        var runs = parsed.GetValue(SharedOptions.Executed) is { } executed
            ? [.. paths.Select(path => ExecutedNotebook.Of(path, sources[path], executed))]
            : await RunAsync(paths, folder, SharedOptions.Runner(parsed), cancellation);
        var place = CurriculumPlaces.OfFolder(null);
        var files = CurriculumSite.FilesOf(new(
            place,
            [.. runs.Zip(paths, (run, path) => SiteLesson.Of(run, sources[path], path))],
            Site.Options)
        {
            Decks = [.. SlidesCommand.Kept().Select(deck => Deck.Read(deck).Fill(runs))],
            Sheets = RunSheet.AllOf(place),
            BuiltDecks = parsed.GetValue(Slides),
            Realism = parsed.GetValue(SharedOptions.NoRealism) ? null : RealismReport.Of(County.Open()),
            RealismDataSet = "the county",
        });
        CurriculumSite.Write(folder, files);
        Console.WriteLine(FormattableString.Invariant($"{files.Count(file => file.IsPage)} pages, {files.Sum(file => file.Content.Length) / 1e6:0.0} MB: {Path.Combine(folder, "index.html")}"));
        return runs.All(run => run.End.IsGood) ? ExitCodes.Good : ExitCodes.Bad;
    }

    static async Task<IReadOnlyList<NotebookRun>> RunAsync(IReadOnlyList<string> paths, string folder, RunnerOptions options, CancellationToken cancellation)
    {
        var runs = await RunView.RunAsync(paths, options, AnsiConsole.Console, cancellation);
        foreach (var run in runs.Where(run => run.Executed is not null))
            NotebookFile.Write(Path.Combine(folder, ExecutedFolder, run.Name + ".ipynb"), run.Executed!);
        RunTable.Write(runs, AnsiConsole.Console);
        return runs;
    }
}
