using System.Diagnostics;

namespace LeoKit.Benchmarks;

/// <summary>Medians of repeated trials: machines are shared and noisy, and a mean follows the noise.</summary>
static class Measure
{
    public static async Task<double> MedianMillisecondsAsync(int trials, Func<Task> trial)
    {
        var times = new List<double>();
        for (var n = 0; n < trials; n++)
        {
            var watch = Stopwatch.StartNew();
            await trial();
            times.Add(watch.Elapsed.TotalMilliseconds);
        }

        return Median(times);
    }

    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted.Count % 2 == 1 ? sorted[sorted.Count / 2] : (sorted[sorted.Count / 2 - 1] + sorted[sorted.Count / 2]) / 2;
    }
}
