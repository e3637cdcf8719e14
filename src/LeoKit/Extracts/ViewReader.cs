using System.Collections.Immutable;
using CsvHelper;
using LeoKit.Schema;

namespace LeoKit.Extracts;

/// <summary>Reads one CSV file into typed columns, by the schema, and stops at the first fault.</summary>
static class ViewReader
{
    public static ImmutableArray<ExtractColumn> Read(View view, string file, FileBytes bytes, out int rows)
    {
        using var csv = bytes.OpenCsv(OptionsFor(file));
        if (!csv.Read())
            throw DataFault.Empty(file);
        var columns = ColumnsOf(view, file, [.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetString)]);
        var fills = columns.Select(column => ColumnFill.For(column, bytes.Lines)).ToArray();
        for (rows = 0; csv.Read(); rows++)
            AddRow(csv, file, view, columns, fills);

        var byName = fills.Select(fill => fill.Finish()).ToDictionary(column => column.Name, StringComparer.Ordinal);
        return [.. view.Columns.Select(column => byName[column.Name])];
    }

    static CsvReaderOptions OptionsFor(string file) => ExtractCsv.Options with { OnMalformedRecord = record => throw ExtractCsv.Quoting(file, record) };

    /// <summary>The columns in the order of the file, which is free: a column is known by its name.</summary>
    static ViewColumn[] ColumnsOf(View view, string file, string[] header)
    {
        if (header.GroupBy(name => name, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw DataFault.DuplicateColumn(file, twice.Key);
        if (header.FirstOrDefault(name => !view.Columns.Any(column => column.Name == name)) is { } unknown)
            throw DataFault.UnknownColumn(file, unknown, view.Name, view.Find(unknown.Trim())?.Name);
        if (view.Columns.FirstOrDefault(column => !header.Contains(column.Name)) is { } missing)
            throw DataFault.MissingColumn(file, missing.Name, view.Name);
        return [.. header.Select(name => view.Columns.First(column => column.Name == name))];
    }

    static void AddRow(CsvReader csv, string file, View view, ViewColumn[] columns, ColumnFill[] fills)
    {
        if (csv.FieldCount != columns.Length)
            throw DataFault.Ragged(file, (int)csv.LineNumber, csv.FieldCount, columns.Length);
        for (var field = 0; field < columns.Length; field++)
        {
            var column = columns[field].Column;
            if (csv.IsEmpty(field))
            {
                if (column.Required)
                    throw DataFault.NoValue(Place(csv, file, columns[field], null));
                fills[field].AddMissing();
            }
            else if (!fills[field].Add(csv, field))
                throw DataFault.OtherValue(Place(csv, file, columns[field], csv.GetString(field)), FieldText.RuleOf(column));
            else if (column.Codes is { } codes && !IsInUse(codes, csv.GetString(field), view.Year))
                throw DataFault.OtherCode(Place(csv, file, columns[field], csv.GetString(field)), codes, view.Year);
        }
    }

    static DataPlace Place(CsvReader csv, string file, ViewColumn column, string? value) =>
        new(file) { Line = (int)csv.LineNumber, Column = column.Name, Value = value };

    public static bool IsInUse(CodeList codes, string value, int? year)
    {
        foreach (var code in codes.Codes)
            if (code.Value == value)
                return year is not { } only || code.IsValidIn(only);
        return false;
    }
}
