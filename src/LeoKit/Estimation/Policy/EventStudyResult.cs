using System.Collections.Immutable;
using System.Globalization;

namespace LeoKit;

/// <summary>Effects by years since an event. Its estimates are the average after the event, then one for each year, <c>event time -1</c> being the reference.</summary>
public sealed record EventStudyResult : EstimationResult
{
    internal EventStudyResult() { }

    /// <summary>The average effect over all treated units and years after the event.</summary>
    public Estimate Average => Estimates[0];

    /// <summary>The effects by event time, leads and lags, in order; the reference is 0 without error.</summary>
    public ImmutableArray<Estimate> Events => Estimates[1..];

    /// <summary>The average effect of each cohort over its years after the event; empty for two-way fixed effects.</summary>
    public ImmutableArray<Estimate> Cohorts { get; init; } = [];

    /// <summary>The effect of each cohort in each year, such as <c>2013 in 2015</c>; empty for two-way fixed effects.</summary>
    public ImmutableArray<Estimate> GroupTimes { get; init; } = [];

    /// <summary>The p-value of the hypothesis that all leads are 0; null where it cannot be tested. A high value does not prove that trends are parallel.</summary>
    public double? PreTrendPValue { get; init; }

    /// <summary>The statistic of that hypothesis: Wald's chi-squared.</summary>
    public double? PreTrendStatistic { get; init; }

    /// <summary>The effect at an event time.</summary>
    /// <exception cref="KeyNotFoundException">No effect could be estimated for it.</exception>
    public Estimate At(int eventTime) => this[NameOf(eventTime)];

    internal static string NameOf(int eventTime) => "event time " + eventTime.ToString("+0;-0;0", CultureInfo.InvariantCulture);
}
