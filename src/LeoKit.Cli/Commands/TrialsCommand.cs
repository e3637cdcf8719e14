using System.Collections.Immutable;
using System.CommandLine;
using LeoKit.Cli.Tables;
using LeoKit.Cli.Trials;
using LeoKit.Studies;
using LeoKit.Synthetic;

namespace LeoKit.Cli.Commands;

/// <summary><c>leokit trials</c>: whether the studies of the sample questions find the planted effects, over many seeds.</summary>
static class TrialsCommand
{
    /// <summary>Enough people for the rarest group, children in care, and few enough to take seconds.</summary>
    const int DefaultPeople = 60_000;

    const int FewestPeople = 1000;

    static readonly Option<int> Seeds = new("--seeds") { DefaultValueFactory = _ => 20, Description = "How many seeds beside that of the shipped data." };

    static readonly Option<int> First = new("--first") { DefaultValueFactory = _ => 1, Description = "The first of these seeds; the others follow it." };

    static readonly Option<int> People = new("--people") { DefaultValueFactory = _ => DefaultPeople, Description = "How many people each data set has." };

    static readonly Option<string[]> Effects = new("--effects")
    {
        DefaultValueFactory = _ => [],
        AllowMultipleArgumentsPerToken = true,
        Description = "Only these effects of truth.json, with spaces between them; all if not given.",
    };

    static readonly Option<string?> Data = new("--data") { Description = "The folder of a data set to make the studies on, instead of new ones." };

    static readonly Option<string?> Out = new("--out", "-o") { Description = "Also writes one line for each seed and effect to this CSV file, after each seed." };

    public static Command Create()
    {
        var command = new Command("trials", "Looks for each planted effect with its study, in data sets of many seeds, and prints how often it is found and the naive estimate misleads.")
        {
            Seeds, First, People, Effects, Data, Out,
        };
        command.SetAction((parsed, cancellation) => Faults.GuardAsync(() => Task.Run(() => Run(parsed, cancellation), CancellationToken.None)));
        return command;
    }

    static int Run(ParseResult parsed, CancellationToken cancellation)
    {
        var (seeds, first, people) = (parsed.GetValue(Seeds), parsed.GetValue(First), parsed.GetValue(People));
        if (seeds < 0)
            throw new UserFault("TRI002", FormattableString.Invariant($"--seeds is {seeds}, and must be 0 or more."));
        if (people < FewestPeople)
            throw new UserFault("TRI003", FormattableString.Invariant($"--people is {people}, and must be {FewestPeople} or more: with fewer, some groups are empty."));
        if (first < 1)
            throw new UserFault("TRI004", FormattableString.Invariant($"--first is {first}, and must be 1 or more."));
        var studies = Chosen(parsed.GetValue(Effects)!);
        void Write(IReadOnlyList<Trial> found)
        {
            if (parsed.GetValue(Out) is { Length: > 0 } file)
                TrialLines.Write(file, found);
        }

        ImmutableArray<Trial> trials;
        if (parsed.GetValue(Data) is { } folder)
            Write(trials = Trial.Of(folder, studies));
        else
            trials = SeedTrials.Of([new SyntheticOptions().Seed, .. Enumerable.Range(first, seeds).Select(seed => (ulong)seed)], people, studies, Write, cancellation);
        return Print(TrialSummary.Of(trials));
    }

    static ImmutableArray<Study> Chosen(string[] effects)
    {
        foreach (var effect in effects)
            if (AllStudies.List.All(study => study.Effect != effect))
                throw new UserFault("TRI001", $"There is no study of '{effect}'. There are: {string.Join(", ", AllStudies.List.Select(study => study.Effect))}.");
        return effects.Length == 0 ? AllStudies.List : [.. effects.Select(AllStudies.Of)];
    }

    static int Print(TrialSummary summary)
    {
        Console.Write(PrintedTable.Plain(summary.ToTableView()));
        if (summary.Failing.IsEmpty)
            return ExitCodes.Good;
        Console.WriteLine($"Not as stated: {string.Join(", ", summary.Failing.Select(row => row.Effect))}. The estimate is biased, its intervals are too short, or the naive estimate does not mislead as it should.");
        return ExitCodes.Bad;
    }
}
