using System.Globalization;
using LeoKit.Synthetic;

namespace LeoKit.Benchmarks;

/// <summary>How fast synthetic data are made, beside the disk and beside other generators that make columns like those of the earnings table, all in one run.</summary>
static class GenerationBenchmarks
{
    const int Trials = 3;
    const int PeerRows = 1_000_000;
    const int CountyPeople = 60_000;

    /// <summary>Structure begins by making the 20,000 lives that lend rows and values, whatever the number of people: in a county these are a third.</summary>
    const int ManyPeople = 600_000;

    public static async IAsyncEnumerable<Finding> RunAsync(string root)
    {
        var folder = Path.Combine(root, $"leokit-benchmark-{Environment.ProcessId}");
        Directory.CreateDirectory(folder);
        try
        {
            yield return new($"write of 1 GB to {root}", await RateAsync(() => WriteDisk(Path.Combine(folder, "disk"))), "the limit of all below");
            yield return new("Bogus 35.6.5, 9 earnings-like columns, CSV, 1 thread", await RateAsync(() => PeerGenerators.Bogus(Path.Combine(folder, "bogus.csv"), PeerRows)), "0.58 m rows/s");
            yield return new("DuckDB COPY (… FROM range()), the same 9 columns, CSV, all cores", await RateAsync(() => PeerGenerators.DuckDb(Path.Combine(folder, "duckdb.csv"), PeerRows)), "1.1 m rows/s");
            yield return new("Structure, whole extract of 1,200, all cores", await RateAsync(() => Generate(folder, new() { Profile = Profile.Structure, People = 1200 }, null)), "the start alone");
            foreach (var profile in new[] { Profile.Structure, Profile.Teaching })
            {
                var (people, target) = profile == Profile.Structure ? (ManyPeople, "≥ 6 m rows/s on 2 cores") : (CountyPeople, "≥ 2 m rows/s on 2 cores");
                yield return new($"{profile}, LEO_Earnings of {people}, all cores", await RateAsync(() => Generate(folder, new() { Profile = profile, People = people, Tables = ["LEO_Earnings"] }, null)), target);
                yield return new($"{profile}, whole extract of {people}, all cores", await RateAsync(() => Generate(folder, new() { Profile = profile, People = people }, null)), target);
                yield return new($"{profile}, whole extract of {people}, 1 core", await RateAsync(() => Generate(folder, new() { Profile = profile, People = people }, 1)), "half of that");
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    static async Task<string> RateAsync(Func<(long Rows, long Bytes)> make)
    {
        var made = (Rows: 0L, Bytes: 0L);
        var seconds = await Measure.MedianMillisecondsAsync(Trials, () =>
        {
            made = make();
            return Task.CompletedTask;
        }) / 1000;
        var rows = made.Rows == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{made.Rows / seconds / 1e6:0.00} m rows/s, ");
        return string.Create(CultureInfo.InvariantCulture, $"{rows}{made.Bytes / seconds / 1e6:0} MB/s");
    }

    static (long Rows, long Bytes) Generate(string folder, SyntheticOptions options, int? threads)
    {
        var data = SyntheticExtract.Write(options, Path.Combine(folder, "data"), new GenerationSettings { Threads = threads });
        return (data.Files.Sum(file => file.Rows ?? 0), data.Files.Sum(file => file.Bytes));
    }

    static (long Rows, long Bytes) WriteDisk(string path)
    {
        const int blocks = 1024;
        var block = new byte[1_000_000];
        new Random(1).NextBytes(block);
        using var stream = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        for (var n = 0; n < blocks; n++)
            stream.Write(block);
        stream.Flush(flushToDisk: true);
        return (0, (long)blocks * block.Length);
    }
}
