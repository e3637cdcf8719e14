using System.CommandLine;
using LeoKit.Cli.Progress;
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

    public static Command Create()
    {
        var command = new Command("validate", "Checks a data set: manifest, columns, types, codes, years, keys, references, dates, and the defects that it declares.") { Folder, Examples };
        command.SetAction((parsed, cancellation) => Faults.GuardAsync(() => Task.FromResult(
            Validate(parsed.GetValue(Folder)!, parsed.GetValue(Examples), cancellation))));
        return command;
    }

    static int Validate(string folder, int examples, CancellationToken cancellation)
    {
        if (examples < 0)
            throw new UserFault("VAL001", FormattableString.Invariant($"--examples is {examples}, and must be 0 or more."));
        if (string.IsNullOrWhiteSpace(folder))
            throw new UserFault("VAL002", "The folder is empty. Give the folder of a data set, such as datasets/town.");
        var report = ExtractValidation.Of(folder, ValidationOptions.Default with { Examples = examples }, cancellation);
        ReportTable.Write(report, AnsiConsole.Console);
        return report.IsValid ? ExitCodes.Good : ExitCodes.Bad;
    }
}
