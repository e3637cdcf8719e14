using LeoKit.Notebooks.Document;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Extensions.TaskLists;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace LeoKit.Notebooks.Pages;

/// <summary>Turns the Markdown of a cell into HTML, which still has to be made safe.</summary>
static class NotebookMarkdown
{
    static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables().UseFootnotes().UseTaskLists().UseAlertBlocks().UseDefinitionLists().UseEmphasisExtras().UseAutoLinks().Build();

    public static string ToHtml(MarkdownCell cell) => ToHtml(cell.Source, cell);

    public static string ToHtml(string markdown, MarkdownCell? cell = null)
    {
        var document = Markdown.Parse(markdown, Pipeline);
        foreach (var table in document.Descendants<Table>())
            NameAlignment(table);
        foreach (var image in document.Descendants<LinkInline>().Where(link => link.IsImage))
            image.Url = CellAttachment.Resolve(image.Url, cell);

        using var text = new StringWriter { NewLine = "\n" };
        var renderer = new HtmlRenderer(text);
        Pipeline.Setup(renderer);
        renderer.ObjectRenderers.Replace<CodeBlockRenderer>(new CodeFenceRenderer());
        renderer.ObjectRenderers.Replace<HtmlTaskListRenderer>(new TaskRenderer());
        renderer.Render(document);
        return text.ToString();
    }

    /// <summary>Markdig aligns columns with style attributes, which a page does not carry: a class says the same.</summary>
    static void NameAlignment(Table table)
    {
        foreach (var row in table.OfType<TableRow>())
            foreach (var (cell, column) in row.OfType<TableCell>().Zip(table.ColumnDefinitions))
                if (column.Alignment is TableColumnAlign.Right or TableColumnAlign.Center)
                    cell.GetAttributes().AddClass(column.Alignment is TableColumnAlign.Right ? "leo-right" : "leo-center");
        foreach (var column in table.ColumnDefinitions)
            column.Alignment = null;
    }

    sealed class CodeFenceRenderer : CodeBlockRenderer
    {
        protected override void Write(HtmlRenderer renderer, CodeBlock block)
        {
            var code = block.Lines.ToString().ReplaceLineEndings("\n");
            var isCSharp = (block as FencedCodeBlock)?.Info?.ToUpperInvariant() is "CSHARP" or "CS" or "C#";
            renderer.EnsureLine();
            renderer.Write("<pre class=\"leo-code\"><code>");
            renderer.Write(isCSharp ? CSharpHighlighter.Highlight(code) : Markup.Escape(code));
            renderer.WriteLine("</code></pre>");
        }
    }

    /// <summary>A page has no form controls; a ticked or an empty box stands for the task's state.</summary>
    sealed class TaskRenderer : HtmlObjectRenderer<TaskList>
    {
        protected override void Write(HtmlRenderer renderer, TaskList task) =>
            renderer.Write($"<span class=\"leo-task\" role=\"img\" aria-label=\"{(task.Checked ? "done" : "to do")}\">{(task.Checked ? "☑" : "☐")}</span>");
    }
}
