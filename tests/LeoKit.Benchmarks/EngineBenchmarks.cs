using System.Globalization;
using LeoKit.Notebooks.Running;
using LeoKit.Notebooks.Workers;

namespace LeoKit.Benchmarks;

/// <summary>The notebook engine as its users wait for it.</summary>
static class EngineBenchmarks
{
    static readonly TimeSpan Limit = TimeSpan.FromMinutes(1);

    public static async IAsyncEnumerable<Finding> RunAsync(IReadOnlyList<string> notebooks)
    {
        yield return new("cold start to the first 1 + 1, median of 9", Seconds(await Measure.MedianMillisecondsAsync(9, FirstResultAsync)), "0.59 s headless (prototype); first result ≤ ipykernel's 1.08 s");
        yield return new("warm cell, median of 120", await WarmCellAsync(), "≤ 13 ms");
        yield return new("memory after 1,000 cells", await ThousandCellsAsync(), "≤ 400 MiB");
        foreach (var notebook in notebooks)
        {
            var runs = new List<NotebookRun>();
            for (var n = 0; n < 5; n++)
                runs.Add(await NotebookRunner.RunAsync(notebook, new RunnerOptions(), _ => { }));
            var name = $"{runs[0].Name}, from cold, median of 5 ({(runs.All(run => run.End.IsGood) ? "completed" : runs[0].End.Reason)})";
            yield return new(name, Seconds(Measure.Median(runs.Select(run => run.Elapsed.TotalMilliseconds))), "≤ 2.5 s");
            yield return new($"{runs[0].Name}, peak memory", Mebibytes(runs.Max(run => run.PeakBytes)), "≤ 250 MiB");
        }
    }

    static async Task FirstResultAsync()
    {
        await using var worker = WorkerProcess.Start(Directory.GetCurrentDirectory());
        await CellAsync(worker, "1 + 1");
    }

    static async Task<string> WarmCellAsync()
    {
        await using var worker = WorkerProcess.Start(Directory.GetCurrentDirectory());
        await CellAsync(worker, "var total = 0;");
        var n = 0;
        var median = await Measure.MedianMillisecondsAsync(120, () => CellAsync(worker, $"var v{++n} = {n}; total += v{n}; total"));
        return median.ToString("0.0 ms", CultureInfo.InvariantCulture);
    }

    static async Task<string> ThousandCellsAsync()
    {
        await using var worker = WorkerProcess.Start(Directory.GetCurrentDirectory());
        for (var n = 1; n <= 1000; n++)
            await CellAsync(worker, $"var v{n} = {n}; v{n}");
        return Mebibytes(await worker.LeaveAsync());
    }

    static async Task CellAsync(WorkerProcess worker, string code)
    {
        var end = await worker.RunAsync("cell", code, Limit, _ => { }, CancellationToken.None);
        if (end is not CellEnd.Reported { Outcome: Notebooks.Engine.CellOutcome.Completed })
            throw new InvalidOperationException($"A benchmark cell did not complete: {end}. Code: {code}");
    }

    static string Seconds(double milliseconds) => (milliseconds / 1000).ToString("0.00 s", CultureInfo.InvariantCulture);

    static string Mebibytes(long bytes) => (bytes / 1048576.0).ToString("0 MiB", CultureInfo.InvariantCulture);
}

/// <summary>One measured figure beside its target.</summary>
/// <param name="What">What was measured, and how often.</param>
/// <param name="Measured">The figure with its unit.</param>
/// <param name="Target">The target or the baseline to read it against.</param>
sealed record Finding(string What, string Measured, string Target);
