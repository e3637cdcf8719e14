using System.Collections.Immutable;
using System.CommandLine;
using LeoKit.Cli.Places;
using LeoKit.Curriculum.Paths;
using LeoKit.Curriculum.RunSheets;

namespace LeoKit.Cli.Commands;

/// <summary><c>leokit runsheets</c>: for each path a page with clock, demonstrations, breaks, misunderstandings, and what to drop.</summary>
static class RunSheetsCommand
{
    static readonly Argument<string?> Folder = new("folder")
    {
        Arity = ArgumentArity.ZeroOrOne,
        Description = "A folder of notebooks. Without it, the curriculum in notebooks/ and its paths; of another folder, one sheet for all.",
    };

    static readonly Option<string> Out = new("--out", "-o")
    {
        DefaultValueFactory = _ => Path.Combine("artifacts", "runsheets"),
        Description = "The folder for the pages.",
    };

    static readonly Option<string?> Only = new("--path") { HelpName = "PATH", Description = "Only this path, such as half-day." };

    public static Command Create()
    {
        var command = new Command("runsheets", "Makes a page for each path through the notebooks, to be printed: clock, what to type, planned errors, breaks, likely misunderstandings, and what to drop when late. Nothing is run.")
        {
            Folder, Out, Only,
        };
        foreach (var option in DayOptions.All)
            command.Add(option);
        command.SetAction((parsed, _) => Faults.GuardAsync(() => Task.FromResult(Make(parsed.GetValue(Folder), parsed.GetValue(Out)!, parsed.GetValue(Only), DayOptions.Of(parsed)))));
        return command;
    }

    static int Make(string? folder, string output, string? only, OwnDay day)
    {
        var place = CurriculumPlaces.OfFolder(folder);
        var paths = LearningPaths.Of(place);
        ImmutableArray<LearningPath> chosen = only is null ? paths : [paths.FirstOrDefault(path => path.Id == only) ?? throw new UserFault("RSH006", $"there is no path {only}. The paths are {string.Join(", ", paths.Select(path => path.Id))}.")];
        if (!day.IsEmpty && chosen.Length > 1)
            throw new UserFault("RSH009", $"--start, --end and --break set the day of one path. Name it with --path: {string.Join(", ", paths.Select(path => path.Id))}.");
        OutputFolder.Prepare(output, []);
        foreach (var path in chosen)
        {
            var page = Path.Combine(output, path.Id + ".html");
            RunSheetPage.Write(RunSheet.Of(path, place).On(day), page);
            Console.WriteLine($"{path.Name}: {page}");
        }

        return ExitCodes.Good;
    }
}
