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
        var columns = ViewHeader.Match(view, file, [.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetString)]);
        var fills = columns.Select(column => ColumnFill.For(column, bytes.Lines)).ToArray();
        for (rows = 0; csv.Read(); rows++)
            AddRow(csv, file, view, columns, fills);

        var byName = fills.Select(fill => fill.Finish()).ToDictionary(column => column.Name, StringComparer.Ordinal);
        return [.. view.Columns.Select(column => byName[column.Name])];
    }

    static CsvReaderOptions OptionsFor(string file) => ExtractCsv.Options with { OnMalformedRecord = record => throw ExtractCsv.Quoting(file, record) };

    static void AddRow(CsvReader csv, string file, View view, ImmutableArray<ViewColumn> columns, ColumnFill[] fills)
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
