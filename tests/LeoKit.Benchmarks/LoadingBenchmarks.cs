using System.Globalization;

namespace LeoKit.Benchmarks;

/// <summary>Loading a CSV file, ours beside its peers in the same run: interleaved trials, medians, each in a process of its own.</summary>
static class LoadingBenchmarks
{
    const string Ours = "LeoKit to data frame";
    const string OursInDeedle = "LeoKit to Deedle";

    // What a first cell waits for: the target is an absolute one, 0.15 seconds of processor time.
    const int RowsOfAFirstCell = 100_000;

    const int FewRows = 1_000_000;

    /// <summary>The readers, with the targets that ours are held to.</summary>
    public static Reader[] All { get; } =
    [
        new(Ours),
        new(OursInDeedle),
        new("LeoKit Sql to data frame"),
        new("LeoKit full validation") { Note = "; target: at least 0.50, so that it takes at most twice as long" },
        new("CsvHelper, fields only"),
        new("CsvHelper to data frame"),
        new("Sylvan, fields only"),
        new("Sylvan to data frame"),
        new("DuckDB.NET to table"),
        new("DuckDB.NET to data frame"),
        new("Microsoft.Data.Analysis LoadCsv") { MostTime = 0.15, MostMemory = 0.75, IsSlow = true },
        new("Deedle ReadCsv") { MostTime = 0.20, ComparedWith = OursInDeedle, IsSlow = true },
        new("R data.table fread", "Rscript", "fread.R") { MostTime = 0.5 },
        new("pandas read_csv", "/usr/bin/python3", "read_csv.py"),
    ];

    public static async IAsyncEnumerable<Finding> RunAsync(int rows)
    {
        using (var few = BenchmarkData.Earnings(Math.Min(rows, RowsOfAFirstCell)))
            yield return await ProcessorTimeAsync(few);
        using (var earnings = BenchmarkData.Earnings(rows))
            await foreach (var finding in RunAsync(earnings, All))
                yield return finding;
        // A million rows of forty columns are as much text as the machine of a class can be asked for: they are read in the run of a million rows.
        if (rows > FewRows)
            yield break;
        using var census = BenchmarkData.Census(rows);
        await foreach (var finding in RunAsync(census, [.. All.Where(reader => reader.Name != "LeoKit full validation")]))
            yield return finding;
    }

    /// <summary>Runs readers over one file and compares each with the first, or with that of ours which it names.</summary>
    /// <param name="data">The file.</param>
    /// <param name="readers">The readers, ours first.</param>
    /// <param name="rounds">How often; with ten million rows three times, otherwise five, if left out.</param>
    public static async IAsyncEnumerable<Finding> RunAsync(BenchmarkData data, Reader[] readers, int? rounds = null)
    {
        var trials = readers.ToDictionary(reader => reader.Name, _ => new List<Trial>());
        for (var round = 0; round < (rounds ?? (data.Rows > FewRows ? 3 : 5)); round++)
            foreach (var reader in readers.Where(reader => data.Rows <= reader.MostRows && (round == 0 || !IsReadOnce(reader, data))))
                if (await Trial.RunAsync(reader, data.Folder, data.File) is { } trial)
                    trials[reader.Name].Add(trial);

        var answers = trials.Values.SelectMany(all => all.Select(trial => trial.Answer)).Distinct().ToList();
        if (answers.Count > 1)
            throw new InvalidOperationException($"The readers do not agree: {string.Join(", ", trials.Where(pair => pair.Value.Count > 0).Select(pair => $"{pair.Key} {pair.Value[0].Answer}"))}.");
        foreach (var reader in readers)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"{data.View.Name}, {data.Rows:N0} × {data.Columns.Length}: {reader.Name}");
            var (own, all) = (trials[reader.ComparedWith ?? readers[0].Name], trials[reader.Name]);
            yield return all.Count > 0 ? Compared(name, reader, all, reader.ComparedWith ?? readers[0].Name, own, IsReadOnce(reader, data) ? ", measured once" : "")
                : data.Rows > reader.MostRows ? new(name, "not run", string.Create(CultureInfo.InvariantCulture, $"too slow for so many rows: see it at {reader.MostRows:N0}"))
                : new(name, "not installed", "");
        }
    }

    static bool IsReadOnce(Reader reader, BenchmarkData data) => reader.IsSlow && data.Rows > FewRows;

    static Finding Compared(string name, Reader reader, List<Trial> all, string ours, List<Trial> own, string how)
    {
        var (seconds, whole, peak) = MediansOf(all);
        var (ownSeconds, ownWhole, ownPeak) = MediansOf(own);
        var (time, wholeTime, memory) = (ownSeconds / seconds, ownWhole / whole, ownPeak / peak);
        var measured = string.Create(CultureInfo.InvariantCulture, $"{seconds:0.000} s, whole process {whole:0.000} s, {peak:0} MB{how}");
        return reader.Name == ours
            ? new(name, measured, "")
            : new(name, measured, string.Create(CultureInfo.InvariantCulture, $"{ours} takes {time:0.00} of its time, {wholeTime:0.00} as a whole process{AtMost(wholeTime, reader.MostTime)} and {memory:0.00} of its memory{AtMost(memory, reader.MostMemory)}{reader.Note}"));
    }

    static (double Seconds, double Whole, double Peak) MediansOf(List<Trial> trials) =>
        (Measure.Median(trials.Select(trial => trial.Seconds)), Measure.Median(trials.Select(trial => trial.WholeSeconds)), Measure.Median(trials.Select(trial => trial.PeakMegabytes)));

    static async Task<Finding> ProcessorTimeAsync(BenchmarkData data)
    {
        var trials = new List<double>();
        for (var round = 0; round < 5; round++)
            trials.Add((await Trial.RunAsync(new(Ours + Readers.Processor), data.Folder, data.File))!.Seconds);
        return new(string.Create(CultureInfo.InvariantCulture, $"{data.View.Name}, {data.Rows:N0} rows: processor time of a whole process"),
            string.Create(CultureInfo.InvariantCulture, $"{Measure.Median(trials):0.000} s"), "target at most 0.15 s for 100,000 rows, the compiler of .NET included");
    }

    static string AtMost(double ratio, double? most) =>
        most is { } target ? string.Create(CultureInfo.InvariantCulture, $" (target at most {target:0.00}{(ratio <= target ? "" : ": missed")})") : "";
}
