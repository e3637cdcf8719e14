using System.Buffers.Text;
using LeoKit.Schema;

namespace LeoKit.Synthetic.Rows;

/// <summary>Reads the year of a row, by its end, from the column that tells it.</summary>
static class RowYear
{
    static readonly string[] Names = ["AcademicYear", "ACADYR", "TaxYear"];

    /// <summary>The column that tells the year of the rows of a view; null if it has none.</summary>
    public static Column? ColumnOf(View view) =>
        Names.Select(name => view.Columns.FirstOrDefault(column => column.Column.Name.Equals(name, StringComparison.OrdinalIgnoreCase) && column.Column.IsCore)?.Column)
            .FirstOrDefault(column => column is not null)
        ?? view.Columns.FirstOrDefault(column => IsYear(column.Column))?.Column;

    /// <summary>The position of that column in a view whose rows are of several years; -1 if the view is of one year, or has no such column.</summary>
    public static int PositionIn(View view) =>
        view.Year is null && ColumnOf(view) is { } year ? view.Columns.Select(column => column.Column).ToList().IndexOf(year) : -1;

    /// <summary>2011 for 2010/2011, 2010/11, 201011 and 2011; 0 for anything else.</summary>
    public static int Read(ReadOnlySpan<byte> text)
    {
        if (!Utf8Parser.TryParse(text, out int number, out var used))
            return 0;
        return used switch
        {
            6 => (number / 100) + 1,
            4 when text.Length > 4 => number + 1,
            4 => number,
            _ => 0,
        };
    }

    static bool IsYear(Column column) =>
        column is { Structural: true, IsCore: true, Type: not ColumnType.Date }
        && (column.Name.Contains("Year", StringComparison.OrdinalIgnoreCase) || column.Name.Contains("ACADYR", StringComparison.OrdinalIgnoreCase));
}
