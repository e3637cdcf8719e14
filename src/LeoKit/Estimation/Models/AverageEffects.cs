using System.Collections.Immutable;
using MathNet.Numerics.LinearAlgebra;

namespace LeoKit.Estimation;

/// <summary>A result that is estimates and nothing more.</summary>
sealed record PlainEstimates : EstimationResult;

/// <summary>Average marginal effects of a logistic regression, their errors by the delta method.</summary>
sealed class AverageEffects(LogitModel fit, ImmutableArray<DesignColumn> columns, double[] coefficients, Matrix<double> covariance)
{
    public EstimationResult Of(string title, double level, string method, ImmutableArray<string> notes) => new PlainEstimates
    {
        Title = title,
        N = fit.Design.Rows,
        Level = level,
        Estimates = [.. fit.Design.Terms.SelectMany(term => term.Parts).Where(part => columns.Any(column => column.Parts.Contains(part))).Select(part => Effect(part, level))],
        Method = method,
        Notes = notes,
        Caveat = "An average over the rows used: the effect on a single person may be larger or smaller, and it is an effect only if nothing else differs.",
    };

    Estimate Effect(DesignPart part, double level)
    {
        var (value, gradient) = part.Labels is null ? Slope(part.Term) : Jump(part.Term, part.Level, fit.Design.BaseLevels[part.Term]);
        var error = Math.Sqrt(gradient * covariance * gradient);
        return Estimate.Of(part.Name, fit.Design.RowsBehind(new([part])), value, error, double.PositiveInfinity, level);
    }

    (double Value, Vector<double> Gradient) Slope(string term) => Average(row =>
    {
        var share = LogitModel.Probability(fit.Index[row]);
        var density = share * (1 - share);
        var changes = columns.Select(column => column.SlopeAt(row, term)).Prepend(0).ToArray();
        var change = changes.Select((each, at) => each * coefficients[at]).Sum();
        return (density * change, at => (density * (1 - (2 * share)) * change * At(at, row)) + (density * changes[at]));
    });

    (double Value, Vector<double> Gradient) Jump(string factor, int level, int start) => Average(row =>
    {
        var (there, here) = (Row(level), Row(start));
        var (high, low) = (Share(there), Share(here));
        return (high - low, at => (high * (1 - high) * there[at]) - (low * (1 - low) * here[at]));

        double[] Row(int at) => [1, .. columns.Select(column => column.IfAt(row, factor, at))];
        double Share(double[] values) => LogitModel.Probability(values.Select((value, at) => value * coefficients[at]).Sum());
    });

    (double Value, Vector<double> Gradient) Average(Func<int, (double Value, Func<int, double> Gradient)> effect)
    {
        var (value, gradient, total) = (0.0, new double[coefficients.Length], 0.0);
        for (var row = 0; row < fit.Design.Rows; row++)
        {
            var weight = fit.Weights?[row] ?? 1;
            var here = effect(row);
            value += weight * here.Value;
            for (var at = 0; at < gradient.Length; at++)
                gradient[at] += weight * here.Gradient(at);
            total += weight;
        }
        return (value / total, Vector<double>.Build.DenseOfArray(gradient) / total);
    }

    double At(int coefficient, int row) => coefficient == 0 ? 1 : columns[coefficient - 1].At(row);
}
