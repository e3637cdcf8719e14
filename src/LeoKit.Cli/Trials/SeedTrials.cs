using System.Collections.Immutable;
using System.Globalization;
using LeoKit.Studies;
using LeoKit.Synthetic;

namespace LeoKit.Cli.Trials;

/// <summary>Makes studies on data sets of one seed after the other; each data set is deleted once it is studied.</summary>
static class SeedTrials
{
    /// <param name="seeds">The seeds.</param>
    /// <param name="people">How many people each data set has.</param>
    /// <param name="studies">The studies to make.</param>
    /// <param name="after">Is given everything found so far after each seed.</param>
    /// <param name="cancellation">Stops between and within data sets.</param>
    public static ImmutableArray<Trial> Of(IEnumerable<ulong> seeds, int people, ImmutableArray<Study> studies, Action<IReadOnlyList<Trial>> after, CancellationToken cancellation)
    {
        var all = new List<Trial>();
        foreach (var seed in seeds)
        {
            var found = Of(new() { People = people, Seed = seed, Format = FileFormat.Parquet, Tables = StudyTables.Needed }, studies, cancellation);
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"seed {seed}: {found.Count(trial => trial.Covers)} of {found.Length} effects within their interval"));
            all.AddRange(found);
            after(all);
        }
        return [.. all];
    }

    static ImmutableArray<Trial> Of(SyntheticOptions options, ImmutableArray<Study> studies, CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("leokit-trials-").FullName;
        try
        {
            var data = Path.Combine(folder, "data");
            SyntheticExtract.Write(options, data, cancellation);
            return Trial.Of(data, studies);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
