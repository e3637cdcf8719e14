using System.Collections.Immutable;
using System.CommandLine;
using LeoKit.Cli.Places;
using LeoKit.Cli.Progress;
using LeoKit.Curriculum;
using LeoKit.Curriculum.Publishing;
using LeoKit.Curriculum.Site.Lessons;
using LeoKit.Notebooks.Decks;
using LeoKit.Notebooks.Document;
using LeoKit.Notebooks.Running;
using LeoKit.Realism;
using LeoKit.Synthetic;
using Spectre.Console;

namespace LeoKit.Cli.Commands;

/// <summary><c>leokit publish</c>: editions, slides, run-sheets and site from one source, and whether what is there is still what the source gives.</summary>
static class PublishCommand
{
    static readonly Argument<string?> Folder = new("folder")
    {
        Arity = ArgumentArity.ZeroOrOne,
        Description = "A folder of notebooks; decks are looked for in slides/ beside it. Without it, the curriculum in notebooks/.",
    };

    static readonly Option<string> Out = new("--out", "-o")
    {
        DefaultValueFactory = _ => "artifacts",
        Description = "The folder for editions/, slides/, runsheets/, site/ and the list of what was made from what, published.json.",
    };

    static readonly Option<bool> Check = new("--check") { Description = "Makes nothing: says what is stale, since which file has changed, and ends with 1 if anything is." };

    public static Command Create()
    {
        var command = new Command("publish", "Runs the notebooks once and makes everything from them: editions, filled slides, run-sheets, the site. --check says what of it is stale.")
        {
            Folder, Out, Check, SharedOptions.Executed, SharedOptions.NoRealism, SharedOptions.Timeout, SharedOptions.Parallel,
        };
        command.SetAction((parsed, cancellation) => Faults.GuardAsync(() => parsed.GetValue(Check) ? Task.FromResult(Compare(parsed)) : MakeAsync(parsed, cancellation)));
        return command;
    }

    static int Compare(ParseResult parsed)
    {
        var place = CurriculumPlaces.OfFolder(parsed.GetValue(Folder));
        var findings = PublicationCheck.Findings(parsed.GetValue(Out)!, place, DecksOf(place), KitBuild.Identity);
        foreach (var finding in findings)
            Console.WriteLine(finding);
        Console.WriteLine(findings.IsEmpty ? "Everything is what its sources give." : FormattableString.Invariant($"{findings.Length} findings. Make it anew with: leokit publish"));
        return findings.IsEmpty ? ExitCodes.Good : ExitCodes.Bad;
    }

    static async Task<int> MakeAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var (folder, options) = (parsed.GetValue(Out)!, SharedOptions.Runner(parsed));
        var place = CurriculumPlaces.OfFolder(parsed.GetValue(Folder));
        var paths = NotebookPaths.Find([place.Folder]);
        OutputFolder.Prepare(folder, paths);
        var notebooks = paths.ToDictionary(path => path, NotebookFile.Read, StringComparer.Ordinal);
        var runs = parsed.GetValue(SharedOptions.Executed) is { } executed
            ? [.. paths.Select(path => ExecutedNotebook.Of(path, notebooks[path], executed))]
            : await RunView.RunAsync(paths, options, AnsiConsole.Console, cancellation);
        if (!AllGood(runs))
            return ExitCodes.Bad;

        var lessons = runs.Zip(paths, (run, path) => SiteLesson.Of(run, notebooks[path], path)).ToImmutableArray();
        var publication = new CurriculumPublication(new(place, lessons, Site.Options)
        {
            Decks = DecksOf(place),
            Realism = place.IsKit && !parsed.GetValue(SharedOptions.NoRealism) ? RealismReport.Of(County.Open()) : null,
            RealismDataSet = "the county",
        }, folder, KitBuild.Identity);
        var solved = await SolutionRuns.OfAsync(lessons.Where(lesson => !lesson.Solutions.Code.IsEmpty), publication, folder, options, cancellation);
        if (!AllGood(solved))
            return ExitCodes.Bad;

        var published = publication.Write(solved.ToDictionary(run => run.Name, run => run.Executed!, StringComparer.Ordinal));
        foreach (var path in published.Removed)
            Console.WriteLine($"removed: {path}, which was made of an earlier deck. Make it anew with Marp, then publish again to bring it along.");
        Console.WriteLine(FormattableString.Invariant($"{runs.Count} notebooks, {published.Products.Length} products, {published.Products.Sum(files => files.Length)} files: {Path.Combine(folder, "site", "index.html")}"));
        return ExitCodes.Good;
    }

    static bool AllGood(IReadOnlyCollection<NotebookRun> runs)
    {
        foreach (var run in runs.Where(run => !run.End.IsGood))
            Console.WriteLine($"{run.Path}: {run.End.Reason} Nothing is published.");
        return runs.All(run => run.End.IsGood);
    }

    static ImmutableArray<Deck> DecksOf(CurriculumPlace place) =>
        [.. SlidesCommand.DecksIn(Path.GetRelativePath(Directory.GetCurrentDirectory(), Path.Combine(Path.GetDirectoryName(place.Folder)!, SlidesCommand.DeckFolder))).Select(Deck.Read)];
}
