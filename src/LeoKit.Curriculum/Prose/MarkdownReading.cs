using System.Collections.Immutable;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace LeoKit.Curriculum.Prose;

/// <summary>A heading.</summary>
sealed record MarkdownHeading(int Level, string Text);

/// <summary>A link or an image.</summary>
sealed record MarkdownLink(string Text, string Target, bool IsImage);

/// <summary>A fenced block: its language and its text.</summary>
sealed record MarkdownFence(string Language, string Text);

/// <summary>A Markdown cell, taken apart.</summary>
/// <param name="Headings">In order.</param>
/// <param name="Links">Links and images, in order.</param>
/// <param name="Paragraphs">Paragraphs and list items as plain text; a code span is one word, <c>‹code›</c>.</param>
/// <param name="TableCells">The cells of tables, as plain text.</param>
/// <param name="Fences">Blocks of code.</param>
/// <param name="Html">Blocks and tags of HTML, as written.</param>
sealed record MarkdownReading(
    ImmutableArray<MarkdownHeading> Headings, ImmutableArray<MarkdownLink> Links, ImmutableArray<string> Paragraphs,
    ImmutableArray<string> TableCells, ImmutableArray<MarkdownFence> Fences, ImmutableArray<string> Html)
{
    public const string Code = "‹code›";

    static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().Build();

    /// <summary>All that is read as words: headings, paragraphs, tables and what stands between tags.</summary>
    public IEnumerable<string> AllText => [.. Headings.Select(heading => heading.Text), .. Paragraphs, .. TableCells, .. Html.Select(HtmlTags.TextOf)];

    public static MarkdownReading Of(string source)
    {
        var document = Markdown.Parse(source, Pipeline);
        var leaves = document.Descendants<LeafBlock>().ToList();
        var inTables = document.Descendants<Table>().SelectMany(table => table.Descendants<ParagraphBlock>()).ToHashSet();
        var links = document.Descendants<LinkInline>().ToList();
        return new(
            [.. leaves.OfType<HeadingBlock>().Select(heading => new MarkdownHeading(heading.Level, PlainText(heading.Inline)))],
            [.. links.Select(link => new MarkdownLink(PlainText(link), link.Url ?? "", link.IsImage))],
            [.. leaves.OfType<ParagraphBlock>().Where(block => !inTables.Contains(block)).Select(block => PlainText(block.Inline))],
            [.. leaves.OfType<ParagraphBlock>().Where(inTables.Contains).Select(block => PlainText(block.Inline))],
            [.. leaves.OfType<CodeBlock>().Select(block => new MarkdownFence((block as FencedCodeBlock)?.Info ?? "", block.Lines.ToString()))],
            [.. leaves.OfType<HtmlBlock>().Select(block => block.Lines.ToString()), .. document.Descendants<HtmlInline>().Select(tag => tag.Tag)]);
    }

    static string PlainText(ContainerInline? inlines) => inlines is null ? "" : string.Concat(inlines.Select(PlainText));

    static string PlainText(Inline inline) => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline => Code,
        LineBreakInline => " ",
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        LinkInline { IsImage: true } => "",
        ContainerInline container => PlainText(container),
        _ => "",
    };
}
