using System.Collections.Immutable;

namespace LeoKit;

/// <summary>A statistic with its bootstrap interval.</summary>
public sealed record BootstrapResult : EstimationResult
{
    internal BootstrapResult() { }

    /// <summary>The statistic of the rows themselves, with the interval of the resamples.</summary>
    public Estimate Estimate => Estimates[0];

    /// <summary>The statistic in each resample, in the order of the draws; NaN where it had no value.</summary>
    public required ImmutableArray<double> Resamples { get; init; }
}
