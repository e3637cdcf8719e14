using System.Collections.Immutable;
using LeoKit.Estimation;

namespace LeoKit;

/// <summary>The bootstrap: draws rows again with replacement, many times, and sees how far a statistic moves. The same seed gives the same result everywhere.</summary>
/// <example><code>
/// Bootstrap.Of("median pay", people, drawn => Median(drawn), seed: 1)
/// Bootstrap.Clustered("median pay", people, person => person.School, drawn => Median(drawn), seed: 1)
/// </code></example>
public static class Bootstrap
{
    /// <summary>Draws single rows, which must be independent of each other.</summary>
    /// <param name="name">What the statistic is called.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="statistic">Any number made from rows; NaN where there is none.</param>
    /// <param name="seed">Any number: it fixes the draws.</param>
    /// <param name="resamples">How often to draw.</param>
    /// <param name="level">The level of the interval.</param>
    /// <exception cref="EstimationException">There is no row, too few resamples, or the statistic has no value.</exception>
    public static BootstrapResult Of<T>(string name, IReadOnlyList<T> rows, Func<IReadOnlyList<T>, double> statistic, int seed, int resamples = 1000, double level = 0.95) =>
        Resamples.Of(name, rows, [.. rows.Select(row => (ImmutableArray<T>)[row])], statistic, seed, resamples, level, "rows are drawn one by one");

    /// <summary>Draws whole clusters, such as schools, since rows of a cluster resemble each other.</summary>
    /// <param name="name">What the statistic is called.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="cluster">The cluster of a row; rows without one are a cluster together.</param>
    /// <param name="statistic">Any number made from rows; NaN where there is none.</param>
    /// <param name="seed">Any number: it fixes the draws.</param>
    /// <param name="resamples">How often to draw.</param>
    /// <param name="level">The level of the interval.</param>
    /// <exception cref="EstimationException">There are fewer than two clusters, too few resamples, or the statistic has no value.</exception>
    public static BootstrapResult Clustered<T, TCluster>(
        string name, IReadOnlyList<T> rows, Func<T, TCluster> cluster, Func<IReadOnlyList<T>, double> statistic, int seed, int resamples = 1000, double level = 0.95)
    {
        ImmutableArray<ImmutableArray<T>> clusters = [.. rows.GroupBy(cluster).Select(group => group.ToImmutableArray())];
        return clusters.Length >= 2
            ? Resamples.Of(name, rows, clusters, statistic, seed, resamples, level, $"{EstimateText.Count(clusters.Length)} clusters are drawn whole")
            : throw EstimationFault.OneCluster("cluster");
    }
}
