using System.Collections.Immutable;
using LeoKit.Curriculum.Site.Search;

namespace LeoKit.Curriculum.Site;

/// <summary>What a part brings to the site.</summary>
/// <param name="Files">Its pages and other files.</param>
/// <param name="Found">What the search finds in it.</param>
public sealed record SiteContent(ImmutableArray<SiteFile> Files, ImmutableArray<SearchEntry> Found);
