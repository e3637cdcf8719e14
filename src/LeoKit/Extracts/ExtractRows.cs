using LeoKit.Extracts;

namespace LeoKit;

/// <summary>Reads a table row by row into records, for LINQ.</summary>
public static class ExtractRows
{
    /// <summary>The rows as records: each parameter of the record's constructor, or each property that can be set, takes the column of its name, in the view or in the form, in any case.</summary>
    /// <remarks>Types are text, <c>bool</c>, <c>int</c>, <c>long</c>, <c>double</c>, <c>decimal</c>, <c>DateOnly</c>, <c>DateTime</c>, and <see cref="AcademicYear"/> and <see cref="TaxYear"/> as the tables write them. What may be missing is declared with a question mark.</remarks>
    /// <typeparam name="T">The record.</typeparam>
    /// <param name="table">A loaded view.</param>
    /// <exception cref="LeoDataException">A value is missing where the record must have one (LEO122), there is no such column (LEO123), or its values are of another type (LEO124).</exception>
    /// <example><code>
    /// record Pay(string Edukey, TaxYear TaxYear, int Earnings, string? Main_Section);
    /// var high = town.Earnings().Rows&lt;Pay&gt;().Count(pay => pay.Earnings > 50_000);
    /// </code></example>
    public static IReadOnlyList<T> Rows<T>(this ExtractTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return RecordReader<T>.Read(table.Name, table.Rows, [.. table.Columns.Select(column => column.Name)],
            name => table.View.Find(name) is { } found ? table.Columns.First(column => column.Name == found.Name).Values : null);
    }

    /// <summary>The rows of a query's result as records, as <see cref="Rows{T}(ExtractTable)"/> makes them.</summary>
    /// <inheritdoc cref="Rows{T}(ExtractTable)"/>
    public static IReadOnlyList<T> Rows<T>(this SqlResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return RecordReader<T>.Read("query", result.Rows, result.Columns, result.TryFind);
    }
}
