using System.Collections.Immutable;

namespace LeoKit;

/// <summary>The average effect on the treated, the raw difference beside it, and how alike the groups became.</summary>
public sealed record MatchingResult : EstimationResult
{
    internal MatchingResult() { }

    /// <summary>The average effect on the treated rows that have a comparison.</summary>
    public Estimate Effect => Estimates[0];

    /// <summary>The groups before and after.</summary>
    public required BalanceTable Balance { get; init; }

    /// <summary>The weight of each row given: 1 for a treated row that is used, 0 for a row that is not, null for one with a missing value. They fit <c>Ols…Weighted</c>.</summary>
    public required ImmutableArray<double?> Weights { get; init; }
}
