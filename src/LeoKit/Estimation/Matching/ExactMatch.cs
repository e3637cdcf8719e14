namespace LeoKit.Estimation;

/// <summary>Exact matching by strata of equal values.</summary>
static class ExactMatch
{
    public static MatchingResult Of(MatchingRows rows, double level)
    {
        var strata = Strata(rows).GroupBy(row => row.Stratum, row => row.Row)
            .Select(group => (Treated: group.Where(row => rows.Treated[row] > 0).ToArray(), Others: group.Where(row => rows.Treated[row] == 0).ToArray()))
            .Where(stratum => stratum.Treated.Length > 0 && stratum.Others.Length > 0).ToArray();
        if (strata.Length == 0)
            throw EstimationFault.NoMatch("no treated row has an untreated one with the same values.");
        double treated = strata.Sum(stratum => stratum.Treated.Length);
        var weights = new double[rows.Outcome.Length];
        foreach (var (inside, others) in strata)
        {
            foreach (var row in inside)
                weights[row] = 1;
            foreach (var row in others)
                weights[row] = (double)inside.Length / others.Length;
        }
        // A group of one has no variance of its own: it borrows that of the groups that have.
        var (ofTreated, ofOthers) = (Pooled(rows, strata.Select(stratum => stratum.Treated)), Pooled(rows, strata.Select(stratum => stratum.Others)));
        var variance = strata.Sum(stratum => Math.Pow(stratum.Treated.Length / treated, 2)
            * ((Variance(rows, stratum.Treated, ofTreated) / stratum.Treated.Length) + (Variance(rows, stratum.Others, ofOthers) / stratum.Others.Length)));
        return rows.Result("exact matching", weights, Math.Sqrt(variance), double.PositiveInfinity, level, $"{EstimateText.Count(strata.Length)} groups of equal values are compared within.");
    }

    static IEnumerable<(int Stratum, int Row)> Strata(MatchingRows rows)
    {
        var strata = new int[rows.Outcome.Length];
        foreach (var term in rows.Matching.Terms)
        {
            Func<int, double> value = term is NumericTerm number ? row => number.Column.Values[row] : row => ((FactorTerm)term).Column.Codes[row];
            var found = new Dictionary<(int, double), int>();
            for (var at = 0; at < strata.Length; at++)
            {
                var key = (strata[at], value(rows.Complete.Rows[at]));
                if (!found.TryGetValue(key, out var stratum))
                    found.Add(key, stratum = found.Count);
                strata[at] = stratum;
            }
        }
        return strata.Select((stratum, row) => (stratum, row));
    }

    static double Variance(MatchingRows rows, int[] group, double pooled) => group.Length > 1 ? Squares(rows, group) / (group.Length - 1) : pooled;

    static double Pooled(MatchingRows rows, IEnumerable<int[]> groups)
    {
        int[][] several = [.. groups.Where(group => group.Length > 1)];
        return several.Sum(group => Squares(rows, group)) / several.Sum(group => group.Length - 1);
    }

    static double Squares(MatchingRows rows, int[] group)
    {
        double[] values = [.. group.Select(row => rows.Outcome[row])];
        return ScaledColumns.SumOfSquares(values, Means.Of(values, null), null);
    }
}
