namespace LeoKit.Estimation;

/// <summary>Untreated rows in the order of their index, from which the nearest is taken; of equally near ones the first given.</summary>
sealed class NearestPool
{
    readonly double[] _values;
    readonly int[] _rows;
    readonly bool _withReplacement;

    // For each place the nearest free place at or below it, and at or above it; a chain that shortens as it is followed.
    readonly int[] _below;
    readonly int[] _above;

    public NearestPool(double[] index, int[] rows, bool withReplacement)
    {
        _withReplacement = withReplacement;
        _rows = [.. rows.OrderBy(row => index[row]).ThenBy(row => row)];
        _values = Array.ConvertAll(_rows, row => index[row]);
        // Place 0 and the last are sentinels.
        _below = [.. Enumerable.Range(0, _rows.Length + 2)];
        _above = [.. Enumerable.Range(0, _rows.Length + 2)];
    }

    /// <summary>The nearest row within reach; null if there is none.</summary>
    public int? Take(double value, double reach)
    {
        var start = LowerBound(value) + 1;
        var (below, above) = (Find(_below, start - 1), Find(_above, start));
        if (below > 0)
            below = FirstOfEquals(below);
        var (left, right) = (Distance(below, value), Distance(above, value));
        var place = left < right || (left == right && below > 0 && _rows[below - 1] < _rows[above - 1]) ? below : above;
        if (!(Math.Min(left, right) <= reach) || place == 0 || place > _rows.Length)
            return null;
        if (!_withReplacement)
            (_below[place], _above[place]) = (place - 1, place + 1);
        return _rows[place - 1];
    }

    int LowerBound(double value)
    {
        var (low, high) = (0, _values.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _values[middle] < value ? (middle + 1, high) : (low, middle);
        }
        return low;
    }

    int FirstOfEquals(int place)
    {
        // The places before it may be taken: the free one furthest down with the same value.
        var first = Find(_above, LowerBound(_values[place - 1]) + 1);
        return first <= place ? first : place;
    }

    double Distance(int place, double value) => place == 0 || place > _values.Length ? double.PositiveInfinity : Math.Abs(_values[place - 1] - value);

    static int Find(int[] chain, int place)
    {
        while (chain[place] != place)
            place = chain[place] = chain[chain[place]];
        return place;
    }
}
