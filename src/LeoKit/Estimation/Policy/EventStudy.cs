using LeoKit.Estimation;

namespace LeoKit;

/// <summary>
/// An event study of units that are treated from different years on. Each cohort (the units first treated in one year) is compared with units
/// not treated, from its last year before; the comparisons are then averaged by the years since the event. So it stays right where effects
/// differ between cohorts or grow with time, which plain two-way fixed effects (<see cref="FitTwoWay"/>) do not.
/// </summary>
/// <remarks>Group-time effects as Callaway and Sant'Anna (2021), without covariates. Several rows of a unit in one year are averaged first; each unit counts once.</remarks>
/// <example><code>
/// EventStudy.Of("attainment", points).Unit("school", school).Time("year", year).FirstTreated("became academy", since).Fit()
/// </code></example>
public sealed record EventStudy
{
    EventStudy(NumberColumn outcome) => Outcome = outcome;

    internal NumberColumn Outcome { get; }

    internal LabelColumn? UnitColumn { get; init; }

    internal NumberColumn? TimeColumn { get; init; }

    internal NumberColumn? FirstColumn { get; init; }

    internal LabelColumn? ClusterColumn { get; init; }

    internal ComparisonGroup Comparison { get; init; } = ComparisonGroup.NeverTreated;

    internal bool HasTrends { get; init; }

    /// <summary>Starts with the outcome.</summary>
    /// <param name="name">What the outcome is called.</param>
    /// <param name="values">One value a row.</param>
    /// <exception cref="EstimationException">A value is not a number or is infinite.</exception>
    public static EventStudy Of<T>(string name, IEnumerable<T> values) where T : struct => new(NumberColumn.Of(name, values));

    /// <inheritdoc cref="Of{T}(string, IEnumerable{T})"/>
    public static EventStudy Of<T>(string name, IEnumerable<T?> values) where T : struct => new(NumberColumn.Of(name, values));

    /// <summary>Names the units, such as schools, that are followed over time.</summary>
    public EventStudy Unit<T>(string name, IEnumerable<T> values) => this with { UnitColumn = LabelColumn.Of(name, values) };

    /// <summary>Gives the year of each row as a whole number.</summary>
    public EventStudy Time<T>(string name, IEnumerable<T> values) where T : struct => this with { TimeColumn = NumberColumn.Of(name, values) };

    /// <summary>Gives the first year in which a row's unit is treated; null for a unit that never is.</summary>
    public EventStudy FirstTreated<T>(string name, IEnumerable<T?> values) where T : struct => this with { FirstColumn = NumberColumn.Of(name, values) };

    /// <summary>Chooses the comparison; <see cref="ComparisonGroup.NeverTreated"/> if never called.</summary>
    public EventStudy ComparedWith(ComparisonGroup comparison) => this with { Comparison = comparison };

    /// <summary>Clusters errors by more than the unit, such as the local authority; by unit if never called.</summary>
    public EventStudy Clustered<T>(string name, IEnumerable<T> values) => this with { ClusterColumn = LabelColumn.Of(name, values) };

    /// <summary>
    /// Allows for straight trends. <see cref="Fit"/> takes the line that a cohort drew against its comparison before the event and lets it go on after;
    /// <see cref="FitTwoWay"/> gives every unit a line of its own.
    /// </summary>
    public EventStudy WithTrends() => this with { HasTrends = true };

    /// <summary>Estimates effects by years since the event.</summary>
    /// <param name="level">The level of the intervals.</param>
    /// <exception cref="EstimationException">A column is missing, a unit changes its first year, or a cohort has nobody to be compared with.</exception>
    public EventStudyResult Fit(double level = 0.95) => GroupTimes.Of(this, level);

    /// <summary>The same by plain two-way fixed effects, to be compared: wrong where effects differ between cohorts, since units treated early serve as comparison later.</summary>
    /// <inheritdoc cref="Fit"/>
    public EventStudyResult FitTwoWay(double level = 0.95) => TwoWay.Of(this, level);
}
