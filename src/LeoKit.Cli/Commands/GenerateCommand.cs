using System.CommandLine;
using LeoKit.Synthetic;

namespace LeoKit.Cli.Commands;

/// <summary><c>leokit generate</c>: makes a synthetic data set; without options, the shipped one byte for byte.</summary>
static class GenerateCommand
{
    static readonly SyntheticOptions Shipped = new();

    static readonly Option<int> People = new("--people") { DefaultValueFactory = _ => Shipped.People, Description = "How many people." };

    static readonly Option<ulong> Seed = new("--seed") { DefaultValueFactory = _ => Shipped.Seed, Description = "The seed of all chance." };

    static readonly Option<string> Out = new("--out", "-o")
    {
        DefaultValueFactory = _ => Path.Combine("datasets", "town"),
        Description = "The folder of the data set; one that holds a data set of this kit is replaced as a whole.",
    };

    public static Command Create()
    {
        var command = new Command("generate", "Makes a synthetic data set. No real person is in it, and it is not DfE's synthetic LEO data.") { People, Seed, Out };
        command.SetAction((parsed, _) => Faults.GuardAsync(() => Task.FromResult(Generate(
            Shipped with { People = parsed.GetValue(People), Seed = parsed.GetValue(Seed) }, parsed.GetValue(Out)!))));
        return command;
    }

    static int Generate(SyntheticOptions options, string folder)
    {
        SyntheticExtract.Write(options, folder);
        Console.WriteLine(FormattableString.Invariant($"{options.People} synthetic people written to {folder}."));
        return ExitCodes.Good;
    }
}
