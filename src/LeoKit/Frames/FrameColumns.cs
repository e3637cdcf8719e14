using Microsoft.Data.Analysis;

namespace LeoKit;

/// <summary>Hands columns of a Microsoft.Data.Analysis frame to the estimators.</summary>
public static class FrameColumns
{
    /// <summary>The numbers or flags of a column, row by row; null where the value is missing.</summary>
    /// <param name="frame">The frame.</param>
    /// <param name="column">The name of the column.</param>
    /// <exception cref="ArgumentException">There is no such column, or it holds no numbers.</exception>
    public static double?[] Numbers(this DataFrame frame, string column)
    {
        var found = Find(frame, column);
        return found.IsNumericColumn() || found is BooleanDataFrameColumn
            ? [.. Cells(found).Select(value => value is null ? (double?)null : Convert.ToDouble(value, System.Globalization.CultureInfo.InvariantCulture))]
            : throw new ArgumentException($"The column '{column}' holds {found.DataType.Name}, not numbers. Its categories are given by Labels(\"{column}\").");
    }

    /// <summary>The values of a column as categories; null where the value is missing. Numbers keep their order.</summary>
    /// <param name="frame">The frame.</param>
    /// <param name="column">The name of the column.</param>
    /// <exception cref="ArgumentException">There is no such column.</exception>
    public static IComparable?[] Labels(this DataFrame frame, string column) => [.. Cells(Find(frame, column)).Select(value => (IComparable?)value)];

    /// <summary>A summary of a column by others: right with missing values, unlike the frame's own <c>GroupBy</c> and <c>Description</c>.</summary>
    /// <param name="frame">The frame.</param>
    /// <param name="column">The name of the column to summarise.</param>
    /// <param name="by">The names of the keys; none for the whole.</param>
    /// <exception cref="ArgumentException">There is no such column, or it holds no numbers.</exception>
    public static GroupSummaryResult Summarise(this DataFrame frame, string column, params string[] by) =>
        by.Aggregate(GroupSummary.Of(column, frame.Numbers(column)), (summary, key) => summary.By(key, frame.Labels(key))).Summarise();

    static IEnumerable<object?> Cells(DataFrameColumn column)
    {
        for (long row = 0; row < column.Length; row++)
            yield return column[row];
    }

    static DataFrameColumn Find(DataFrame frame, string column) => frame.Columns.FirstOrDefault(found => found.Name == column)
        ?? throw new ArgumentException($"The frame has no column '{column}'. It has: {string.Join(", ", frame.Columns.Select(found => found.Name))}.");
}
