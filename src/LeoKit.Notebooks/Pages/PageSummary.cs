using System.Globalization;
using LeoKit.Notebooks.Document;

namespace LeoKit.Notebooks.Pages;

/// <summary>What other pages say of a notebook.</summary>
/// <param name="Title">Its first heading of level 1, or its name.</param>
/// <param name="Opening">Its first paragraph; empty when there is none.</param>
sealed record PageSummary(string Title, string Opening)
{
    public static PageSummary Of(PageSource page)
    {
        var safe = new SafeContent();
        string? title = null, opening = null;
        foreach (var cell in page.Notebook.Cells.OfType<MarkdownCell>().Where(cell => !cell.IsRemoved()))
        {
            var content = safe.Clean(NotebookMarkdown.ToHtml(cell));
            title ??= Text(content.QuerySelector("h1")?.TextContent);
            opening ??= content.Children.Where(child => child.LocalName == "p").Select(child => Text(child.TextContent)).FirstOrDefault(text => text is not null);
            if (title is not null && opening is not null)
                break;
        }
        return new PageSummary(title ?? page.Name, opening ?? "");
    }

    /// <summary>How long the notebook takes, in words; null when its metadata do not say.</summary>
    public static string? Minutes(PageSource page, SiteOptions options)
    {
        var minutes = options.MinutesKeys.Sum(key => MetadataPath.Number(page.Notebook.Metadata, key) ?? 0);
        return minutes > 0 ? string.Create(CultureInfo.InvariantCulture, $"{minutes:0.##} {(minutes == 1 ? "minute" : "minutes")}") : null;
    }

    static string? Text(string? content) => content?.Trim().ReplaceLineEndings(" ") is { Length: > 0 } text ? text : null;
}
