namespace LeoKit.Notebooks.Pages;

/// <summary>A page of a site that is no notebook.</summary>
/// <param name="Address">Its address, such as <c>glossary.html</c>.</param>
/// <param name="Title">The title, which the content has as its heading of level 1.</param>
/// <param name="Html">The content. It is not made safe: it comes from the site itself.</param>
public sealed record PlainPage(string Address, string Title, string Html)
{
    /// <summary>Whether it is a wide table rather than a text to be read.</summary>
    public bool IsWide { get; init; }

    /// <summary>The text of the page.</summary>
    /// <param name="options">What the pages have in common.</param>
    public string Render(SiteOptions options) => new PageFrame(Title, options.Language, options)
    {
        LinksToIndex = Address != SiteFiles.Index,
        Address = Address,
        IsWide = IsWide,
        Origin = "",
    }.Around(Html);
}
