using System.Collections.Immutable;

namespace LeoKit.Estimation;

/// <summary>Sorts rows into groups and describes each.</summary>
static class Groups
{
    const string MissingKey = "(missing)";

    public static GroupSummaryResult Of(GroupSummary summary)
    {
        foreach (var column in summary.Keys.Append<IColumn?>(summary.WeightColumn).OfType<IColumn>())
            if (column.Count != summary.Values.Count)
                throw EstimationFault.OtherLength(column.Name, column.Count, summary.Values.Name, summary.Values.Count);
        // A key that is missing sorts after all levels.
        var codes = summary.Keys.Select(key => Array.ConvertAll(key.Codes, code => code < 0 ? key.Levels.Length : code)).ToArray();
        var sizes = summary.Keys.Select(key => key.Levels.Length + 1).ToArray();
        var rows = Enumerable.Range(0, summary.Values.Count).ToLookup(row => Place(codes, sizes, row));
        var places = summary.HasEmptyGroups ? Crossed(summary, codes) : rows.Select(group => group.Key).Order();
        return new(summary.Values.Name, [.. summary.Keys.Select(key => key.Name)], summary.Shares, summary.WeightColumn?.Name, [.. places.Select(place => Row(summary, KeysOf(summary, sizes, place), rows[place]))]);
    }

    static long Place(int[][] codes, int[] sizes, int row)
    {
        var place = 0L;
        for (var key = 0; key < codes.Length; key++)
            place = checked((place * sizes[key]) + codes[key][row]);
        return place;
    }

    /// <summary>Every combination; a missing key is crossed only where some row lacks that key.</summary>
    static IEnumerable<long> Crossed(GroupSummary summary, int[][] codes)
    {
        IEnumerable<long> places = [0];
        for (var key = 0; key < codes.Length; key++)
        {
            var (levels, count) = (summary.Keys[key].Levels.Length, summary.Keys[key].Levels.Length + (codes[key].Contains(summary.Keys[key].Levels.Length) ? 1 : 0));
            places = places.SelectMany(place => Enumerable.Range(0, count).Select(code => (place * (levels + 1)) + code));
        }
        return places;
    }

    static ImmutableArray<string> KeysOf(GroupSummary summary, int[] sizes, long place)
    {
        var names = new string[sizes.Length];
        for (var key = sizes.Length - 1; key >= 0; key--)
        {
            var code = (int)(place % sizes[key]);
            place /= sizes[key];
            names[key] = code < summary.Keys[key].Levels.Length ? summary.Keys[key].Levels[code] : MissingKey;
        }
        return [.. names];
    }

    static GroupRow Row(GroupSummary summary, ImmutableArray<string> keys, IEnumerable<int> rows)
    {
        var all = rows.ToArray();
        int[] known = [.. all.Where(row => !summary.Values.IsMissing(row) && summary.WeightColumn?.IsMissing(row) != true)];
        if (known.Length == 0)
            return new(keys, 0, all.Length, 0, null, null, null, null, null, []);
        var values = summary.Values.Take(known);
        var weights = summary.WeightColumn?.Take(known);
        Array.Sort(values, weights);
        var total = weights?.Sum() ?? known.Length;
        var mean = Means.Of(values, weights is null ? null : Array.ConvertAll(weights, Math.Sqrt));
        var spread = ScaledColumns.SumOfSquares(values, mean, weights is null ? null : Array.ConvertAll(weights, Math.Sqrt));
        return new(
            keys,
            known.Length,
            all.Length - known.Length,
            total,
            values.Select((value, at) => value * (weights?[at] ?? 1)).Sum(),
            mean,
            known.Length > 1 && total > 1 ? Math.Sqrt(spread / (total - 1)) : null,
            values[0],
            values[^1],
            [.. summary.Shares.Select(share => weights is null ? Quantile.Of(values, share) : Quantile.Of(values, weights, share))]);
    }
}
