using System.Globalization;

namespace LeoKit.Estimation;

/// <summary>Nearest-neighbour matching on the log-odds of treatment.</summary>
static class NearestMatch
{
    public static MatchingResult Of(MatchingRows rows, double? caliper, bool withReplacement, double level)
    {
        var index = rows.PropensityModel().Index;
        var spread = Math.Sqrt(ScaledColumns.SumOfSquares(index, Means.Of(index, null), null) / (index.Length - 1));
        var reach = caliper is { } width ? width * spread : double.PositiveInfinity;
        var pool = new NearestPool(index, [.. Enumerable.Range(0, index.Length).Where(row => rows.Treated[row] == 0)], withReplacement);
        var pairs = Enumerable.Range(0, index.Length).Where(row => rows.Treated[row] > 0).OrderByDescending(row => index[row]).ThenBy(row => row)
            .Select(row => (Treated: row, Other: pool.Take(index[row], reach))).Where(pair => pair.Other is not null).ToArray();
        if (pairs.Length < 2)
            throw EstimationFault.NoMatch("fewer than two treated rows have an untreated one near enough.");
        var weights = new double[index.Length];
        foreach (var (treated, other) in pairs)
        {
            weights[treated] = 1;
            weights[other!.Value]++;
        }
        double[] differences = [.. pairs.Select(pair => rows.Outcome[pair.Treated] - rows.Outcome[pair.Other!.Value])];
        var squares = ScaledColumns.SumOfSquares(differences, Means.Of(differences, null), null);
        return rows.Result(
            $"propensity-score matching ({(withReplacement ? "with" : "without")} replacement)",
            weights,
            Math.Sqrt(withReplacement ? WithReplacement(rows, weights, squares, pairs.Length) : squares / (pairs.Length - 1) / pairs.Length),
            withReplacement ? double.PositiveInfinity : pairs.Length - 1,
            level,
            caliper is { } share ? string.Create(CultureInfo.InvariantCulture, $"Pairs are at most {share} standard deviations of the log-odds apart.") : null,
            "The interval takes the score as known.");
    }

    /// <summary>Abadie and Imbens (2006), one neighbour, the same variance everywhere: rows that serve several times add to it.</summary>
    static double WithReplacement(MatchingRows rows, double[] weights, double squares, int pairs)
    {
        var single = squares / pairs / 2;
        var repeated = weights.Where((_, row) => rows.Treated[row] == 0).Sum(times => times * (times - 1));
        return (squares + (single * repeated)) / pairs / pairs;
    }
}
