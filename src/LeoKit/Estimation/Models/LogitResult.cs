namespace LeoKit;

/// <summary>A logistic regression. Its estimates are log-odds; <see cref="MarginalEffects"/> says the same in probabilities.</summary>
public sealed record LogitResult : EstimationResult
{
    internal LogitResult() { }

    /// <summary>Average marginal effects: by how much the probability changes, on average over the rows.</summary>
    /// <remarks>For a numeric term, per unit at the margin; for a level of a factor, against the base level. Interactions are part of their terms.</remarks>
    public required EstimationResult MarginalEffects { get; init; }

    /// <summary>How many parameters were estimated: what <see cref="Sdc.CheckModel"/> asks for.</summary>
    public required int Parameters { get; init; }

    /// <summary>The logarithm of the likelihood at the estimates.</summary>
    public required double LogLikelihood { get; init; }
}
