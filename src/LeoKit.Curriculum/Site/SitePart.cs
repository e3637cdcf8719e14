using LeoKit.Curriculum.Site.Search;
using LeoKit.Notebooks.Pages;

namespace LeoKit.Curriculum.Site;

/// <summary>A part of the site, with a page of its own that every page links to.</summary>
/// <param name="title">As the navigation calls it.</param>
/// <param name="address">Its first page.</param>
/// <param name="promise">What somebody finds there, in a sentence.</param>
public abstract class SitePart(string title, string address, string promise)
{
    /// <summary>As the navigation calls it.</summary>
    public string Title { get; } = title;

    /// <summary>Its first page.</summary>
    public string Address { get; } = address;

    /// <summary>What somebody finds there, in a sentence.</summary>
    public string Promise { get; } = promise;

    /// <summary>Whether there is something to show; a part without is not linked to.</summary>
    public virtual bool IsIn(SiteSources sources) => true;

    /// <summary>Its files.</summary>
    /// <param name="sources">What the site is made from.</param>
    /// <param name="frame">What its pages have around their content.</param>
    public abstract SiteContent Of(SiteSources sources, SiteOptions frame);

    /// <summary>The one page of a part that has one.</summary>
    private protected SiteContent OnePage(SiteOptions frame, string html, IEnumerable<SearchEntry> found, bool isWide = false) =>
        new([PageOf(Address, Title, html, frame, isWide)], [new("Page", Title, Address, Promise), .. found]);

    private protected static SiteFile PageOf(string address, string title, string html, SiteOptions frame, bool isWide = false) =>
        SiteFile.Of(address, new PlainPage(address, title, html) { IsWide = isWide }.Render(frame));
}
