using System.Text;
using LeoKit.Display.Values;

namespace LeoKit.Display.Tables;

/// <summary>Writes a table as html that a screen reader can follow; how it looks is left to the page.</summary>
static class TableHtml
{
    public static string Of(TableView table)
    {
        var limit = CellText.LimitFor(table.Rows.Length, table.Columns.Length);
        var html = new StringBuilder("<table class=\"leo-table\">\n");
        html.Append("<caption>").Append(HtmlText.Encode(table.Caption ?? Size(table))).Append("</caption>\n");
        if (table.HasHeadings && table.Columns.Length > 0)
            WriteHeadings(html, table, limit);
        html.Append("<tbody>\n");
        foreach (var row in table.Rows)
        {
            html.Append("<tr>");
            for (var column = 0; column < row.Length; column++)
                html.Append(column == 0 && table.FirstColumnNamesRows ? RowHeading(row[column], limit) : Cell(row[column], table.NumberColumns.Contains(column), limit));
            html.Append("</tr>\n");
        }

        html.Append("</tbody>\n</table>");
        return TableForms.Rest(table) is { } rest ? $"{html}\n<p class=\"leo-more\">{HtmlText.Encode(rest)}</p>" : html.ToString();
    }

    public static string Cell(string text, bool isNumber, int limit)
    {
        var classes = (isNumber, text == TableView.Missing) switch
        {
            (true, true) => " class=\"leo-number leo-missing\"",
            (true, false) => " class=\"leo-number\"",
            (false, true) => " class=\"leo-missing\"",
            _ => "",
        };
        return $"<td{classes}>{HtmlText.Encode(CellText.Cut(text, limit))}</td>";
    }

    /// <summary>A table that nobody named is named by its size, so that a list of tables can be told apart by ear.</summary>
    static string Size(TableView table)
    {
        var rows = table.Remark is null ? MoreText.Counted(table.Rows.Length + table.MoreRows, "row") : $"the first {MoreText.Counted(table.Rows.Length, "row")}";
        return $"{rows} × {MoreText.Counted(table.Columns.Length + table.MoreColumns, "column")}";
    }

    static string RowHeading(string text, int limit) => $"<th scope=\"row\">{HtmlText.Encode(CellText.Cut(text, limit))}</th>";

    static void WriteHeadings(StringBuilder html, TableView table, int limit)
    {
        html.Append("<thead><tr>");
        for (var column = 0; column < table.Columns.Length; column++)
        {
            var name = HtmlText.Encode(CellText.Cut(table.Columns[column], limit));
            var alignment = table.NumberColumns.Contains(column) && !(column == 0 && table.FirstColumnNamesRows) ? " class=\"leo-number\"" : "";
            html.Append(name.Length == 0 ? "<td></td>" : $"<th scope=\"col\"{alignment}>{name}</th>");
        }

        html.Append("</tr></thead>\n");
    }
}
