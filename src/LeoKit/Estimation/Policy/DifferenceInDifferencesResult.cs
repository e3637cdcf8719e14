namespace LeoKit;

/// <summary>The effect of a change by difference-in-differences, with the four means behind it.</summary>
public sealed record DifferenceInDifferencesResult : EstimationResult
{
    internal DifferenceInDifferencesResult() { }

    /// <summary>The effect: how much more the treated group changed, with the controls held constant.</summary>
    public Estimate Effect => Estimates[0];

    /// <summary>The regression behind it.</summary>
    public required OlsResult Model { get; init; }
}
