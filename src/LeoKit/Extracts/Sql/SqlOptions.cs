namespace LeoKit;

/// <summary>What the database behind <see cref="LeoExtract.Sql"/> may use; the defaults are its own.</summary>
public sealed record SqlOptions
{
    /// <summary>The most memory, such as <c>4GB</c>; beyond it, intermediate results go to <see cref="TemporaryFolder"/>. Null for 80 % of the machine's.</summary>
    /// <remarks>A <c>median</c> or <c>quantile_cont</c> holds all values of its groups and is not bounded by it: take such a statistic over a part of the groups at a time.</remarks>
    public string? MemoryLimit { get; init; }

    /// <summary>How many threads; null for one per processor.</summary>
    public int? Threads { get; init; }

    /// <summary>Where intermediate results go; null for the system's temporary folder.</summary>
    public string? TemporaryFolder { get; init; }
}
