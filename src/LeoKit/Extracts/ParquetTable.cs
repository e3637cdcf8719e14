using LeoKit.Schema;

namespace LeoKit.Extracts;

/// <summary>A view that was read from Parquet by the database, whose types are those of the schema already.</summary>
static class ParquetTable
{
    public static ExtractTable Of(View view, SqlResult result) =>
        new(view, new([.. view.Columns.Zip(result.Values, (column, values) => new ExtractColumn(column.Name, column.Column, values))], result.Rows));
}
