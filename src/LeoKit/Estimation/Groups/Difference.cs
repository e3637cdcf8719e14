using LeoKit.Estimation;

namespace LeoKit;

/// <summary>The difference between two groups, with its interval.</summary>
/// <example><code>
/// Difference.Of("pay", pay).Between("fsm", fsm).OfMeans()
/// </code></example>
public sealed record Difference
{
    Difference(NumberColumn outcome) => Outcome = outcome;

    internal NumberColumn Outcome { get; }

    internal LabelColumn? Group { get; init; }

    internal string? MinusLevel { get; init; }

    /// <summary>Starts with the outcome: numbers, or flags for a difference of proportions.</summary>
    /// <param name="name">What the outcome is called.</param>
    /// <param name="values">One value a row.</param>
    /// <exception cref="EstimationException">A value is not a number or is infinite.</exception>
    public static Difference Of<T>(string name, IEnumerable<T> values) where T : struct => new(NumberColumn.Of(name, values));

    /// <inheritdoc cref="Of{T}(string, IEnumerable{T})"/>
    public static Difference Of<T>(string name, IEnumerable<T?> values) where T : struct => new(NumberColumn.Of(name, values));

    /// <summary>Names the two groups: the second in order less the first, so <c>yes</c> less <c>no</c>.</summary>
    /// <param name="name">What the column of groups is called.</param>
    /// <param name="values">One value a row; two different values in all.</param>
    /// <param name="minus">The group to subtract, if not the first in order.</param>
    public Difference Between<T>(string name, IEnumerable<T> values, object? minus = null) =>
        this with { Group = LabelColumn.Of(name, values), MinusLevel = minus is null ? null : LabelColumn.Text(minus) };

    /// <summary>The difference of two means, by Welch: the variances need not be equal.</summary>
    /// <param name="level">The level of the interval.</param>
    /// <exception cref="EstimationException">There are not two groups, or a group has fewer than two rows.</exception>
    public DifferenceResult OfMeans(double level = 0.95) => TwoGroups.Of(this).Means(level);

    /// <summary>The difference of two proportions of a yes/no outcome, as a share: 0.05 is five percentage points.</summary>
    /// <param name="interval">How the interval is made.</param>
    /// <param name="level">The level of the interval.</param>
    /// <exception cref="EstimationException">There are not two groups, or the outcome is not 0 and 1.</exception>
    public DifferenceResult OfProportions(ProportionInterval interval = ProportionInterval.Newcombe, double level = 0.95) => TwoGroups.Of(this).Proportions(interval, level);
}
