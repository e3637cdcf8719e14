namespace LeoKit.Estimation;

/// <summary>Numbers by row; a missing value is NaN, and a flag is 0 or 1.</summary>
sealed record NumberColumn(string Name, double[] Values) : IColumn
{
    public int Count => Values.Length;

    public static NumberColumn Of<T>(string name, IEnumerable<T> values) where T : struct => Checked(name, [.. values.Select(value => Number(name, value))]);

    public static NumberColumn Of<T>(string name, IEnumerable<T?> values) where T : struct =>
        Checked(name, [.. values.Select(value => value is { } known ? Number(name, known) : double.NaN)]);

    public bool IsMissing(int row) => double.IsNaN(Values[row]);

    /// <summary>The values of some rows, in their order.</summary>
    public double[] Take(int[] rows)
    {
        var taken = new double[rows.Length];
        for (var at = 0; at < rows.Length; at++)
            taken[at] = Values[rows[at]];
        return taken;
    }

    /// <summary>Weights: 0 counts as missing, so that such a row is left out like one without a weight.</summary>
    public NumberColumn AsWeights()
    {
        for (var row = 0; row < Values.Length; row++)
            if (Values[row] < 0)
                throw EstimationFault.NegativeWeight(Name, row);
        return this with { Values = Array.ConvertAll(Values, value => value == 0 ? double.NaN : value) };
    }

    static NumberColumn Checked(string name, double[] values) =>
        Array.FindIndex(values, double.IsInfinity) is var row and >= 0 ? throw EstimationFault.Infinite(name, row) : new(name, values);

    static double Number<T>(string name, T value) where T : struct => value switch
    {
        double number => number,
        int number => number,
        bool flag => flag ? 1 : 0,
        long number => number,
        decimal number => (double)number,
        float number => number,
        short number => number,
        byte number => number,
        _ => throw EstimationFault.NotANumber(name, typeof(T)),
    };
}
