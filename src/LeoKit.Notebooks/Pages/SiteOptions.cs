using System.Collections.Immutable;

namespace LeoKit.Notebooks.Pages;

/// <summary>What the pages of one site have in common.</summary>
public sealed record SiteOptions
{
    /// <summary>The name of the site, shown on the index and at the top of each page.</summary>
    public string Title { get; init; } = "Notebooks";

    /// <summary>A sentence shown on every page, such as what the data are and are not; null for none.</summary>
    public string? Notice { get; init; }

    /// <summary>The language of the pages as a BCP 47 tag, for notebooks that do not name their own.</summary>
    public string Language { get; init; } = "en";

    /// <summary>Where a notebook's metadata names its language, such as <c>leo.lang</c>; null when it does not.</summary>
    public string? LanguageKey { get; init; }

    /// <summary>Where a notebook's metadata holds numbers of minutes, added up for the index, such as <c>leo.minutesTeach</c>.</summary>
    public ImmutableArray<string> MinutesKeys { get; init; } = [];

    /// <summary>The parts of the site, linked at the top of each page after its name.</summary>
    public ImmutableArray<SiteLink> Navigation { get; init; } = [];

    /// <summary>Style sheets of the site's own, by their addresses, after the one that all sites have.</summary>
    public ImmutableArray<string> Styles { get; init; } = [];

    /// <summary>Scripts of the site's own, by their addresses; they run once a page is there.</summary>
    public ImmutableArray<string> Scripts { get; init; } = [];
}
