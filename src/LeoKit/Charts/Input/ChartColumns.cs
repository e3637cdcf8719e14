using System.Globalization;
using Microsoft.Data.Analysis;

namespace LeoKit.Charting;

/// <summary>Reads columns of a data frame for a chart; only those that it asks for.</summary>
static class ChartColumns
{
    public static IReadOnlyList<double?> NumbersOf(DataFrame frame, string column)
    {
        var found = Find(frame, column);
        return found.IsNumericColumn() || found is BooleanDataFrameColumn
            ? [.. Cells(found).Select(value => value is null ? (double?)null : Convert.ToDouble(value, CultureInfo.InvariantCulture))]
            : throw ChartFault.NotNumbers(column, found.DataType);
    }

    public static IReadOnlyList<object?> LabelsOf(DataFrame frame, string column) => [.. Cells(Find(frame, column))];

    /// <summary>The labels of a column, or nothing for every row if there is no such wish.</summary>
    public static IReadOnlyList<object?> LabelsOf(DataFrame frame, string? column, int rows) => column is null ? new object?[rows] : LabelsOf(frame, column);

    static DataFrameColumn Find(DataFrame frame, string column)
    {
        ArgumentNullException.ThrowIfNull(frame);
        return frame.Columns.FirstOrDefault(found => found.Name == column) ?? throw ChartFault.NoColumn(column, frame.Columns.Select(found => found.Name));
    }

    static IEnumerable<object?> Cells(DataFrameColumn column)
    {
        for (long row = 0; row < column.Length; row++)
            yield return column[row];
    }
}
