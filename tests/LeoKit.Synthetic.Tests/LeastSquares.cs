namespace LeoKit.Synthetic.Tests;

/// <summary>Ordinary least squares by the normal equations: enough to see a planted effect again.</summary>
static class LeastSquares
{
    public static double[] Fit(IReadOnlyList<double[]> rows, IReadOnlyList<double> outcomes)
    {
        var width = rows[0].Length;
        var system = new double[width, width + 1];
        for (var at = 0; at < rows.Count; at++)
            for (var i = 0; i < width; i++)
            {
                if (rows[at][i] == 0)
                    continue;
                for (var j = 0; j < width; j++)
                    system[i, j] += rows[at][i] * rows[at][j];
                system[i, width] += rows[at][i] * outcomes[at];
            }
        for (var pivot = 0; pivot < width; pivot++)
        {
            Assert.True(system[pivot, pivot] > 1e-9, $"Column {pivot} is a combination of the others.");
            for (var row = 0; row < width; row++)
                for (var (factor, column) = (row == pivot ? 0 : system[row, pivot] / system[pivot, pivot], width); factor != 0 && column >= pivot; column--)
                    system[row, column] -= factor * system[pivot, column];
        }
        return [.. Enumerable.Range(0, width).Select(at => system[at, width] / system[at, at])];
    }

    /// <summary>One column for each value but the first.</summary>
    public static double[] Dummies<T>(T value, IReadOnlyList<T> values) where T : IEquatable<T> =>
        [.. values.Skip(1).Select(other => other.Equals(value) ? 1.0 : 0)];
}
