using System.Collections.Immutable;
using Microsoft.Data.Analysis;

namespace LeoKit.Display.Tables;

/// <summary>Tables of <c>Microsoft.Data.Analysis</c>. Only the cells that are shown are read, however large the frame is.</summary>
static class DataFrameTables
{
    public static TableView Of(DataFrame frame, TableOptions options) =>
        Of([.. frame.Columns.Take(options.MaxColumns)], frame.Rows.Count, options) with
        {
            MoreColumns = Math.Max(0, frame.Columns.Count - options.MaxColumns),
        };

    public static TableView Of(DataFrameColumn column, TableOptions options) => Of([column], column.Length, options);

    static TableView Of(ImmutableArray<DataFrameColumn> columns, long rowCount, TableOptions options)
    {
        var shown = (int)Math.Min(rowCount, options.MaxRows);
        var rows = Enumerable.Range(0, shown).Select(row => columns.Select(column => (object?)column[row]).ToImmutableArray());
        return TableOfValues.Of([.. columns.Select(column => CellText.Of(column.Name))], [.. rows]) with
        {
            Caption = options.Caption,
            MoreRows = rowCount - shown,
        };
    }
}
