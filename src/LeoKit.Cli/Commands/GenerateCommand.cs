using System.CommandLine;
using System.Globalization;
using LeoKit.Cli.Progress;
using LeoKit.Schema;
using LeoKit.Synthetic;
using Spectre.Console;
using Profile = LeoKit.Synthetic.Profile;

namespace LeoKit.Cli.Commands;

/// <summary><c>leokit generate</c>: makes a synthetic data set; without options, the shipped ones byte for byte.</summary>
static class GenerateCommand
{
    static readonly SyntheticOptions Shipped = new();

    static readonly Option<int> People = new("--people") { DefaultValueFactory = _ => Shipped.People, Description = "How many people." };

    static readonly Option<string?> Fidelity = new("--profile")
    {
        Description = "teaching: lives with planted effects; structure: the same people and keys, no relation between columns or tables. Without it and without other options, both shipped data sets.",
    };

    static readonly Option<ulong> Seed = new("--seed") { DefaultValueFactory = _ => Shipped.Seed, Description = "The seed of all chance." };

    static readonly Option<DateOnly?> ReferenceDate = new("--reference-date")
    {
        CustomParser = result => DateOnly.TryParseExact(result.Tokens.Single().Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : Refused(result, $"'{result.Tokens.Single().Value}' is not a day as 2019-08-31."),
        Description = "The last day that the data know of, as 2019-08-31; 2021-08-31 if not given.",
    };

    static readonly Option<string> Dirt = new("--dirt")
    {
        DefaultValueFactory = _ => "real",
        Description = "How many faults are put in on purpose: none, real, or heavy (about three times as many).",
    };

    static readonly Option<string[]> Tables = new("--tables")
    {
        DefaultValueFactory = _ => [],
        AllowMultipleArgumentsPerToken = true,
        Description = "Only these tables or views, with commas or spaces between them.",
    };

    static readonly Option<string> Columns = new("--columns") { DefaultValueFactory = _ => "core", Description = "core: what a researcher asks for first; all: every field of the form." };

    static readonly Option<string> Format = new("--format") { DefaultValueFactory = _ => "csv", Description = "csv, or parquet." };

    static readonly Option<int?> Threads = new("--threads") { Description = "How many threads make rows; one on each processor if not given. The bytes are the same." };

    static readonly Option<string?> Out = new("--out", "-o")
    {
        Description = "The folder of the data set; one that holds a data set of this kit is replaced as a whole. Needed for all but the shipped data sets.",
    };

    public static Command Create()
    {
        Dirt.AcceptOnlyFromAmong("none", "real", "heavy");
        Fidelity.AcceptOnlyFromAmong("teaching", "structure");
        Columns.AcceptOnlyFromAmong("core", "all");
        Format.AcceptOnlyFromAmong("csv", "parquet");
        var command = new Command("generate", "Makes a synthetic data set. No real person is in it, and it is not DfE's synthetic LEO data.")
        {
            People, Fidelity, Seed, ReferenceDate, Dirt, Tables, Columns, Format, Threads, Out,
        };
        command.SetAction((parsed, cancellation) =>
            // On a thread of its own: until an action gives its thread back, Ctrl+C ends the process without a word.
            Faults.GuardAsync(() => Task.Run(() => Generate(parsed, cancellation), CancellationToken.None)));
        return command;
    }

    static int Generate(ParseResult parsed, CancellationToken cancellation)
    {
        Profile? profile = parsed.GetValue(Fidelity) is { } name ? Enum.Parse<Profile>(name, ignoreCase: true) : null;
        var asked = Shipped with
        {
            People = parsed.GetValue(People),
            Profile = profile ?? Shipped.Profile,
            Seed = parsed.GetValue(Seed),
            ReferenceDate = parsed.GetValue(ReferenceDate) ?? Shipped.ReferenceDate,
            Dirt = parsed.GetValue(Dirt) switch { "none" => DirtRates.None, "heavy" => DirtRates.Heavy, _ => DirtRates.Standard },
            Tables = [.. parsed.GetValue(Tables)!.SelectMany(names => names.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))],
            Columns = Enum.Parse<ColumnChoice>(parsed.GetValue(Columns)!, ignoreCase: true),
            Format = Enum.Parse<FileFormat>(parsed.GetValue(Format)!, ignoreCase: true),
        };
        foreach (var (options, folder) in DataSets(asked, profile, parsed.GetValue(Out)))
            GenerationBar.Write(options, folder, parsed.GetValue(Threads), AnsiConsole.Console, cancellation);
        return ExitCodes.Good;
    }

    /// <summary>What to write where. Only what is shipped has a place of its own: anything else would stand there under a name that it does not deserve.</summary>
    static IEnumerable<(SyntheticOptions Options, string Folder)> DataSets(SyntheticOptions asked, Profile? profile, string? folder)
    {
        if (folder is { Length: > 0 })
            return [(asked, folder)];
        if (folder is not null || asked with { Profile = Shipped.Profile, Tables = Shipped.Tables } != Shipped || !asked.Tables.IsEmpty)
            throw new UserFault("GEN001", "Only the shipped data sets have a folder of their own. Give --out FOLDER for data with other options.");
        Profile[] profiles = profile is { } only ? [only] : [Profile.Teaching, Profile.Structure];
        return profiles.Select(one => (asked with { Profile = one }, Path.Combine("datasets", one == Profile.Structure ? "town-structure" : "town")));
    }

    static DateOnly? Refused(System.CommandLine.Parsing.ArgumentResult result, string reason)
    {
        result.AddError(reason);
        return default;
    }
}
