using System.Collections.Immutable;
using LeoKit.Estimation;

namespace LeoKit;

/// <summary>Counts, means, spread and quantiles by group. Missing values are counted and never taken for 0; no row vanishes.</summary>
/// <example><code>
/// GroupSummary.Of("pay", pay).By("region", region).By("year", year).Summarise()
/// </code></example>
public sealed record GroupSummary
{
    GroupSummary(NumberColumn values) => Values = values;

    internal NumberColumn Values { get; }

    internal ImmutableArray<LabelColumn> Keys { get; init; } = [];

    internal NumberColumn? WeightColumn { get; init; }

    internal ImmutableArray<double> Shares { get; init; } = [0.25, 0.5, 0.75];

    internal bool HasEmptyGroups { get; init; }

    /// <summary>Starts a summary of a column of numbers or flags.</summary>
    /// <param name="name">What the column is called.</param>
    /// <param name="values">One value a row.</param>
    /// <exception cref="EstimationException">A value is not a number or is infinite.</exception>
    public static GroupSummary Of<T>(string name, IEnumerable<T> values) where T : struct => new(NumberColumn.Of(name, values));

    /// <inheritdoc cref="Of{T}(string, IEnumerable{T})"/>
    public static GroupSummary Of<T>(string name, IEnumerable<T?> values) where T : struct => new(NumberColumn.Of(name, values));

    /// <summary>Groups by a key, within the keys before it. Rows whose key is missing are a group of their own, the last.</summary>
    public GroupSummary By<T>(string name, IEnumerable<T> values) => this with { Keys = Keys.Add(LabelColumn.Of(name, values)) };

    /// <summary>Weighs the rows. Weights count as repetitions, so survey weights are best scaled to a mean of 1; a row without a weight, or of weight 0, counts as missing.</summary>
    /// <exception cref="EstimationException">A weight is below 0.</exception>
    public GroupSummary Weighted<T>(string name, IEnumerable<T> values) where T : struct => this with { WeightColumn = NumberColumn.Of(name, values).AsWeights() };

    /// <inheritdoc cref="Weighted{T}(string, IEnumerable{T})"/>
    public GroupSummary Weighted<T>(string name, IEnumerable<T?> values) where T : struct => this with { WeightColumn = NumberColumn.Of(name, values).AsWeights() };

    /// <summary>Chooses the quantiles, as shares from 0 to 1; 0.25, 0.5 and 0.75 if never called. They are of type 7, as in R.</summary>
    /// <exception cref="EstimationException">A share is not one of 0 to 1.</exception>
    public GroupSummary Quantiles(params double[] shares)
    {
        Quantile.Check(shares);
        return this with { Shares = [.. shares] };
    }

    /// <summary>Shows every combination of the keys' values, also those that no row has.</summary>
    public GroupSummary WithEmptyGroups() => this with { HasEmptyGroups = true };

    /// <summary>Computes the summary: one row a group, in the order of the keys' values.</summary>
    /// <exception cref="EstimationException">Columns differ in length.</exception>
    public GroupSummaryResult Summarise() => Groups.Of(this);

    /// <summary>What is summarised and by what.</summary>
    public override string ToString() => Keys.IsEmpty ? Values.Name : $"{Values.Name} by {string.Join(", ", Keys.Select(key => key.Name))}";
}
