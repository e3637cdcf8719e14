using Markdig;

namespace LeoKit.Curriculum.RunSheets;

/// <summary>A sentence in Markdown as HTML that can stand within a line; tags in it are shown, not obeyed.</summary>
static class InlineMarkdown
{
    static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().DisableHeadings().Build();

    public static string ToHtml(string text)
    {
        var html = Markdown.ToHtml(text, Pipeline).Trim();
        return html.StartsWith("<p>", StringComparison.Ordinal) && html.EndsWith("</p>", StringComparison.Ordinal) ? html[3..^4] : html;
    }
}
