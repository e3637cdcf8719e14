using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using LeoKit.Schema;

namespace LeoKit.Extracts;

/// <summary>The tables of a data set in standard SQL, for an engine that this kit does not know.</summary>
static class PortableSql
{
    public static string Tables(ImmutableArray<ViewSource> views)
    {
        var sql = new StringBuilder("-- One table a view, in standard SQL. Where an engine has another name for a type, only that needs changing.\n");
        foreach (var source in views.Where(source => source.View is not null))
        {
            var columns = source.View!.Columns.Select(column => $"    {SqlSources.Name(column.Name)} {TypeOf(column.Column)}{(column.Column.Required ? " NOT NULL" : "")}");
            sql.Append(CultureInfo.InvariantCulture, $"\nCREATE TABLE {SqlSources.Name(source.Name)} (\n{string.Join(",\n", columns)}\n);\n");
        }

        return sql.ToString();
    }

    public static string Stacked(ImmutableArray<ViewSource> views)
    {
        var sources = new SqlSources("", views);
        var sql = new StringBuilder("-- One view a table of several years: the years below each other, columns under their names in the form.\n");
        var tables = views.Select(source => source.View?.Table.Name).OfType<string>().Distinct(StringComparer.Ordinal);
        foreach (var table in tables.Where(table => !views.Any(source => source.Name.Equals(table, StringComparison.OrdinalIgnoreCase))))
            sql.Append(CultureInfo.InvariantCulture, $"\nCREATE VIEW {SqlSources.Name(table)} AS\n{sources.RelationOf(table)!.Select};\n");
        return sql.ToString().Replace("CAST(NULL AS VARCHAR)", "CAST(NULL AS VARCHAR(100))", StringComparison.Ordinal).Replace("AS DOUBLE)", "AS DOUBLE PRECISION)", StringComparison.Ordinal);
    }

    static string TypeOf(Column column) => column.Type switch
    {
        ColumnType.Whole => "INTEGER",
        ColumnType.Large => "BIGINT",
        ColumnType.Number => "DOUBLE PRECISION",
        ColumnType.Date => "DATE",
        ColumnType.Flag => "BOOLEAN",
        _ => string.Create(CultureInfo.InvariantCulture, $"VARCHAR({column.MaxLength ?? 100})"),
    };
}
