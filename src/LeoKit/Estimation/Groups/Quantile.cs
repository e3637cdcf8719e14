namespace LeoKit.Estimation;

/// <summary>Quantiles of type 7 (Hyndman and Fan 1996), the default of R, NumPy and Excel.</summary>
static class Quantile
{
    /// <summary>The quantile of ascending values: the place (n − 1) · share, from 0, with a straight line between neighbours.</summary>
    public static double Of(ReadOnlySpan<double> sorted, double share)
    {
        var place = (sorted.Length - 1) * share;
        var below = (int)Math.Floor(place);
        var above = Math.Min(below + 1, sorted.Length - 1);
        return Between(sorted[below], sorted[above], place - below);
    }

    /// <summary>The same with weights that count as repetitions, as Hmisc's <c>wtd.quantile</c>: whole weights give what the repeated rows would.</summary>
    public static double Of(ReadOnlySpan<double> sorted, ReadOnlySpan<double> weights, double share)
    {
        var total = 0.0;
        foreach (var weight in weights)
            total += weight;
        var order = 1 + ((total - 1) * share);
        var low = Math.Max(Math.Floor(order), 1);
        return Between(At(sorted, weights, low), At(sorted, weights, Math.Min(low + 1, total)), order - Math.Floor(order));
    }

    public static void Check(IEnumerable<double> shares)
    {
        foreach (var share in shares)
            if (share is not (>= 0 and <= 1))
                throw EstimationFault.BadShare(share);
    }

    static double At(ReadOnlySpan<double> sorted, ReadOnlySpan<double> weights, double order)
    {
        var total = 0.0;
        for (var at = 0; at < sorted.Length; at++)
            if ((total += weights[at]) >= order - 1e-9)
                return sorted[at];
        return sorted[^1];
    }

    static double Between(double low, double high, double share) => low + (share * (high - low));
}
