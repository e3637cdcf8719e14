namespace LeoKit.Estimation;

/// <summary>An estimate as what each unit adds to it, so that averages and differences of estimates keep their right errors.</summary>
/// <param name="Value">The estimate.</param>
/// <param name="Influence">By how much each unit pulls it.</param>
/// <param name="N">How many treated units it rests on.</param>
sealed record Linear(double Value, double[] Influence, int N)
{
    /// <summary>A weighted sum.</summary>
    public static Linear Sum(IEnumerable<(Linear Part, double Weight)> parts)
    {
        var all = parts.ToArray();
        var influence = new double[all[0].Part.Influence.Length];
        foreach (var (part, weight) in all)
            for (var unit = 0; unit < influence.Length; unit++)
                influence[unit] += weight * part.Influence[unit];
        return new(all.Sum(each => each.Weight * each.Part.Value), influence, all.Sum(each => each.Part.N));
    }

    /// <summary>The average, each weighted by its treated units.</summary>
    public static Linear Average(IReadOnlyList<Linear> parts)
    {
        var total = parts.Sum(part => (double)part.N);
        return Sum(parts.Select(part => (part, part.N / total)));
    }

    /// <summary>The covariance of two estimates, units of a cluster being summed first; times G / (G − 1).</summary>
    public static double Covariance(Linear first, Linear second, UnitPanel panel)
    {
        var (left, right) = (new double[panel.ClusterCount], new double[panel.ClusterCount]);
        for (var unit = 0; unit < panel.Units; unit++)
        {
            left[panel.Clusters[unit]] += first.Influence[unit];
            right[panel.Clusters[unit]] += second.Influence[unit];
        }
        return left.Zip(right, (one, other) => one * other).Sum() * panel.ClusterCount / (panel.ClusterCount - 1.0);
    }

    public Estimate ToEstimate(string name, UnitPanel panel, double level) =>
        Estimate.Of(name, N, Value, Math.Sqrt(Covariance(this, this, panel)), panel.ClusterCount - 1, level);
}
