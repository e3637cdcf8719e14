using System.Globalization;

namespace LeoKit.Notebooks.Pages;

/// <summary>Ways around a page and to its neighbours.</summary>
static class PageNavigation
{
    /// <summary>A short page is faster read than navigated.</summary>
    const int WorthContents = 4;

    /// <summary>The headings: beside the text where a window is wide, else folded above it, so that a page begins with its text. A style shows one of the two, the other is not there for anybody.</summary>
    public static string Contents(HeadingOutline outline)
    {
        var entries = outline.Entries.Where(entry => entry.Level is 2 or 3).ToList();
        if (outline.Entries.Count < WorthContents || entries.Count == 0)
            return "";
        var items = string.Concat(entries.Select(entry => string.Create(CultureInfo.InvariantCulture,
            $"<li class=\"leo-level-{entry.Level}\"><a href=\"#{Markup.Escape(entry.Id)}\">{Markup.Escape(entry.Text)}</a></li>\n")));
        var list = $"<ul>\n{items}</ul>";
        return $"<nav class=\"leo-contents\" aria-label=\"On this page\">\n<div class=\"leo-beside\"><p>On this page</p>\n{list}</div>\n<details><summary>On this page</summary>\n{list}</details>\n</nav>\n";
    }

    public static string Neighbours(PageSource page, IReadOnlyList<PageSource> pages)
    {
        var place = pages.TakeWhile(other => other.Name != page.Name).Count();
        var previous = place > 0 && place < pages.Count ? Link(pages[place - 1], "prev", "Previous") : "";
        var next = place + 1 < pages.Count ? Link(pages[place + 1], "next", "Next") : "";
        return previous.Length + next.Length == 0 ? "" : $"<nav class=\"leo-neighbours\" aria-label=\"Notebooks\">\n{previous}{next}</nav>\n";
    }

    /// <summary>The way home, and to the parts of the site.</summary>
    public static string Site(SiteOptions options, bool linksToIndex, string address)
    {
        if (!linksToIndex && options.Navigation.IsEmpty)
            return "";
        var parts = options.Navigation.IsEmpty ? "" : $"\n<ul class=\"leo-parts\">\n{string.Concat(options.Navigation.Select(link => Part(link, address)))}</ul>\n";
        return $"<nav aria-label=\"Site\"><a class=\"leo-home\" href=\"{SiteFiles.Index}\"{Current(SiteFiles.Index, address)}>{Markup.Escape(options.Title)}</a>{parts}</nav>\n";
    }

    static string Part(SiteLink link, string address) => $"<li><a href=\"{Markup.Escape(link.Address)}\"{Current(link.Address, address)}>{Markup.Escape(link.Text)}</a></li>\n";

    static string Current(string target, string address) => target == address ? " aria-current=\"page\"" : "";

    static string Link(PageSource page, string relation, string label) =>
        $"<a rel=\"{relation}\" href=\"{SiteFiles.AddressOf(page)}\"><span>{label}</span> {Markup.Escape(PageSummary.Of(page).Title)}</a>\n";
}
