using System.Collections.Immutable;
using LeoKit.Estimation;

namespace LeoKit;

/// <summary>What all regression models share: terms, weights and the kind of standard errors. Each call gives a new model; <c>Fit</c> estimates it.</summary>
/// <remarks>Every column has one value a row, in the same order. A row with a missing value in any column used is left out and counted in the result.</remarks>
/// <typeparam name="TModel">The model itself.</typeparam>
public abstract record RegressionModel<TModel> where TModel : RegressionModel<TModel>
{
    private protected RegressionModel(NumberColumn outcome) => Outcome = outcome;

    internal NumberColumn Outcome { get; }

    internal ImmutableArray<ModelTerm> Terms { get; init; } = [];

    internal NumberColumn? WeightColumn { get; init; }

    internal LabelColumn? ClusterColumn { get; init; }

    internal StandardErrors Kind { get; init; } = StandardErrors.HC1;

    /// <summary>Adds a numeric term; a flag counts as 0 and 1.</summary>
    /// <param name="name">What the term is called in the result.</param>
    /// <param name="values">One value a row.</param>
    /// <exception cref="EstimationException">A value is not a number or is infinite, or the name is taken.</exception>
    public TModel On<T>(string name, IEnumerable<T> values) where T : struct => With(new NumericTerm(NumberColumn.Of(name, values)));

    /// <inheritdoc cref="On{T}(string, IEnumerable{T})"/>
    public TModel On<T>(string name, IEnumerable<T?> values) where T : struct => With(new NumericTerm(NumberColumn.Of(name, values)));

    /// <summary>Adds categories: one coefficient for each level but the base.</summary>
    /// <param name="name">What the term is called; a coefficient is called by name and level, such as <c>year 2012</c>.</param>
    /// <param name="values">One value a row: text, numbers, flags, years. Levels stand in the order of the values.</param>
    /// <param name="baseLevel">The level that the others are compared with; the first if left out.</param>
    /// <exception cref="EstimationException">The name is taken.</exception>
    public TModel Factor<T>(string name, IEnumerable<T> values, object? baseLevel = null) =>
        With(new FactorTerm(LabelColumn.Of(name, values), baseLevel is null ? null : LabelColumn.Text(baseLevel)));

    /// <summary>Adds the product of two terms that the model has: their own columns stay.</summary>
    /// <exception cref="EstimationException">The model has no such term.</exception>
    public TModel Interaction(string first, string second)
    {
        foreach (var name in (string[])[first, second])
            if (!Terms.Any(term => term.Name == name && term is not InteractionTerm))
                throw EstimationFault.NoTerm(name, Terms.Where(term => term is not InteractionTerm).Select(term => term.Name));
        return With(new InteractionTerm(first, second));
    }

    /// <summary>Weighs the rows. The weights change coefficients and errors, not the number of rows; a row of weight 0 is left out.</summary>
    /// <exception cref="EstimationException">A weight is below 0.</exception>
    public TModel Weighted<T>(string name, IEnumerable<T> values) where T : struct => (TModel)(this with { WeightColumn = NumberColumn.Of(name, values).AsWeights() });

    /// <inheritdoc cref="Weighted{T}(string, IEnumerable{T})"/>
    public TModel Weighted<T>(string name, IEnumerable<T?> values) where T : struct => (TModel)(this with { WeightColumn = NumberColumn.Of(name, values).AsWeights() });

    /// <summary>Lets rows of the same cluster, such as a school or a person, depend on each other in any way.</summary>
    public TModel Clustered<T>(string name, IEnumerable<T> values) =>
        WithClusters(LabelColumn.Of(name, values));

    /// <summary>Chooses the standard errors; <see cref="StandardErrors.HC1"/> if never called.</summary>
    /// <exception cref="EstimationException">Clustered errors are asked for without clusters.</exception>
    public TModel Errors(StandardErrors kind) =>
        kind != StandardErrors.Clustered || ClusterColumn is not null ? (TModel)(this with { Kind = kind }) : throw EstimationFault.NotStarted("Clustered(name, values)");

    internal virtual IEnumerable<IColumn?> Columns =>
        [Outcome, .. Terms.Select(term => (IColumn?)(term as NumericTerm)?.Column ?? (term as FactorTerm)?.Column), WeightColumn, Kind == StandardErrors.Clustered ? ClusterColumn : null];

    internal TModel WithClusters(LabelColumn clusters) => (TModel)(this with { ClusterColumn = clusters, Kind = StandardErrors.Clustered });

    internal string Formula => $"{Outcome.Name} on {(Terms.IsEmpty ? "a constant" : string.Join(", ", Terms.Select(term => term.Name)))}";

    private protected TModel With(ModelTerm term) =>
        Terms.All(other => other.Name != term.Name) ? (TModel)(this with { Terms = Terms.Add(term) }) : throw EstimationFault.NameTwice(term.Name);

    /// <summary>The outcome and the terms.</summary>
    public override string ToString() => Formula;
}
