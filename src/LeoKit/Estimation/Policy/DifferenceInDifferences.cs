using LeoKit.Estimation;

namespace LeoKit;

/// <summary>Two groups before and after a change: by how much more the treated group changed than the other.</summary>
/// <example><code>
/// DifferenceInDifferences.Of("pay", pay).Treated("reform", reform).After("from 2014", after).Clustered("school", school).Fit()
/// </code></example>
public sealed record DifferenceInDifferences : RegressionModel<DifferenceInDifferences>
{
    DifferenceInDifferences(NumberColumn outcome) : base(outcome) { }

    internal NumberColumn? TreatedColumn { get; init; }

    internal NumberColumn? AfterColumn { get; init; }

    internal override IEnumerable<IColumn?> Columns => [.. base.Columns, TreatedColumn, AfterColumn];

    /// <summary>Starts with the outcome.</summary>
    /// <param name="name">What the outcome is called.</param>
    /// <param name="values">One value a row.</param>
    /// <exception cref="EstimationException">A value is not a number or is infinite.</exception>
    public static DifferenceInDifferences Of<T>(string name, IEnumerable<T> values) where T : struct => new(NumberColumn.Of(name, values));

    /// <inheritdoc cref="Of{T}(string, IEnumerable{T})"/>
    public static DifferenceInDifferences Of<T>(string name, IEnumerable<T?> values) where T : struct => new(NumberColumn.Of(name, values));

    /// <summary>Says which rows belong to the group that the change reaches, before it as well as after: flags, or 0 and 1.</summary>
    public DifferenceInDifferences Treated<T>(string name, IEnumerable<T> values) where T : struct => this with { TreatedColumn = NumberColumn.Of(name, values) };

    /// <inheritdoc cref="Treated{T}(string, IEnumerable{T})"/>
    public DifferenceInDifferences Treated<T>(string name, IEnumerable<T?> values) where T : struct => this with { TreatedColumn = NumberColumn.Of(name, values) };

    /// <summary>Says which rows are from after the change, of both groups: flags, or 0 and 1.</summary>
    public DifferenceInDifferences After<T>(string name, IEnumerable<T> values) where T : struct => this with { AfterColumn = NumberColumn.Of(name, values) };

    /// <summary>Estimates the effect.</summary>
    /// <param name="level">The level of the interval.</param>
    /// <exception cref="EstimationException">A column is missing or not yes/no, or one of the four groups has no row.</exception>
    public DifferenceInDifferencesResult Fit(double level = 0.95) => TwoByTwo.Of(this, level);
}
