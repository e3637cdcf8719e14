namespace LeoKit.Estimation;

/// <summary>Means whose rounding error does not grow with the number of rows.</summary>
static class Means
{
    /// <summary>The mean, each row weighted by the square of its root; a second pass takes out what rounding left.</summary>
    public static double Of(double[] column, double[]? rootWeights)
    {
        double Pass(double from)
        {
            double sum = 0, weights = 0;
            for (var row = 0; row < column.Length; row++)
            {
                var weight = rootWeights is null ? 1 : rootWeights[row] * rootWeights[row];
                sum += weight * (column[row] - from);
                weights += weight;
            }
            return from + (sum / weights);
        }
        return column.Length == 0 ? double.NaN : Pass(Pass(column[0]));
    }
}
