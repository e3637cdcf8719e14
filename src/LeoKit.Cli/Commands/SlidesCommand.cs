using System.CommandLine;
using LeoKit.Cli.Places;
using LeoKit.Cli.Progress;
using LeoKit.Files;
using LeoKit.Notebooks.Decks;
using LeoKit.Notebooks.Document;
using LeoKit.Notebooks.Running;
using Spectre.Console;

namespace LeoKit.Cli.Commands;

/// <summary><c>leokit slides</c>: fills decks with what notebooks show.</summary>
static class SlidesCommand
{
    public const string DeckFolder = "slides";

    static readonly Argument<string[]> Decks = new("deck")
    {
        Arity = ArgumentArity.ZeroOrMore,
        Description = "Decks in Markdown. Without one, those in slides/.",
    };

    static readonly Option<string> Out = new("--out", "-o")
    {
        DefaultValueFactory = _ => Path.Combine("artifacts", "slides"),
        Description = "The folder for the filled decks and, in images/, their charts.",
    };

    public static Command Create()
    {
        var command = new Command("slides", "Runs the notebooks that decks name, and writes the decks with their numbers, tables and charts filled in, as Markdown that Marp renders.")
        {
            Decks, Out, SharedOptions.Executed, SharedOptions.Timeout, SharedOptions.Parallel,
        };
        command.SetAction((parsed, cancellation) => Faults.GuardAsync(async () =>
        {
            var decks = PathsOf(parsed.GetValue(Decks)!).Select(Deck.Read).ToList();
            var needed = decks.SelectMany(deck => deck.Notebooks).ToHashSet(StringComparer.Ordinal);
            var runs = parsed.GetValue(SharedOptions.Executed) is { } folder
                ? [.. Needed(NotebookPaths.Find([folder]), needed).Select(AsRun)]
                : await RunView.RunAsync(Needed(NotebookPaths.Find([]), needed), SharedOptions.Runner(parsed), AnsiConsole.Console, cancellation);
            foreach (var deck in decks)
                Write(deck, deck.Fill(runs), parsed.GetValue(Out)!);
            return ExitCodes.Good;
        }));
        return command;
    }

    static IReadOnlyList<string> Needed(IReadOnlyList<string> notebooks, HashSet<string> numbers) => [.. notebooks.Where(path => numbers.Contains(Path.GetFileName(path)[..2]))];

    static NotebookRun AsRun(string path) => new(path, NotebookFile.Read(path), NotebookEnd.Completed, TimeSpan.Zero, 0);

    static void Write(Deck deck, FilledDeck filled, string folder)
    {
        foreach (var picture in filled.Pictures)
            WholeFile.Write(Path.Combine(folder, picture.Name), picture.Svg);
        WholeFile.Write(Path.Combine(folder, Path.GetFileName(deck.File)), filled.Markdown);
        Console.WriteLine(FormattableString.Invariant($"{deck.File}: {deck.Bindings} places filled, {filled.Pictures.Length} charts"));
    }

    static IReadOnlyList<string> PathsOf(string[] given)
    {
        var missing = given.FirstOrDefault(path => !File.Exists(path));
        if (missing is not null)
            throw new UserFault("SLI011", $"there is no deck at {missing}. Run the command from the folder that holds README.md, or give another path.");
        return given.Length > 0 ? given : Kept();
    }

    /// <summary>The decks of the kit; none where there is no such folder.</summary>
    public static string[] Kept() => DecksIn(DeckFolder);

    /// <summary>The decks of a folder; none where there is no such folder.</summary>
    public static string[] DecksIn(string folder) => !Directory.Exists(folder) ? [] : [.. Directory.GetFiles(folder, "*.md").Where(path => Path.GetFileName(path) != "README.md").Order(StringComparer.Ordinal)];
}
