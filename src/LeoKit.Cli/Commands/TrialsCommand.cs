using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using LeoKit.Display;
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

    static readonly Option<int> People = new("--people") { DefaultValueFactory = _ => DefaultPeople, Description = "How many people each data set has." };

    static readonly Option<string[]> Effects = new("--effects")
    {
        DefaultValueFactory = _ => [],
        AllowMultipleArgumentsPerToken = true,
        Description = "Only these effects of truth.json, with spaces between them; all if not given.",
    };

    static readonly Option<string?> Data = new("--data") { Description = "The folder of a data set to make the studies on, instead of new ones." };

    static readonly Option<string?> Out = new("--out", "-o") { Description = "Also writes one line for each seed and effect to this CSV file." };

    public static Command Create()
    {
        var command = new Command("trials", "Looks for each planted effect with its study, in data sets of many seeds, and prints how often it is found and the naive estimate misleads.") { Seeds, People, Effects, Data, Out };
        command.SetAction((parsed, cancellation) => Faults.GuardAsync(() => Task.Run(() => Run(parsed, cancellation), CancellationToken.None)));
        return command;
    }

    static int Run(ParseResult parsed, CancellationToken cancellation)
    {
        var wanted = parsed.GetValue(Effects)!;
        if (wanted.FirstOrDefault(effect => AllStudies.List.All(study => study.Effect != effect)) is { } unknown)
            throw new UserFault("TRI001", $"There is no study of '{unknown}'. There are: {string.Join(", ", AllStudies.List.Select(study => study.Effect))}.");
        if (parsed.GetValue(Seeds) < 0)
            throw new UserFault("TRI002", FormattableString.Invariant($"--seeds is {parsed.GetValue(Seeds)}, and must be 0 or more."));
        if (parsed.GetValue(People) < FewestPeople)
            throw new UserFault("TRI003", FormattableString.Invariant($"--people is {parsed.GetValue(People)}, and must be {FewestPeople} or more: with fewer, some groups are empty."));
        ImmutableArray<Study> studies = wanted.Length == 0 ? AllStudies.List : [.. wanted.Select(AllStudies.Of)];
        ImmutableArray<Trial> trials = parsed.GetValue(Data) is { } folder ? Trial.Of(folder, studies) : [.. Generated(parsed.GetValue(Seeds), parsed.GetValue(People), studies, cancellation)];
        if (parsed.GetValue(Out) is { } file)
            File.WriteAllText(file, TrialLines.Of(trials));
        var summary = TrialSummary.Of(trials);
        Console.WriteLine(Rendering.Of(summary.ToTableView()).Single(form => form.MimeType == "text/plain").Text);
        if (summary.Failing.IsEmpty)
            return ExitCodes.Good;
        Console.WriteLine($"Not as stated: {string.Join(", ", summary.Failing.Select(row => row.Effect))}. The estimate is biased, its intervals are too short, or the naive estimate does not mislead as it should.");
        return ExitCodes.Bad;
    }

    /// <summary>One data set after the other, each deleted once it is studied.</summary>
    static IEnumerable<Trial> Generated(int seeds, int people, ImmutableArray<Study> studies, CancellationToken cancellation)
    {
        foreach (var seed in Enumerable.Range(0, seeds + 1).Select(number => number == 0 ? new SyntheticOptions().Seed : (ulong)number))
        {
            var folder = Directory.CreateTempSubdirectory("leokit-trials-").FullName;
            try
            {
                var options = new SyntheticOptions { People = people, Seed = seed, Format = FileFormat.Parquet, Tables = StudyTables.Needed };
                SyntheticExtract.Write(options, Path.Combine(folder, "data"), cancellation);
                var trials = Trial.Of(Path.Combine(folder, "data"), studies);
                Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"seed {seed}: {trials.Count(trial => trial.Covers)} of {trials.Length} effects within their interval"));
                foreach (var trial in trials)
                    yield return trial;
            }
            finally
            {
                Directory.Delete(folder, recursive: true);
            }
        }
    }
}
