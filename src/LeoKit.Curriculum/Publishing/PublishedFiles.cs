using System.Collections.Immutable;
using LeoKit.Curriculum.Site;

namespace LeoKit.Curriculum.Publishing;

/// <summary>What was published.</summary>
/// <param name="Products">The files of each product, the site's last.</param>
/// <param name="Removed">Slides that Marp had made of an earlier deck, and that are removed so that nobody shows them.</param>
public sealed record PublishedFiles(ImmutableArray<ImmutableArray<SiteFile>> Products, ImmutableArray<string> Removed);
