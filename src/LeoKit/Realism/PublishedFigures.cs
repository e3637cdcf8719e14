using System.Collections.Immutable;
using System.Globalization;
using LeoKit.Embedded;

namespace LeoKit.Realism;

/// <summary>The published figures that the teaching profile is set to meet, and their sources.</summary>
/// <remarks>Figures that are known only through somebody else's quotation are left out.</remarks>
public static class PublishedFigures
{
    static readonly Lazy<ImmutableArray<PublishedFigure>> Read = new(() => [.. EmbeddedFile.Rows("LeoKit.Realism/published.csv").Select(row => new PublishedFigure(
        row["measure"], row["group"], row["at"], row["unit"],
        double.Parse(row["published"], CultureInfo.InvariantCulture), row["source"], row["kind"]))]);

    static readonly Lazy<ImmutableArray<PublishedSource>> ReadSources = new(() =>
        [.. EmbeddedFile.Rows("LeoKit.Realism/sources.csv").Select(row => new PublishedSource(row["key"], row["title"], row["licence"]))]);

    /// <summary>Every figure, measure by measure.</summary>
    public static ImmutableArray<PublishedFigure> All => Read.Value;

    /// <summary>Every source.</summary>
    public static ImmutableArray<PublishedSource> Sources => ReadSources.Value;
}
