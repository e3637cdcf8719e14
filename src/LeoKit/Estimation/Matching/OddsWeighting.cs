using System.Globalization;
using MathNet.Numerics.LinearAlgebra;

namespace LeoKit.Estimation;

/// <summary>Inverse-probability weighting for the treated: untreated rows weighted by their odds of treatment.</summary>
static class OddsWeighting
{
    public static MatchingResult Of(MatchingRows rows, double level)
    {
        var fit = rows.PropensityModel();
        double[] weights = [.. fit.Index.Select((index, row) => rows.Treated[row] > 0 ? 1 : Math.Exp(index))];
        var others = weights.Where((_, row) => rows.Treated[row] == 0).ToArray();
        var effective = others.Sum() * others.Sum() / others.Sum(weight => weight * weight);
        return rows.Result("inverse-probability weighting", weights, StandardError(rows, fit, weights), double.PositiveInfinity, level, string.Create(CultureInfo.InvariantCulture,
            $"The weights leave the precision of about {effective:N0} of {others.Length:N0} untreated rows; the heaviest counts {others.Max() / others.Average():0.#} times the average."));
    }

    /// <summary>From the estimating equations of both means and of the score together, so that the interval knows that the score is estimated.</summary>
    static double StandardError(MatchingRows rows, LogitModel fit, double[] weights)
    {
        var (treatedMean, otherMean) = (rows.Mean(weights, 1), rows.Mean(weights, 0));
        var probabilities = fit.Probabilities;
        double total = weights.Where((_, row) => rows.Treated[row] == 0).Sum();
        double[] pulls = [.. weights.Select((weight, row) => rows.Treated[row] > 0 ? 0 : weight * (rows.Outcome[row] - otherMean))];
        // How the mean of the others moves with the coefficients of the score, times how a row moves those.
        var direction = fit.Information.Inverse * Vector<double>.Build.DenseOfArray(Gram.Times(fit.Scaled.Columns, pulls));
        var moved = Gram.Residuals(fit.Scaled.Columns, new double[weights.Length], [.. direction.Negate()]);
        var sum = 0.0;
        for (var row = 0; row < weights.Length; row++)
        {
            var ofTreated = rows.Treated[row] > 0 ? (rows.Outcome[row] - treatedMean) / rows.TreatedRows : 0;
            var ofOthers = (pulls[row] + (moved[row] * (rows.Treated[row] - probabilities[row]))) / total;
            sum += (ofTreated - ofOthers) * (ofTreated - ofOthers);
        }
        return Math.Sqrt(sum);
    }
}
