using System.Globalization;

namespace LeoKit.Benchmarks;

/// <summary>Loading a CSV file, ours beside its peers in the same run: interleaved trials, medians, each in a process of its own.</summary>
static class LoadingBenchmarks
{
    const int Trials = 5;

    static readonly Reader[] All =
    [
        new("LeoKit to data frame"),
        new("LeoKit to Deedle"),
        new("LeoKit Sql to data frame"),
        new("CsvHelper, fields only"),
        new("Sylvan, fields only"),
        new("DuckDB.NET to table"),
        new("Microsoft.Data.Analysis LoadCsv"),
        new("Deedle ReadCsv"),
        new("R data.table fread", "Rscript", "fread.R"),
        new("pandas read_csv", "/usr/bin/python3", "read_csv.py"),
    ];

    public static async IAsyncEnumerable<Finding> RunAsync(int rows)
    {
        using (var earnings = BenchmarkData.Earnings(rows))
            await foreach (var finding in RunAsync(earnings, All))
                yield return finding;
        using (var census = BenchmarkData.Census(rows))
            await foreach (var finding in RunAsync(census, All))
                yield return finding;
    }

    public static async IAsyncEnumerable<Finding> RunAsync(BenchmarkData data, Reader[] readers)
    {
        var trials = readers.ToDictionary(reader => reader, _ => new List<Trial>());
        for (var round = 0; round < Trials; round++)
            foreach (var reader in readers)
                if (await Trial.RunAsync(reader, data.Folder, data.File) is { } trial)
                    trials[reader].Add(trial);

        var ours = Measure.Median(trials[readers[0]].Select(trial => trial.Seconds));
        var answers = trials.Values.SelectMany(all => all.Select(trial => trial.Answer)).Distinct().ToList();
        if (answers.Count > 1)
            throw new InvalidOperationException($"The readers do not agree: {string.Join(", ", trials.Where(pair => pair.Value.Count > 0).Select(pair => $"{pair.Key.Name} {pair.Value[0].Answer}"))}.");
        foreach (var (reader, all) in trials)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"{data.View.Name}, {data.Rows:N0} × {data.View.Columns.Length}: {reader.Name}");
            if (all.Count == 0)
            {
                yield return new(name, "not installed", "");
                continue;
            }

            var (seconds, peak) = (Measure.Median(all.Select(trial => trial.Seconds)), Measure.Median(all.Select(trial => trial.PeakMegabytes)));
            yield return new(name, string.Create(CultureInfo.InvariantCulture, $"{seconds:0.000} s, {peak:0} MB"), string.Create(CultureInfo.InvariantCulture, $"{readers[0].Name} takes {ours / seconds:0.00} of it"));
        }
    }
}
