using System.Globalization;
using System.Reflection;
using Microsoft.Data.Analysis;

namespace LeoKit;

/// <summary>Makes a data frame of rows that were made with LINQ.</summary>
public static class RowsToFrame
{
    /// <summary>A data frame with one column for each property of the rows, in the order of their declaration; a null stays missing.</summary>
    /// <remarks>Text, whole numbers, decimals, flags and dates keep their types; anything else, such as an academic year, becomes text.</remarks>
    /// <typeparam name="T">A record or an anonymous type.</typeparam>
    /// <example><code>
    /// var table = years.Select(year => new { Year = year, Pupils = town.SchoolCensus(year).Rows }).ToDataFrame();
    /// </code></example>
    public static DataFrame ToDataFrame<T>(this IEnumerable<T> rows)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(rows);
        var all = rows.ToList();
        var properties = typeof(T).GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(property => property.GetIndexParameters().Length == 0);
        return new(properties.Select(property => ColumnOf(property, all.Select(row => property.GetValue(row)))));
    }

    static DataFrameColumn ColumnOf(PropertyInfo property, IEnumerable<object?> values)
    {
        var (name, type) = (property.Name, Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType);
        return type == typeof(int) ? new Int32DataFrameColumn(name, values.Select(value => (int?)value))
            : type == typeof(long) ? new Int64DataFrameColumn(name, values.Select(value => (long?)value))
            : type == typeof(double) ? new DoubleDataFrameColumn(name, values.Select(value => (double?)value))
            : type == typeof(bool) ? new BooleanDataFrameColumn(name, values.Select(value => (bool?)value))
            : type == typeof(DateTime) ? new DateTimeDataFrameColumn(name, values.Select(value => (DateTime?)value))
            : type == typeof(DateOnly) ? new DateTimeDataFrameColumn(name, values.Select(value => ((DateOnly?)value)?.ToDateTime(TimeOnly.MinValue)))
            : new StringDataFrameColumn(name, values.Select(value => Convert.ToString(value, CultureInfo.InvariantCulture) is { } text && value is not null ? text : null));
    }
}
