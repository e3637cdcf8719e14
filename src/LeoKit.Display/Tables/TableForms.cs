using LeoKit.Display.Values;

namespace LeoKit.Display.Tables;

/// <summary>A table in each form.</summary>
static class TableForms
{
    public static Forms Of(TableView table) => new(TableHtml.Of(table), TablePlain.Of(table));

    /// <summary>Says what a table leaves out; null if it is whole.</summary>
    public static string? Rest(TableView table)
    {
        if (table.Remark is { } remark)
            return remark;
        if (table.Columns.IsEmpty)
            return "no columns";
        var rows = table.MoreRows > 0 ? $"{More(table.MoreRows)} row{Plural(table.MoreRows)}" : null;
        var columns = table.MoreColumns > 0 ? $"{(rows is null ? More(table.MoreColumns) : MoreText.Counted(table.MoreColumns, "").TrimEnd('s', ' ') + " more")} column{Plural(table.MoreColumns)}" : null;
        return (rows, columns) switch
        {
            (null, null) => table.Rows.IsEmpty ? "no rows" : null,
            (null, _) => columns,
            (_, null) => rows,
            _ => $"{rows} and {columns}",
        };
    }

    static string More(long count) => MoreText.Of(count);

    static string Plural(long count) => count == 1 ? "" : "s";
}
