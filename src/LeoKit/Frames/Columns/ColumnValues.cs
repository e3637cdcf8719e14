using Deedle;
using Microsoft.Data.Analysis;

namespace LeoKit.Frames;

/// <summary>The values of one column, row by row, as an extract or a query holds them; never changed once made.</summary>
abstract class ColumnValues
{
    public abstract int Count { get; }

    public abstract int Missing { get; }

    /// <summary>The value in a row, counted from 0; null if it is missing.</summary>
    public abstract object? At(int row);

    /// <summary>A data frame column of its own: changing it changes nothing here.</summary>
    public abstract DataFrameColumn ToDataFrameColumn(string name);

    public abstract IVector ToDeedle();

    /// <summary>Columns of this type, one below the other.</summary>
    public abstract ColumnValues Joined(IReadOnlyList<ColumnValues> parts);

    /// <summary>The values of some rows, in their order; missing where no row is named.</summary>
    public abstract ColumnValues Taken(IEnumerable<int?> rows);
}
