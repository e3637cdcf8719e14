using System.Collections.Immutable;
using MathNet.Numerics.LinearAlgebra;

namespace LeoKit.Estimation;

/// <summary>
/// The columns of a model made ready for the algebra: a constant first if there is one, the others centred on their means, all of length 1.
/// So the size of a unit (pounds or thousands) and a large mean (a year such as 2012) cost no digits.
/// </summary>
sealed class ScaledColumns
{
    // A column whose spread is this small beside its size is a constant but for rounding.
    const double NoSpread = 1e-10;

    readonly bool _hasConstant;
    readonly double[] _means;
    readonly double[] _lengths;

    ScaledColumns(ImmutableArray<double[]> columns, ImmutableArray<int> kept, bool hasConstant, double[] means, double[] lengths, TriangularFactor factor)
    {
        (Columns, Kept, _hasConstant, _means, _lengths, Factor) = (columns, kept, hasConstant, means, lengths, factor);
    }

    /// <summary>The scaled columns that are no combination of others, each row multiplied by the root of its weight.</summary>
    public ImmutableArray<double[]> Columns { get; }

    /// <summary>The positions of those columns among the given ones; the constant is not among them.</summary>
    public ImmutableArray<int> Kept { get; }

    public TriangularFactor Factor { get; }

    /// <summary>Makes the columns ready. They are overwritten.</summary>
    /// <param name="columns">The values by column and row.</param>
    /// <param name="rootWeights">The root of each row's weight; null if all weigh the same.</param>
    /// <param name="hasConstant">Whether a constant stands first.</param>
    /// <param name="rows">How many rows there are, also where there is no column but the constant.</param>
    /// <param name="sizes">The length of each column before anything was taken out of it, if something was; those given if null.</param>
    public static ScaledColumns Of(IReadOnlyList<double[]> columns, double[]? rootWeights, bool hasConstant, int rows, double[]? sizes = null)
    {
        var ones = rootWeights is null ? null : (double[])rootWeights.Clone();
        var total = rootWeights is null ? rows : Gram.BlockedDot(rootWeights, rootWeights);
        List<double[]> scaled = [];
        List<double> means = [], lengths = [];
        List<int> positions = [];
        if (hasConstant)
        {
            scaled.Add(ones is null ? [.. Enumerable.Repeat(1 / Math.Sqrt(rows), rows)] : Array.ConvertAll(ones, one => one / Math.Sqrt(total)));
            means.Add(0);
            lengths.Add(Math.Sqrt(total));
            positions.Add(-1);
        }
        for (var position = 0; position < columns.Count; position++)
        {
            var column = columns[position];
            var mean = hasConstant ? Means.Of(column, rootWeights) : 0;
            var size = sizes?[position] ?? Math.Sqrt(SumOfSquares(column, 0, rootWeights));
            for (var row = 0; row < column.Length; row++)
                column[row] = (column[row] - mean) * (rootWeights?[row] ?? 1);
            var length = Math.Sqrt(Gram.BlockedDot(column, column));
            if (!(length > NoSpread * size))
                continue;
            for (var row = 0; row < column.Length; row++)
                column[row] /= length;
            scaled.Add(column);
            means.Add(mean);
            lengths.Add(length);
            positions.Add(position);
        }
        var factor = TriangularFactor.Of(scaled);
        T[] Chosen<T>(List<T> all) => [.. factor.Kept.Select(at => all[at])];
        return new([.. Chosen(scaled)], [.. Chosen(positions).Where(position => position >= 0)], hasConstant, Chosen(means), Chosen(lengths), factor);
    }

    /// <summary>Coefficients of the scaled columns, in the units of the given columns: the constant first if there is one.</summary>
    public double[] Unscaled(IReadOnlyList<double> coefficients) => [.. Back() * Vector<double>.Build.DenseOfEnumerable(coefficients)];

    public Matrix<double> Unscaled(Matrix<double> covariance) => Back() * covariance * Back().Transpose();

    public static double SumOfSquares(double[] column, double mean, double[]? rootWeights)
    {
        var sum = 0.0;
        for (var row = 0; row < column.Length; row++)
        {
            var distance = (column[row] - mean) * (rootWeights?[row] ?? 1);
            sum += distance * distance;
        }
        return sum;
    }

    Matrix<double> Back()
    {
        var width = _lengths.Length;
        var back = Matrix<double>.Build.Dense(width, width);
        for (var at = 0; at < width; at++)
        {
            back[at, at] = 1 / _lengths[at];
            if (_hasConstant && at > 0)
                back[0, at] = -_means[at] / _lengths[at];
        }
        return back;
    }
}
