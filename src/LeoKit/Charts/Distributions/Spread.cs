using System.Collections.Immutable;
using LeoKit.Estimation;

namespace LeoKit.Charting;

/// <summary>The values of one group by bin.</summary>
/// <param name="Name">The group; empty if it is the only one.</param>
/// <param name="Counts">How many values each bin has.</param>
/// <param name="Missing">How many rows have no value.</param>
/// <param name="Quartiles">The quartiles of type 7; null for a group without a value.</param>
sealed record Spread(string Name, ImmutableArray<int> Counts, int Missing, (double Lower, double Median, double Upper)? Quartiles)
{
    public int N => Counts.Sum();

    /// <summary>The share of the values that lie in a bin, as a percentage.</summary>
    public double Share(int bin) => N == 0 ? 0 : 100.0 * Counts[bin] / N;

    public static Spread Of(string name, IEnumerable<double?> values, ImmutableArray<double> edges)
    {
        var all = values.ToList();
        double[] known = [.. all.OfType<double>().Order()];
        var counts = new int[edges.Length - 1];
        foreach (var value in known)
            counts[BinOf(value, edges)]++;
        return new(name, [.. counts], all.Count - known.Length, known.Length == 0 ? null : (Quantile.Of(known, 0.25), Quantile.Of(known, 0.5), Quantile.Of(known, 0.75)));
    }

    static int BinOf(double value, ImmutableArray<double> edges)
    {
        var found = edges.BinarySearch(value);
        return Math.Clamp(found >= 0 ? found : ~found - 1, 0, edges.Length - 2);
    }
}
