using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using CsvHelper;
using LeoKit.Schema;

namespace LeoKit.Extracts.Validation.Rules;

/// <summary>No two rows of a table are the same thing.</summary>
sealed class GrainRule() : ExtractRule("LEO211", "A key stands in one row where the grain of the table says so", "rows")
{
    readonly KeyLines _firstLine = new();
    ImmutableArray<int> _fields = [];
    ImmutableArray<int> _required = [];

    public override void Open(ViewFile file)
    {
        _fields = file.View is { } view ? [.. Grain.Of(view.Table).Select(file.FieldOf)] : [];
        if (_fields.Contains(-1))
            _fields = [];
        _firstLine.Clear(_fields.IsEmpty ? 0 : file.LikelyRows);
        _required = [.. _fields.Where(field => file.Columns[field]!.Column.Required)];
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void Read(ViewFile file, CsvReader row)
    {
        if (_fields.IsEmpty)
            return;
        foreach (var field in _required)
            if (row.IsEmpty(field))
                return;
        Checked++;
        var key = KeyHash.Of(row.GetSpan(_fields[0]));
        foreach (var field in _fields.AsSpan()[1..])
            key = KeyHash.And(key, row.GetSpan(field));
        var line = (int)row.LineNumber;
        if (_firstLine.FirstOf(key, line) is var first && first != line)
            Report(Twice(file, row, first));
    }

    /// <summary>The parts of a Parquet view are one table: a key of one may not stand in another.</summary>
    public override void End(DataFolder data)
    {
        foreach (var parts in data.Files.Where(file => file is { IsParquet: true, IsInside: true }).DistinctBy(file => file.Path, StringComparer.Ordinal).GroupBy(file => file.View, StringComparer.Ordinal).Where(parts => parts.Skip(1).Any()))
            if (StandardExtract.FindView(parts.Key, data.Columns) is { } view)
                foreach (var key in RepeatedKeys.In(data.Folder, view, [.. parts]))
                    Report(new(key.File) { Line = key.Line, Column = key.Columns, Value = key.Value }, string.Create(CultureInfo.InvariantCulture, $"line {key.FirstLine} of {key.FirstFile} has the same key, but a row is {view.Table.Grain}."));
    }

    RuleFinding Twice(ViewFile file, CsvReader row, int firstLine) => new(
        new(file.Path)
        {
            Line = (int)row.LineNumber,
            Column = string.Join(" + ", _fields.Select(field => file.Header[field])),
            Value = string.Join(" + ", _fields.Select(row.GetString)),
        },
        string.Create(CultureInfo.InvariantCulture, $"line {firstLine} has the same key, but a row is {file.View!.Table.Grain}."));
}
