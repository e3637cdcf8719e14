using AngleSharp.Dom;
using LeoKit.Notebooks.Document;

namespace LeoKit.Notebooks.Pages;

/// <summary>Takes content of unknown origin to the form it has on one page: safe, with ids and headings that fit the page.</summary>
sealed class ContentPreparer(SafeContent safe, PageIds ids, HeadingOutline outline, IReadOnlySet<string> pages)
{
    int tables;

    public IElement Prose(MarkdownCell cell, string idPrefix)
    {
        var content = Prepare(NotebookMarkdown.ToHtml(cell), idPrefix);
        outline.Place(content);
        return content;
    }

    public IElement Output(string html, string idPrefix)
    {
        var content = Prepare(html, idPrefix);
        ContentShape.DemoteHeadings(content);
        return content;
    }

    IElement Prepare(string html, string idPrefix)
    {
        var content = safe.Clean(html);
        ContentIds.MakeUnique(content, ids, idPrefix);
        ContentShape.LinkPages(content, pages);
        tables = ContentShape.Shape(content, tables);
        return content;
    }
}
