namespace LeoKit;

/// <summary>How a data set is validated.</summary>
public sealed record ValidationOptions
{
    /// <summary>The standard options.</summary>
    public static ValidationOptions Default { get; } = new();

    /// <summary>How many findings of each rule are kept as examples; all are counted.</summary>
    public int Examples { get; init; } = 3;
}
