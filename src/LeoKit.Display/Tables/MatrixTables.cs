using System.Collections.Immutable;
using System.Globalization;

namespace LeoKit.Display.Tables;

/// <summary>Arrays of two dimensions, their rows and columns counted from 0 as in C#.</summary>
static class MatrixTables
{
    public static TableView Of(Array matrix, TableOptions options)
    {
        var rows = Math.Min(matrix.GetLength(0), options.MaxRows);
        var columns = Math.Min(matrix.GetLength(1), options.MaxColumns);
        var cells = Enumerable.Range(0, rows).Select(row =>
            ImmutableArray.Create<object?>([row, .. Enumerable.Range(0, columns).Select(column => At(matrix, row, column))]));
        return TableOfValues.Of(["", .. Enumerable.Range(0, columns).Select(column => column.ToString(CultureInfo.InvariantCulture))], [.. cells]) with
        {
            Caption = options.Caption,
            FirstColumnNamesRows = true,
            MoreRows = matrix.GetLength(0) - rows,
            MoreColumns = matrix.GetLength(1) - columns,
        };
    }

    static object? At(Array matrix, int row, int column) => matrix.GetValue(matrix.GetLowerBound(0) + row, matrix.GetLowerBound(1) + column);
}
