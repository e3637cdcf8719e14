namespace LeoKit;

/// <summary>A difference between two groups; the groups' own values follow it.</summary>
public sealed record DifferenceResult : EstimationResult
{
    internal DifferenceResult() { }

    /// <summary>The difference, which is the first of the estimates.</summary>
    public Estimate Estimate => Estimates[0];
}
