using LeoKit.Display.Values;

namespace LeoKit.Display.Tables;

/// <summary>A table in each form.</summary>
static class TableForms
{
    public static Forms Of(TableView table) => new(TableHtml.Of(table), TablePlain.Of(table));

    /// <summary>Says what a table leaves out; null if it is whole.</summary>
    public static string? Rest(TableView table) => table switch
    {
        { Remark: { } remark } => remark,
        { Columns.IsEmpty: true } => "no columns",
        { MoreRows: > 0, MoreColumns: > 0 } => $"{More(table.MoreRows, "row")} and {MoreText.Counted(table.MoreColumns, "more column")}",
        { MoreRows: > 0 } => More(table.MoreRows, "row"),
        { MoreColumns: > 0 } => More(table.MoreColumns, "column"),
        { Rows.IsEmpty: true } => "no rows",
        _ => null,
    };

    static string More(long count, string thing) => $"… and {MoreText.Counted(count, "more " + thing)}";
}
