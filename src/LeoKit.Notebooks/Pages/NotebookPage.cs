namespace LeoKit.Notebooks.Pages;

/// <summary>One executed notebook as one HTML page.</summary>
public static class NotebookPage
{
    /// <summary>The text of the page. The same notebook gives the same text.</summary>
    /// <param name="page">The notebook.</param>
    /// <param name="pages">All pages of the site in order, for links between them.</param>
    /// <param name="options">What the pages have in common.</param>
    public static string Render(PageSource page, IReadOnlyList<PageSource> pages, SiteOptions options) => RenderWithHeadings(page, pages, options).Html;

    /// <summary>The text of the page and its headings.</summary>
    /// <param name="page">The notebook.</param>
    /// <param name="pages">All pages of the site in order, for links between them.</param>
    /// <param name="options">What the pages have in common.</param>
    public static RenderedPage RenderWithHeadings(PageSource page, IReadOnlyList<PageSource> pages, SiteOptions options)
    {
        var ids = new PageIds();
        var outline = new HeadingOutline(ids);
        var names = pages.Select(other => other.Name).ToHashSet(StringComparer.Ordinal);
        var content = new ContentPreparer(new SafeContent(), ids, outline, names);
        var outputs = new OutputRenderer(content);
        var cells = new CellRenderer(ids, content, outputs);
        var body = string.Concat(page.Notebook.Cells.Select(cells.Render));

        var title = PageSummary.Of(page).Title;
        var heading = outline.HasTitle ? "" : $"<h1>{Markup.Escape(title)}</h1>\n";
        var frame = new PageFrame(title, MetadataPath.Text(page.Notebook.Metadata, options.LanguageKey) ?? options.Language, options)
        {
            HasCharts = outputs.HasCharts,
            LinksToIndex = true,
            Address = SiteFiles.AddressOf(page),
            Contents = PageNavigation.Contents(outline),
            Neighbours = PageNavigation.Neighbours(page, pages),
        };
        return new(frame.Around(Stopped(page.Outcome) + heading + body), outline.Entries);
    }

    static string Stopped(PageOutcome outcome) => outcome.Reason is { } reason
        ? $"<p class=\"leo-stopped\" role=\"note\"><strong>This run did not end as it should:</strong> {Markup.Escape(reason.TrimEnd('.'))}. Cells after that point may show no output.</p>\n"
        : "";
}
