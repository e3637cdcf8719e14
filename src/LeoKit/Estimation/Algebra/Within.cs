namespace LeoKit.Estimation;

/// <summary>Takes each group's own mean, and its own straight line in time if asked, out of a column: the same as a dummy (and a trend) for every group.</summary>
sealed class Within
{
    readonly int[] _groups;
    readonly double[] _weights;
    readonly double[]? _times;
    readonly double[] _totals;
    readonly double[] _spreads;

    /// <param name="groups">The group of each row, from 0 without gaps.</param>
    /// <param name="count">How many groups there are.</param>
    /// <param name="weights">The weight of each row.</param>
    /// <param name="times">The time of each row, for a line in each group; null for means only.</param>
    public Within(int[] groups, int count, double[] weights, double[]? times)
    {
        (_groups, _weights) = (groups, weights);
        _totals = Sums(count, row => weights[row]);
        _spreads = new double[count];
        Parameters = count;
        if (times is null)
            return;
        var means = Sums(count, row => weights[row] * times[row]);
        _times = [.. times.Select((time, row) => time - (means[groups[row]] / _totals[groups[row]]))];
        _spreads = Sums(count, row => weights[row] * _times[row] * _times[row]);
        for (var group = 0; group < count; group++)
            if (_spreads[group] <= 1e-12 * _totals[group])
                _spreads[group] = 0;
        Parameters += _spreads.Count(spread => spread > 0);
    }

    /// <summary>How many means and slopes are taken out.</summary>
    public int Parameters { get; }

    /// <summary>What the groups' means and slopes add to the leverage of a row.</summary>
    public double Leverage(int row) => _weights[row] * ((1 / _totals[_groups[row]])
        + (_times is not null && _spreads[_groups[row]] > 0 ? _times[row] * _times[row] / _spreads[_groups[row]] : 0));

    /// <summary>Takes them out of a column in place, twice, since the first time leaves rounding.</summary>
    public void Out(double[] column)
    {
        for (var pass = 0; pass < 2; pass++)
        {
            var means = Sums(_totals.Length, row => _weights[row] * column[row]);
            for (var row = 0; row < column.Length; row++)
                column[row] -= means[_groups[row]] / _totals[_groups[row]];
            if (_times is null)
                continue;
            var slopes = Sums(_totals.Length, row => _weights[row] * _times[row] * column[row]);
            for (var row = 0; row < column.Length; row++)
                if (_spreads[_groups[row]] > 0)
                    column[row] -= _times[row] * slopes[_groups[row]] / _spreads[_groups[row]];
        }
    }

    double[] Sums(int count, Func<int, double> value)
    {
        var sums = new double[count];
        for (var row = 0; row < _groups.Length; row++)
            sums[_groups[row]] += value(row);
        return sums;
    }
}
