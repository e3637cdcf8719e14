using System.CommandLine;
using LeoKit.Cli.Progress;
using LeoKit.Realism;
using LeoKit.Realism.Page;
using Spectre.Console;

namespace LeoKit.Cli.Commands;

/// <summary><c>leokit validate</c>: checks a data set by every rule, and shows counts and first examples.</summary>
static class ValidateCommand
{
    static readonly Argument<string> Folder = new("folder") { Description = "The folder of the data set, with its MANIFEST.json." };

    static readonly Option<int> Examples = new("--examples")
    {
        DefaultValueFactory = _ => ValidationOptions.Default.Examples,
        Description = "How many findings of each rule are shown; all are counted.",
    };

    static readonly Option<string?> Report = new("--report")
    {
        Description = "Also writes a page that holds the data set against published figures, a chart a measure; it needs all tables.",
    };

    public static Command Create()
    {
        var command = new Command("validate", "Checks a data set: manifest, columns, types, codes, years, keys, references, dates, and the defects that it declares.") { Folder, Examples, Report };
        command.SetAction((parsed, cancellation) => Faults.GuardAsync(() => Task.FromResult(
            Validate(parsed.GetValue(Folder)!, parsed.GetValue(Examples), parsed.GetValue(Report), cancellation))));
        return command;
    }

    static int Validate(string folder, int examples, string? page, CancellationToken cancellation)
    {
        if (examples < 0)
            throw new UserFault("VAL001", FormattableString.Invariant($"--examples is {examples}, and must be 0 or more."));
        if (string.IsNullOrWhiteSpace(folder))
            throw new UserFault("VAL002", "The folder is empty. Give the folder of a data set, such as datasets/town.");
        var report = ExtractValidation.Of(folder, ValidationOptions.Default with { Examples = examples }, cancellation);
        ReportTable.Write(report, AnsiConsole.Console);
        if (page is not null)
            Compare(folder, page);
        return report.IsValid ? ExitCodes.Good : ExitCodes.Bad;
    }

    static void Compare(string folder, string page)
    {
        if (string.IsNullOrWhiteSpace(page))
            throw new UserFault("VAL003", "The file after --report is empty. Give the page to write, such as realism.html.");
        var realism = RealismReport.Of(LeoExtract.Open(folder));
        RealismPage.Write(realism, Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder))), page);
        AnsiConsole.WriteLine($"{realism} {page} shows them.");
    }
}
