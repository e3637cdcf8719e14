using System.Collections.Immutable;
using System.CommandLine;
using LeoKit.Cli.Places;
using LeoKit.Cli.Progress;
using LeoKit.Curriculum;
using LeoKit.Curriculum.Publishing;
using LeoKit.Curriculum.RunSheets;
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
        Description = "A folder of notebooks. Without it, the curriculum in notebooks/.",
    };

    static readonly Option<string?> Out = new("--out", "-o")
    {
        HelpName = "DIR",
        Description = "The folder for editions/, slides/, runsheets/, site/ and the list of what was made from what, published.json. Without it: artifacts for the curriculum, artifacts/NAME for a folder of another name.",
    };

    static readonly Option<string?> Decks = new("--decks")
    {
        HelpName = "DIR",
        Description = "The folder of the decks. Without it: slides/ beside the folder of notebooks, unless notebooks/ stands there too; then those slides are of the curriculum.",
    };

    static readonly Option<bool> Check = new("--check") { Description = "Makes nothing: says what is stale, since which file has changed, and ends with 1 if anything is." };

    public static Command Create()
    {
        var command = new Command("publish", "Runs the notebooks once and makes everything from them: editions, filled slides, run-sheets, the site. --check says what of it is stale.")
        {
            Folder, Out, Decks, Check, SharedOptions.Executed, SharedOptions.NoRealism, SharedOptions.Timeout, SharedOptions.Parallel,
        };
        command.SetAction((parsed, cancellation) => Faults.GuardAsync(() => parsed.GetValue(Check) ? Task.FromResult(Compare(parsed)) : MakeAsync(parsed, cancellation)));
        return command;
    }

    static int Compare(ParseResult parsed)
    {
        var place = CurriculumPlaces.OfFolder(parsed.GetValue(Folder));
        var findings = PublicationCheck.Findings(FolderOf(parsed, place), place, DecksOf(place, parsed.GetValue(Decks)), KitBuild.Identity);
        foreach (var finding in findings)
            Console.WriteLine(finding);
        Console.WriteLine(findings.IsEmpty ? "Everything is what its sources give." : FormattableString.Invariant($"{findings.Length} findings. Make it anew with: leokit publish"));
        return findings.IsEmpty ? ExitCodes.Good : ExitCodes.Bad;
    }

    static async Task<int> MakeAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var place = CurriculumPlaces.OfFolder(parsed.GetValue(Folder));
        var (folder, options) = (FolderOf(parsed, place), SharedOptions.Runner(parsed));
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
            Decks = [.. DecksOf(place, parsed.GetValue(Decks)).Select(deck => deck.Fill(runs))],
            Sheets = RunSheet.AllOf(place),
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

    /// <summary>What is published of one folder does not take the place of what is published of another.</summary>
    static string FolderOf(ParseResult parsed, CurriculumPlace place) => parsed.GetValue(Out) ?? (place.IsKit ? "artifacts" : Path.Combine("artifacts", Path.GetFileName(place.Folder)));

    /// <summary>The decks of a folder of notebooks. A folder beside <c>notebooks/</c> has none of its own there: the decks there name notebooks that it does not hold.</summary>
    static ImmutableArray<Deck> DecksOf(CurriculumPlace place, string? given)
    {
        if (given is not null && !Directory.Exists(given))
            throw new UserFault("SLI012", $"there is no folder of decks at {given}. Give another with --decks, or leave it out.");
        var above = Path.GetDirectoryName(place.Folder)!;
        var curriculum = Path.Combine(above, NotebookPaths.Curriculum);
        var folder = given ?? (place.Folder == curriculum || !Directory.Exists(curriculum) ? Path.Combine(above, SlidesCommand.DeckFolder) : null);
        return folder is null ? [] : [.. SlidesCommand.DecksIn(Path.GetRelativePath(Directory.GetCurrentDirectory(), folder)).Select(Deck.Read)];
    }
}
