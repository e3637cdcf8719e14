using System.Globalization;
using CsvHelper;
using DuckDB.NET.Data;
using LeoKit.Schema;
using Microsoft.Data.Analysis;
using Sylvan.Data.Csv;

namespace LeoKit.Benchmarks;

/// <summary>A data frame filled in the plain way, as somebody would who has a parser and knows the types: a list for each column.</summary>
static class PlainFrames
{
    public static DataFrame WithCsvHelper(string file, IReadOnlyList<ViewColumn> columns)
    {
        using var csv = CsvReader.FromFile(file, CsvReaderOptions.Default with { Separator = ',', HasHeader = true });
        var lists = Lists(columns);
        while (csv.Read())
            for (var field = 0; field < lists.Length; field++)
                lists[field].Add(csv.GetString(field));
        return new(lists.Select(list => list.Finish()));
    }

    public static DataFrame WithSylvan(string file, IReadOnlyList<ViewColumn> columns)
    {
        using var csv = Sylvan.Data.Csv.CsvDataReader.Create(file, new CsvDataReaderOptions { Delimiter = ',' });
        var lists = Lists(columns);
        while (csv.Read())
            for (var field = 0; field < lists.Length; field++)
                lists[field].Add(csv.GetFieldSpan(field));
        return new(lists.Select(list => list.Finish()));
    }

    public static DataFrame WithDuckDb(string query, IReadOnlyList<ViewColumn> columns)
    {
        using var connection = new DuckDBConnection("Data Source=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = query;
        command.UseStreamingMode = true;
        using var rows = command.ExecuteReader();
        var lists = Lists(columns);
        while (rows.Read())
            for (var field = 0; field < lists.Length; field++)
                lists[field].Add(rows, field);
        return new(lists.Select(list => list.Finish()));
    }

    static PlainList[] Lists(IReadOnlyList<ViewColumn> columns) => [.. columns.Select(column => (PlainList)(column.Column.Type switch
    {
        ColumnType.Whole => new Values<int>(column.Name, text => int.Parse(text, CultureInfo.InvariantCulture), (rows, field) => rows.GetInt32(field)),
        ColumnType.Large => new Values<long>(column.Name, text => long.Parse(text, CultureInfo.InvariantCulture), (rows, field) => rows.GetInt64(field)),
        ColumnType.Number => new Values<double>(column.Name, text => double.Parse(text, CultureInfo.InvariantCulture), (rows, field) => rows.GetDouble(field)),
        ColumnType.Date => new Values<DateTime>(column.Name, text => DateTime.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture), (rows, field) => rows.GetFieldValue<DateOnly>(field).ToDateTime(TimeOnly.MinValue)),
        ColumnType.Flag => new Values<bool>(column.Name, text => text[0] == '1', (rows, field) => rows.GetBoolean(field)),
        _ => new Texts(column.Name),
    }))];

    abstract class PlainList(string name)
    {
        protected string Name => name;

        public abstract void Add(ReadOnlySpan<char> text);

        public abstract void Add(DuckDBDataReader rows, int field);

        public abstract DataFrameColumn Finish();
    }

    sealed class Values<T>(string name, Parser<T> parse, Func<DuckDBDataReader, int, T> read) : PlainList(name)
        where T : unmanaged
    {
        readonly List<T?> values = [];

        public override void Add(ReadOnlySpan<char> text) => values.Add(text.IsEmpty ? null : parse(text));

        public override void Add(DuckDBDataReader rows, int field) => values.Add(rows.IsDBNull(field) ? null : read(rows, field));

        public override DataFrameColumn Finish() => new PrimitiveDataFrameColumn<T>(Name, values);
    }

    sealed class Texts(string name) : PlainList(name)
    {
        readonly List<string?> values = [];

        public override void Add(ReadOnlySpan<char> text) => values.Add(text.IsEmpty ? null : new(text));

        public override void Add(DuckDBDataReader rows, int field) => values.Add(rows.IsDBNull(field) ? null : rows.GetString(field));

        public override DataFrameColumn Finish() => new StringDataFrameColumn(Name, values);
    }

    delegate T Parser<T>(ReadOnlySpan<char> text);
}
