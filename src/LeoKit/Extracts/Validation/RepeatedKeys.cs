using System.Collections.Immutable;
using System.Globalization;
using DuckDB.NET.Data;
using LeoKit.Extracts.Validation.Rules;
using LeoKit.Schema;

namespace LeoKit.Extracts.Validation;

/// <summary>A key that stands in two parts of a Parquet view: the database finds it, which needs no more memory for many parts than for few.</summary>
/// <param name="File">The later part.</param>
/// <param name="Line">The row in it plus one, as <see cref="ParquetText"/> counts.</param>
/// <param name="FirstFile">The earlier part.</param>
/// <param name="FirstLine">The row there plus one.</param>
/// <param name="Value">The values of the key.</param>
/// <param name="Columns">Their columns.</param>
sealed record RepeatedKeys(string File, int Line, string FirstFile, int FirstLine, string Value, string Columns)
{
    // Enough to see what is wrong; parts that were copied whole repeat every key.
    const int Most = 10_000;

    /// <summary>The keys of a view that stand in more than one of its parts; none where a part cannot be read or lacks a column, which other rules tell.</summary>
    public static ImmutableArray<RepeatedKeys> In(string folder, View view, IReadOnlyList<ListedFile> parts)
    {
        ImmutableArray<ViewColumn> columns = [.. Grain.Of(view.Table).Select(view.Find).OfType<ViewColumn>()];
        if (columns.IsEmpty || columns.Length < Grain.Of(view.Table).Length)
            return [];
        try
        {
            using var connection = ParquetSource.Connect();
            using var command = connection.CreateCommand();
            command.CommandText = Query(folder, columns, parts);
            using var rows = command.ExecuteReader();
            var found = ImmutableArray.CreateBuilder<RepeatedKeys>();
            while (rows.Read())
                found.Add(new(Inside(rows.GetString(0)), (int)rows.GetInt64(1) + 2, Inside(rows.GetString(2)), (int)rows.GetInt64(3) + 2, rows.GetString(4), string.Join(" + ", columns.Select(column => column.Name))));
            return found.ToImmutable();
        }
        catch (DuckDBException)
        {
            return [];
        }

        string Inside(string path) => Path.GetRelativePath(folder, path).Replace('\\', '/');
    }

    static string Query(string folder, ImmutableArray<ViewColumn> columns, IReadOnlyList<ListedFile> parts)
    {
        var files = string.Join(", ", parts.Select(part => SqlDatabase.Quoted(Path.Combine(folder, part.Path))));
        var inFolders = parts.Any(part => part.Path.Contains('=', StringComparison.Ordinal)) ? "true" : "false";
        var keys = columns.Select((column, index) => string.Create(CultureInfo.InvariantCulture, $"coalesce(CAST({SqlSources.Name(column.Name)} AS VARCHAR), '') AS k{index}")).ToList();
        var names = Enumerable.Range(0, columns.Length).Select(index => string.Create(CultureInfo.InvariantCulture, $"k{index}")).ToList();
        var filled = string.Join(" AND ", columns.Select((column, index) => (column, index)).Where(pair => pair.column.Column.Required).Select(pair => $"{names[pair.index]} <> ''").DefaultIfEmpty("true"));
        return $"""
            SELECT max(filename), arg_max(file_row_number, filename), min(filename), arg_min(file_row_number, filename), concat_ws(' + ', {string.Join(", ", names)})
            FROM (SELECT {string.Join(", ", keys)}, filename, file_row_number
                  FROM read_parquet([{files}], filename = true, file_row_number = true, union_by_name = true, hive_partitioning = {inFolders}, hive_types_autocast = false))
            WHERE {filled}
            GROUP BY {string.Join(", ", names)}
            HAVING min(filename) <> max(filename)
            ORDER BY {string.Join(", ", names)}
            LIMIT {Most}
            """;
    }
}
