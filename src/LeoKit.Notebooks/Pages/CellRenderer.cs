using System.Globalization;
using LeoKit.Notebooks.Document;

namespace LeoKit.Notebooks.Pages;

/// <summary>Shows the cells of one notebook in order.</summary>
sealed class CellRenderer(PageIds ids, ContentPreparer content, OutputRenderer outputs)
{
    int codeCells;

    public string Render(Cell cell) => cell switch
    {
        _ when cell.IsRemoved() => "",
        MarkdownCell prose => Prose(prose),
        CodeCell code => Code(code),
        _ => "",
    };

    string Prose(MarkdownCell cell)
    {
        var id = ids.Unique($"cell-{cell.Id}");
        var element = content.Prose(cell, id);
        var heading = HeadingOutline.HeadingsIn(element).FirstOrDefault()?.TextContent.Trim();
        // A cell that brings its own folds is not folded a second time.
        var fold = element.QuerySelector("details") is null ? cell.FoldedAs(heading) : null;
        return Fold.Of(fold, $"<div class=\"leo-cell leo-prose\" id=\"{Markup.Escape(id)}\">\n{element.InnerHtml.Trim()}\n</div>\n");
    }

    string Code(CodeCell cell)
    {
        var input = cell.HasInput() ? $"<pre class=\"leo-code\"><code>{CSharpHighlighter.Highlight(cell.Source)}</code></pre>\n" : "";
        codeCells++;
        var id = ids.Unique($"cell-{cell.Id}");
        var shown = cell.HasOutput() ? string.Concat(cell.Outputs.Select(output => outputs.Render(output, cell, id))) : "";
        if (shown.Length > 0)
            shown = string.Create(CultureInfo.InvariantCulture, $"<div class=\"leo-outputs\" role=\"group\" aria-label=\"Output of code cell {codeCells}\">\n{shown}</div>\n");
        if (input.Length + shown.Length == 0)
            return "";
        input = input.Length > 0 ? Fold.Of(cell.HidesInput() ? "Show the code" : null, input) : "";
        shown = shown.Length > 0 ? Fold.Of(cell.HidesOutput() ? "Show the output" : null, shown) : "";
        return Fold.Of(cell.FoldedAs(null), $"<div class=\"leo-cell leo-code-cell\" id=\"{Markup.Escape(id)}\">\n{input}{shown}</div>\n");
    }
}
