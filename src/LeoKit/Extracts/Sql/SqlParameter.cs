using System.Globalization;
using DuckDB.NET.Data;

namespace LeoKit.Extracts;

/// <summary>Binds values to a query; years are written as the tables of the extract write them.</summary>
static class SqlParameter
{
    /// <param name="value">A plain value, a year or null.</param>
    /// <param name="place">The number of the parameter, from 1.</param>
    public static DuckDBParameter Of(object? value, int place) => value switch
    {
        null or DBNull => new(DBNull.Value),
        TaxYear year => new(year.Code),
        AcademicYear year => new(string.Create(CultureInfo.InvariantCulture, $"{year.Start}/{year.End}")),
        Enum named => new(named.ToString()),
        char letter => new(letter.ToString()),
        string or bool or byte or sbyte or short or ushort or int or uint or long or ulong or float or double or decimal or DateOnly or DateTime => new(value),
        _ => throw SqlFault.ParameterType(place, value.GetType()),
    };
}
