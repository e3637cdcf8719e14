using System.Collections.Immutable;
using MathNet.Numerics.LinearAlgebra;

namespace LeoKit.Estimation;

/// <summary>Estimates a logistic regression and says it in log-odds and in probabilities.</summary>
static class LogitFit
{
    public static LogitResult Of(Logit model, double level)
    {
        var complete = CompleteRows.Of(model.Columns);
        var fit = LogitModel.Of(model.Outcome, model.Terms, model.WeightColumn, complete);
        var clusters = model.Kind == StandardErrors.Clustered ? model.ClusterColumn!.Take(complete.Rows) : null;
        if (clusters is { Levels.Length: < 2 })
            throw EstimationFault.OneCluster(clusters.Name);
        var covariance = fit.Scaled.Unscaled(CovarianceOf(fit, model.Kind, clusters));
        var values = fit.Scaled.Unscaled(fit.Coefficients);
        ImmutableArray<DesignColumn> columns = [.. fit.Scaled.Kept.Select(at => fit.Design.Columns[at])];
        ImmutableArray<string> aliased = [.. fit.Design.Columns.Except(columns).Select(column => column.Name)];
        var method = ErrorText.Of(model.Kind, clusters?.Name, clusters?.Levels.Length ?? 0);
        ImmutableArray<string> notes = [.. ((string?[])
        [
            complete.Note,
            aliased.IsEmpty ? null : $"Left out since the other terms say the same: {string.Join(", ", aliased)}.",
            ErrorText.FewClusters(model.Kind, clusters?.Levels.Length ?? 0),
        ]).OfType<string>()];
        return new()
        {
            Title = $"Logit of {model.Formula}, in log-odds",
            N = fit.Design.Rows,
            Level = level,
            Estimates = [.. columns.Select(column => (column.Name, N: fit.Design.RowsBehind(column))).Prepend((OlsFit.Constant, fit.Design.Rows))
                .Select((column, at) => Estimate.Of(column.Item1, column.Item2, values[at], Math.Sqrt(covariance[at, at]), double.PositiveInfinity, level))],
            Method = method,
            Notes = notes,
            Caveat = "Log-odds of different models are not comparable; MarginalEffects says what they mean in probabilities.",
            Parameters = values.Length,
            LogLikelihood = fit.LogLikelihood,
            MarginalEffects = new AverageEffects(fit, columns, values, covariance).Of($"Average marginal effects on the probability of {model.Formula}", level, method, notes),
        };
    }

    static Matrix<double> CovarianceOf(LogitModel fit, StandardErrors kind, LabelColumn? clusters)
    {
        var probabilities = fit.Probabilities;
        double WeightOf(int row) => fit.Weights?[row] ?? 1;
        var bread = fit.Information.Inverse;
        var sandwich = new Sandwich(fit.Scaled.Columns, [.. fit.Outcome.Select((value, row) => WeightOf(row) * (value - probabilities[row]))], bread, fit.Coefficients.Length);
        return kind switch
        {
            StandardErrors.Classical => bread,
            StandardErrors.HC1 => sandwich.HC1(),
            StandardErrors.HC3 => sandwich.HC3([.. Gram.Reaches(fit.Scaled.Columns, fit.Information.InverseRoot)
                .Select((reach, row) => WeightOf(row) * probabilities[row] * (1 - probabilities[row]) * reach)]),
            _ => sandwich.Clustered(clusters!.Codes, clusters.Levels.Length),
        };
    }
}
