using MathNet.Numerics.LinearAlgebra;

namespace LeoKit.Estimation;

/// <summary>Covariances of coefficients that do not trust the model's own variance.</summary>
/// <param name="Columns">The columns of the model, scaled.</param>
/// <param name="Scores">What each row's values are multiplied by to give its score.</param>
/// <param name="Bread">The inverse of the information.</param>
/// <param name="Parameters">How many parameters the model has, absorbed ones too.</param>
sealed record Sandwich(IReadOnlyList<double[]> Columns, double[] Scores, Matrix<double> Bread, int Parameters)
{
    double Rows => Scores.Length;

    public Matrix<double> HC1() => Around(Meat(Scores)) * (Rows / (Rows - Parameters));

    /// <summary>A row of leverage 1 decides a coefficient alone and has no residual to judge it by: it adds nothing.</summary>
    public Matrix<double> HC3(double[] leverages) =>
        Around(Meat([.. Scores.Select((score, row) => leverages[row] < 1 - 1e-10 ? score / (1 - leverages[row]) : 0)]));

    public Matrix<double> Clustered(int[] clusters, int count)
    {
        var sums = Matrix<double>.Build.Dense(count, Columns.Count);
        for (var column = 0; column < Columns.Count; column++)
        {
            var total = new double[count];
            var values = Columns[column];
            for (var row = 0; row < clusters.Length; row++)
                total[clusters[row]] += values[row] * Scores[row];
            sums.SetColumn(column, total);
        }
        return Around(sums.TransposeThisAndMultiply(sums)) * (count / (count - 1.0) * ((Rows - 1) / (Rows - Parameters)));
    }

    Matrix<double> Meat(double[] factors) => Matrix<double>.Build.DenseOfArray(Gram.Of(Columns, factors));

    Matrix<double> Around(Matrix<double> meat) => Bread * meat * Bread;
}
