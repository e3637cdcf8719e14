namespace LeoKit.Notebooks.Pages;

/// <summary>The list of a site's notebooks.</summary>
static class IndexPage
{
    public static string Render(IReadOnlyList<PageSource> pages, SiteOptions options)
    {
        var list = pages.Count == 0
            ? "<p>There are no notebooks here yet.</p>\n"
            : $"<ol class=\"leo-index\">\n{string.Concat(pages.Select(page => Entry(page, options)))}</ol>\n";
        return new PageFrame(options.Title, options.Language, options).Around($"<h1>{Markup.Escape(options.Title)}</h1>\n{list}");
    }

    static string Entry(PageSource page, SiteOptions options)
    {
        var summary = PageSummary.Of(page);
        var opening = summary.Opening.Length > 0 ? $"<p>{Markup.Escape(summary.Opening)}</p>\n" : "";
        var state = page.Outcome.Reason is { } reason
            ? $"<span class=\"leo-state leo-state-stopped\">Stopped: {Markup.Escape(reason)}</span>"
            : "<span class=\"leo-state\">Ran to the end</span>";
        var minutes = PageSummary.Minutes(page, options) is { } time ? $" <span>{time}</span>" : "";
        return $"<li>\n<h2><a href=\"{SiteFiles.AddressOf(page)}\">{Markup.Escape(summary.Title)}</a></h2>\n{opening}<p class=\"leo-facts\">{state}{minutes}</p>\n</li>\n";
    }
}
