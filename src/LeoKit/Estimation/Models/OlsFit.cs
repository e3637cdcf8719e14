using System.Collections.Immutable;

namespace LeoKit.Estimation;

/// <summary>Estimates a model by least squares: rows, columns, algebra, errors, result.</summary>
static class OlsFit
{
    public const string Constant = "constant";

    public static OlsResult Of(Ols model, double level)
    {
        var complete = CompleteRows.Of(model.Columns);
        var design = new Design(model.Terms, complete.Rows);
        var rootWeights = model.WeightColumn?.Take(complete.Rows) is { } weights ? Array.ConvertAll(weights, Math.Sqrt) : null;
        var outcome = model.Outcome.Take(complete.Rows);
        double[][] columns = [.. design.Columns.Select(column => column.Values(design.Rows))];
        var absorbed = model.AbsorbedColumn?.Take(complete.Rows);
        var within = WithinOf(model, absorbed, rootWeights, complete.Rows);
        var hasConstant = model.HasConstant && within is null;

        var sizes = within is null ? null : columns.Select(column => Math.Sqrt(ScaledColumns.SumOfSquares(column, 0, rootWeights))).ToArray();
        foreach (var column in (IEnumerable<double[]>)(within is null ? [] : [outcome, .. columns]))
            within!.Out(column);
        var mean = hasConstant ? Means.Of(outcome, rootWeights) : 0;
        var total = ScaledColumns.SumOfSquares(outcome, mean, rootWeights);
        var weighted = rootWeights is null ? outcome : [.. outcome.Select((value, row) => value * rootWeights[row])];

        var scaled = ScaledColumns.Of(columns, rootWeights, hasConstant, design.Rows, sizes);
        var parameters = scaled.Columns.Length + (within?.Parameters ?? 0);
        if (design.Rows <= parameters)
            throw EstimationFault.TooFewRows(design.Rows, parameters);
        var (coefficients, residuals) = scaled.Factor.Fit(scaled.Columns, weighted);
        var left = Gram.BlockedDot(residuals, residuals);
        var variance = left / (design.Rows - parameters);

        var clusters = model.Kind == StandardErrors.Clustered ? model.ClusterColumn!.Take(complete.Rows) : null;
        if (clusters is { Levels.Length: < 2 })
            throw EstimationFault.OneCluster(clusters.Name);
        // Constants that are nested in clusters are no further parameters for clustered errors, as in Stata's xtreg: they vary with the clusters.
        var counted = absorbed is not null && clusters is not null && IsNested(absorbed, clusters) ? scaled.Columns.Length + 1 : parameters;
        var sandwich = new Sandwich(scaled.Columns, residuals, scaled.Factor.Inverse, counted);
        var covariance = scaled.Unscaled(model.Kind switch
        {
            StandardErrors.Classical => scaled.Factor.Inverse * variance,
            StandardErrors.HC1 => sandwich.HC1(),
            StandardErrors.HC3 => sandwich.HC3([.. Gram.Reaches(scaled.Columns, scaled.Factor.InverseRoot).Select((reach, row) => reach + (within?.Leverage(row) ?? 0))]),
            _ => sandwich.Clustered(clusters!.Codes, clusters.Levels.Length),
        });
        var freedom = clusters is null ? design.Rows - parameters : clusters.Levels.Length - 1.0;
        var values = scaled.Unscaled(coefficients);
        ImmutableArray<(string Name, int N)> names =
            [.. hasConstant ? [(Constant, design.Rows)] : Array.Empty<(string, int)>(), .. scaled.Kept.Select(at => (design.Columns[at].Name, design.RowsBehind(design.Columns[at])))];
        ImmutableArray<string> aliased = [.. design.Columns.Where((_, at) => !scaled.Kept.Contains(at)).Select(column => column.Name)];
        return new(covariance, freedom)
        {
            Title = $"OLS of {model.Formula}",
            N = design.Rows,
            Level = level,
            Estimates = [.. names.Select((name, at) => Estimate.Of(name.Name, name.N, values[at], Math.Sqrt(Math.Max(0, covariance[at, at])), freedom, level))],
            Method = string.Join(' ', ((string?[])[ErrorText.Of(model.Kind, clusters?.Name, clusters?.Levels.Length ?? 0), AbsorbedText(model, absorbed)]).OfType<string>()),
            Notes = [.. ((string?[])[complete.Note, AliasText(aliased, within is not null), ErrorText.FewClusters(model.Kind, clusters?.Levels.Length ?? 0)]).OfType<string>()],
            Caveat = "A coefficient compares rows that are alike in the other terms; it is an effect only if nothing else differs.",
            Parameters = parameters,
            RSquared = 1 - (left / total),
            ResidualStandardDeviation = Math.Sqrt(variance),
            Aliased = aliased,
        };
    }

    static Within? WithinOf(Ols model, LabelColumn? absorbed, double[]? rootWeights, int[] rows) => absorbed is null ? null : new(
        absorbed.Codes,
        absorbed.Levels.Length,
        rootWeights is null ? [.. Enumerable.Repeat(1.0, rows.Length)] : Array.ConvertAll(rootWeights, root => root * root),
        model.TrendColumn?.Take(rows));

    static bool IsNested(LabelColumn inner, LabelColumn outer)
    {
        var cluster = Enumerable.Repeat(-1, inner.Levels.Length).ToArray();
        for (var row = 0; row < inner.Count; row++)
            if (cluster[inner.Codes[row]] is var known && known != outer.Codes[row])
            {
                if (known >= 0)
                    return false;
                cluster[inner.Codes[row]] = outer.Codes[row];
            }
        return true;
    }

    static string? AbsorbedText(Ols model, LabelColumn? absorbed) => absorbed is null ? null
        : $"{EstimateText.Count(absorbed.Levels.Length)} constants of {absorbed.Name} are absorbed{(model.TrendColumn is null ? "" : $", each with its own line in {model.TrendColumn.Name}")}.";

    static string? AliasText(ImmutableArray<string> aliased, bool isWithin) => aliased.IsEmpty ? null
        : $"Left out since the other terms{(isWithin ? " or the absorbed constants" : "")} say the same: {string.Join(", ", aliased)}.";
}
