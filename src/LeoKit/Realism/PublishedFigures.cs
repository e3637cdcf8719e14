using System.Collections.Immutable;

namespace LeoKit.Realism;

/// <summary>The published figures that the teaching profile is set to meet, and their sources.</summary>
/// <remarks>Figures that are known only through somebody else's quotation are left out.</remarks>
public static class PublishedFigures
{
    static readonly Lazy<ImmutableArray<PublishedFigure>> Read = new(() => [.. RealismFiles.Rows("published.csv", row => new PublishedFigure(
        row.GetField("measure")!, row.GetField("group")!, row.GetField("at")!, row.GetField("unit")!,
        row.GetField<double>("published"), row.GetField("source")!, row.GetField("kind")!))]);

    static readonly Lazy<ImmutableArray<PublishedSource>> ReadSources = new(() =>
        [.. RealismFiles.Rows("sources.csv", row => new PublishedSource(row.GetField("key")!, row.GetField("title")!, row.GetField("licence")!))]);

    /// <summary>Every figure, measure by measure.</summary>
    public static ImmutableArray<PublishedFigure> All => Read.Value;

    /// <summary>Every source.</summary>
    public static ImmutableArray<PublishedSource> Sources => ReadSources.Value;
}
