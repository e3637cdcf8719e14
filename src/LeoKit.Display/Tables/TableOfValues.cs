using System.Collections.Immutable;
using LeoKit.Display.Values;

namespace LeoKit.Display.Tables;

/// <summary>Makes a table from values that are not text yet.</summary>
static class TableOfValues
{
    public static TableView Of(ImmutableArray<string> columns, ImmutableArray<ImmutableArray<object?>> rows) =>
        new(columns, [.. rows.Select(row => row.Select(CellText.Of).ToImmutableArray())])
        {
            NumberColumns = [.. Enumerable.Range(0, columns.Length).Where(column => HoldsNumbers(rows, column))],
        };

    /// <summary>A column holds numbers if every value shown is one; missing values do not count, but they alone are not numbers.</summary>
    static bool HoldsNumbers(ImmutableArray<ImmutableArray<object?>> rows, int column)
    {
        var values = rows.Select(row => Missing.Unwrap(row[column])).Where(value => value is not null).ToImmutableArray();
        return values.Length > 0 && values.All(ScalarText.IsNumber);
    }
}
