using System.Collections.Immutable;
using MathNet.Numerics.LinearAlgebra;

namespace LeoKit.Estimation;

/// <summary>The triangle R with R'R = X'X over the columns that are no combination of earlier ones.</summary>
/// <param name="Kept">The positions of those columns, ascending.</param>
/// <param name="Inverse">(X'X)⁻¹ over the kept columns.</param>
/// <param name="InverseRoot">R⁻¹, so that a row's leverage is the squared length of x'R⁻¹.</param>
sealed record TriangularFactor(ImmutableArray<int> Kept, Matrix<double> Inverse, Matrix<double> InverseRoot)
{
    // Columns have length 1. Below the first bound (a squared length) X'X has lost too many digits to tell a combination from a near one;
    // below the second (a length) even an orthogonal decomposition has.
    const double Doubtful = 1e-10;
    const double Combination = 1e-11;

    /// <summary>The factor of columns of length 1: by X'X if that is safe, else by an orthogonal decomposition of the columns themselves.</summary>
    public static TriangularFactor Of(IReadOnlyList<double[]> columns)
    {
        var gram = Gram.Of(columns);
        var (root, kept, doubtful) = Eliminate(gram);
        return doubtful.All(column => IsCombination(columns, column, kept, gram)) ? From(root, kept) : ByReflections(columns);
    }

    /// <summary>The factor of a matrix X'WX whose columns are known to be independent; null if it is numerically singular.</summary>
    public static TriangularFactor? OfWeighted(double[,] gram)
    {
        var width = gram.GetLength(0);
        var scales = Enumerable.Range(0, width).Select(at => Math.Sqrt(gram[at, at])).ToArray();
        if (scales.Any(scale => !(scale > 0)))
            return null;
        var scaled = new double[width, width];
        for (var row = 0; row < width; row++)
            for (var column = 0; column < width; column++)
                scaled[row, column] = gram[row, column] / (scales[row] * scales[column]);
        var (root, kept, doubtful) = Eliminate(scaled, 1e-13);
        if (!doubtful.IsEmpty)
            return null;
        for (var row = 0; row < width; row++)
            for (var column = row; column < width; column++)
                root[row, column] *= scales[column];
        return From(root, kept);
    }

    // Set where X'X is not to be trusted.
    bool IsByReflections { get; init; }

    /// <summary>The coefficients of least squares on the kept columns, and what they leave.</summary>
    public (double[] Coefficients, double[] Residuals) Fit(IReadOnlyList<double[]> columns, double[] outcome)
    {
        var coefficients = new double[columns.Count];
        var rest = outcome;
        // The second round finds in the residuals themselves what rounding took from the first.
        for (var round = 0; round < 2; round++)
        {
            var more = IsByReflections ? Reflected(columns, rest) : Solve(Gram.Times(columns, rest));
            for (var at = 0; at < more.Length; at++)
                coefficients[at] += more[at];
            rest = Gram.Residuals(columns, outcome, coefficients);
        }
        return (coefficients, rest);
    }

    public double[] Solve(IReadOnlyList<double> right) => [.. Inverse * Vector<double>.Build.DenseOfEnumerable(right)];

    static TriangularFactor From(double[,] root, ImmutableArray<int> kept)
    {
        var inverseRoot = Inverted(Matrix<double>.Build.Dense(kept.Length, kept.Length, (row, column) => column >= row ? root[kept[row], kept[column]] : 0));
        return new(kept, inverseRoot * inverseRoot.Transpose(), inverseRoot);
    }

    // Substitution keeps the digits of an ill-conditioned triangle, which a general inverse would lose.
    static Matrix<double> Inverted(Matrix<double> root)
    {
        var inverse = Matrix<double>.Build.Dense(root.RowCount, root.RowCount);
        for (var column = 0; column < root.RowCount; column++)
            for (var row = column; row >= 0; row--)
            {
                var rest = row == column ? 1.0 : 0;
                for (var at = row + 1; at <= column; at++)
                    rest -= root[row, at] * inverse[at, column];
                inverse[row, column] = rest / root[row, row];
            }
        return inverse;
    }

    /// <summary>Cholesky's elimination in the order of the columns, so that of two columns that say the same the later one is named.</summary>
    static (double[,] Root, ImmutableArray<int> Kept, ImmutableArray<int> Doubtful) Eliminate(double[,] gram, double doubt = Doubtful)
    {
        var width = gram.GetLength(0);
        var root = new double[width, width];
        List<int> kept = [], doubtful = [];
        for (var column = 0; column < width; column++)
        {
            var rest = gram[column, column];
            foreach (var row in kept)
            {
                var product = gram[row, column];
                foreach (var above in kept)
                {
                    if (above == row)
                        break;
                    product -= root[above, row] * root[above, column];
                }
                root[row, column] = product / root[row, row];
                rest -= root[row, column] * root[row, column];
            }
            if (rest < doubt || double.IsNaN(rest))
            {
                doubtful.Add(column);
                continue;
            }
            root[column, column] = Math.Sqrt(rest);
            kept.Add(column);
        }
        return (root, [.. kept], [.. doubtful]);
    }

    /// <summary>Regresses a column on those kept before it, from the rows themselves: three rounds, each of which wins back the digits that X'X lost.</summary>
    static bool IsCombination(IReadOnlyList<double[]> columns, int doubtful, ImmutableArray<int> kept, double[,] gram)
    {
        ImmutableArray<int> before = [.. kept.Where(column => column < doubtful)];
        var others = before.Select(column => columns[column]).ToArray();
        var factor = From(Eliminate(gram).Root, before);
        var rest = columns[doubtful];
        for (var round = 0; round < 3; round++)
            rest = Gram.Residuals(others, rest, factor.Solve(Gram.Times(others, rest)));
        return Math.Sqrt(Gram.BlockedDot(rest, rest)) < Combination;
    }

    /// <summary>Householder's decomposition by MathNet, block by block: the triangle so far stands above the next rows.</summary>
    static TriangularFactor ByReflections(IReadOnlyList<double[]> columns)
    {
        List<int> kept = [.. Enumerable.Range(0, columns.Count)];
        while (true)
        {
            var triangle = Triangle([.. kept.Select(column => columns[column])]);
            var first = Enumerable.Range(0, kept.Count).FirstOrDefault(at => Math.Abs(triangle[at, at]) < Combination, -1);
            if (first < 0)
            {
                var inverseRoot = Inverted(triangle);
                return new([.. kept], inverseRoot * inverseRoot.Transpose(), inverseRoot) { IsByReflections = true };
            }
            kept.RemoveAt(first);
        }
    }

    double[] Reflected(IReadOnlyList<double[]> columns, double[] outcome)
    {
        var triangle = Triangle([.. columns, outcome]);
        return [.. Inverted(triangle.SubMatrix(0, columns.Count, 0, columns.Count)) * triangle.SubMatrix(0, columns.Count, columns.Count, 1).Column(0)];
    }

    static Matrix<double> Triangle(double[][] columns)
    {
        const int step = 2048;
        Matrix<double>? triangle = null;
        for (var start = 0; start < columns[0].Length; start += step)
        {
            var (above, count, from) = (triangle, Math.Min(step, columns[0].Length - start), start);
            var height = above?.RowCount ?? 0;
            // A block of fewer rows than columns has no thin decomposition; rows of zeros change no product.
            var block = Matrix<double>.Build.Dense(Math.Max(height + count, columns.Length), columns.Length,
                (row, column) => row < height ? above![row, column] : row < height + count ? columns[column][from + row - height] : 0);
            triangle = block.QR(MathNet.Numerics.LinearAlgebra.Factorization.QRMethod.Thin).R;
        }
        return triangle!;
    }
}
