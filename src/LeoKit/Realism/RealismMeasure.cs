using System.Collections.Immutable;
using LeoKit.Embedded;

namespace LeoKit.Realism;

/// <summary>One measure that is compared: a chart and a table of the report.</summary>
/// <param name="Name">The name by which published figures refer to it.</param>
/// <param name="Topic">The topic, and so the query, that computes it.</param>
/// <param name="Title">What is measured, in words.</param>
/// <param name="Note">How the two are made comparable and why they differ where they do; empty if there is nothing to say.</param>
public sealed record RealismMeasure(string Name, string Topic, string Title, string Note)
{
    static readonly Lazy<ImmutableArray<RealismMeasure>> Read = new(() => [.. EmbeddedFile.Rows("LeoKit.Realism/measures.csv").Select(row =>
        new RealismMeasure(row["measure"], row["topic"], row["title"], row["note"]))]);

    /// <summary>Every measure, in the order of the report.</summary>
    public static ImmutableArray<RealismMeasure> All => Read.Value;
}
