using System.Collections.Immutable;

namespace LeoKit.Estimation;

/// <summary>Difference-in-differences of two groups and two periods, as a regression with an interaction.</summary>
static class TwoByTwo
{
    public static DifferenceInDifferencesResult Of(DifferenceInDifferences model, double level)
    {
        var treated = model.TreatedColumn ?? throw EstimationFault.NotStarted("Treated(name, values)");
        var after = model.AfterColumn ?? throw EstimationFault.NotStarted("After(name, values)");
        var complete = CompleteRows.Of(model.Columns);
        var (group, period, outcome) = (treated.Take(complete.Rows), after.Take(complete.Rows), model.Outcome.Take(complete.Rows));
        YesNo.Check(treated.Name, group);
        YesNo.Check(after.Name, period);
        var weights = model.WeightColumn?.Take(complete.Rows);
        ImmutableArray<Estimate> means = [.. from isTreated in (double[])[1, 0] from isAfter in (double[])[0, 1] select Mean(isTreated, isAfter)];

        var product = new InteractionTerm(treated.Name, after.Name);
        var fit = (Ols.Of(model.Outcome) with
        {
            Terms = [new NumericTerm(treated), new NumericTerm(after), product, .. model.Terms],
            WeightColumn = model.WeightColumn,
            ClusterColumn = model.ClusterColumn,
            Kind = model.Kind,
        }).Fit(level);
        if (fit.Aliased.Contains(product.Name))
            throw EstimationFault.NoComparison("the controls leave no variation in which group is treated when.");
        return new()
        {
            Title = $"Difference-in-differences of {model.Outcome.Name}{(model.Terms.IsEmpty ? "" : $", holding {string.Join(", ", model.Terms.Select(term => term.Name))}")}",
            N = fit.N,
            Level = level,
            Estimates = [fit[product.Name] with { Name = "effect", N = fit.N }, .. means],
            Method = fit.Method,
            Notes = fit.Notes,
            Caveat = "An effect only if both groups would have changed alike without it (parallel trends): look at earlier years, and try a placebo year.",
            Model = fit,
        };

        Estimate Mean(double isTreated, double isAfter)
        {
            int[] rows = [.. Enumerable.Range(0, outcome.Length).Where(row => group[row] == isTreated && period[row] == isAfter)];
            var name = $"mean, {(isTreated > 0 ? "treated" : "comparison")} {(isAfter > 0 ? "after" : "before")}";
            if (rows.Length == 0)
                throw EstimationFault.NoComparison($"there is no row for '{name}'.");
            var mean = Means.Of([.. rows.Select(row => outcome[row])], weights is null ? null : [.. rows.Select(row => Math.Sqrt(weights[row]))]);
            return new(name, rows.Length, mean, double.NaN, double.NaN, double.NaN, double.NaN);
        }
    }
}
