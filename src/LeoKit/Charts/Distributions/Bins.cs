using System.Collections.Immutable;
using LeoKit.Estimation;

namespace LeoKit.Charting;

/// <summary>Cuts the range of values into bins of one round width.</summary>
static class Bins
{
    const int Fewest = 3;
    const int Most = 20;

    /// <summary>The edges of the bins, one more than there are bins. A value on an edge belongs to the bin that begins there, so that none lies on the last one.</summary>
    /// <param name="sorted">The values, the smallest first; at least one.</param>
    /// <param name="wanted">How many bins are wanted at most; null for the rule of Freedman and Diaconis, which follows how close the middle half lies.</param>
    /// <exception cref="ChartException">Fewer than 3 or more than 20 bins are wanted.</exception>
    public static ImmutableArray<double> Of(double[] sorted, int? wanted)
    {
        if (wanted is < Fewest or > Most)
            throw ChartFault.BadOption($"{wanted} bins are not from {Fewest} to {Most}.", "Choose fewer, wider bins: their counts are also safer to publish.");
        var most = wanted ?? ByRule(sorted);
        var edges = NiceTicks.Over(sorted[0], sorted[^1], most + 1);
        if (edges[^1] > sorted[^1])
            return edges;
        edges = NiceTicks.Over(sorted[0], sorted[^1], most);
        return edges[^1] > sorted[^1] ? edges : edges.Add(edges[^1] + edges[1] - edges[0]);
    }

    static int ByRule(double[] sorted)
    {
        var range = sorted[^1] - sorted[0];
        var middleHalf = Quantile.Of(sorted, 0.75) - Quantile.Of(sorted, 0.25);
        var width = 2 * middleHalf / Math.Cbrt(sorted.Length);
        return width > 0 ? (int)Math.Clamp(Math.Ceiling(range / width), 5, Most) : Math.Clamp((int)Math.Sqrt(sorted.Length), 5, Most);
    }
}
