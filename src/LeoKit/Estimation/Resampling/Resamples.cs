using System.Collections.Immutable;

namespace LeoKit.Estimation;

/// <summary>Draws clusters with replacement and collects the statistic.</summary>
static class Resamples
{
    const int Fewest = 20;

    public static BootstrapResult Of<T>(
        string name, IReadOnlyList<T> rows, ImmutableArray<ImmutableArray<T>> clusters, Func<IReadOnlyList<T>, double> statistic, int seed, int resamples, double level, string drawn)
    {
        _ = Interval.Critical(level, double.PositiveInfinity);
        if (rows.Count == 0)
            throw EstimationFault.NothingLeft("the bootstrap needs rows to draw from");
        if (resamples < Fewest)
            throw EstimationFault.NoStatistic($"{resamples} resamples are too few for an interval: draw {Fewest} at least, better 1000.");
        var value = statistic(rows);
        if (double.IsNaN(value))
            throw EstimationFault.NoStatistic($"the statistic '{name}' has no value for the rows themselves.");
        var found = Enumerable.Range(0, resamples).Select(resample => statistic(Drawn(clusters, seed, resample))).ToImmutableArray();
        double[] sorted = [.. found.Where(each => !double.IsNaN(each)).Order()];
        if (sorted.Length < Fewest)
            throw EstimationFault.NoStatistic($"the statistic '{name}' has a value in {sorted.Length} of {resamples} resamples only.");
        var mean = Means.Of(sorted, null);
        return new()
        {
            Title = $"Bootstrap of {name}",
            N = rows.Count,
            Level = level,
            Estimates =
            [
                new(name, rows.Count, value, Math.Sqrt(ScaledColumns.SumOfSquares(sorted, mean, null) / (sorted.Length - 1)),
                    Quantile.Of(sorted, (1 - level) / 2), Quantile.Of(sorted, (1 + level) / 2), double.PositiveInfinity),
            ],
            Method = $"Percentile interval from {EstimateText.Count(resamples)} resamples, seed {seed}; {drawn}.",
            Notes = sorted.Length < resamples ? [$"{EstimateText.Count(resamples - sorted.Length)} resamples gave no value and are left out."] : [],
            Caveat = "The interval covers chance in who was drawn, not errors of the data or of the comparison.",
            Resamples = found,
        };
    }

    static List<T> Drawn<T>(ImmutableArray<ImmutableArray<T>> clusters, int seed, int resample)
    {
        var random = new CounterRandom((ulong)seed, (ulong)resample);
        List<T> rows = [];
        for (var draw = 0; draw < clusters.Length; draw++)
            rows.AddRange(clusters[random.Below(clusters.Length)]);
        return rows;
    }
}
