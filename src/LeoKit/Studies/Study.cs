namespace LeoKit.Studies;

/// <summary>On which side of the planted value the naive estimate falls.</summary>
public enum Misleads
{
    /// <summary>Above it.</summary>
    TooHigh,

    /// <summary>Below it.</summary>
    TooLow,
}

/// <summary>One question asked of the published tables twice: as one is tempted to, and as one should.</summary>
public sealed record Study
{
    /// <summary>The effect in <c>truth.json</c> that it looks for.</summary>
    public required string Effect { get; init; }

    /// <summary>The tempting comparison, in one sentence.</summary>
    public required string Naive { get; init; }

    /// <summary>On which side of the truth that comparison falls.</summary>
    public required Misleads Misleads { get; init; }

    /// <summary>The design that removes the bias, in one sentence.</summary>
    public required string Design { get; init; }

    /// <summary>The effect and the design.</summary>
    public override string ToString() => $"{Effect}: {Design}";

    /// <summary>Makes both estimates from the tables.</summary>
    public required Func<StudyTables, Finding> Estimate { get; init; }
}

/// <summary>What a study found.</summary>
/// <param name="Naive">The tempting estimate.</param>
/// <param name="Recommended">The one by the better design.</param>
public sealed record Finding(Estimate Naive, Estimate Recommended);
