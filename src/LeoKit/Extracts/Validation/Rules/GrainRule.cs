using System.Collections.Immutable;
using System.Globalization;
using CsvHelper;

namespace LeoKit.Extracts.Validation.Rules;

/// <summary>No two rows of a table are the same thing.</summary>
sealed class GrainRule() : ExtractRule("LEO211", "A key stands in one row where the grain of the table says so", "rows")
{
    readonly Dictionary<UInt128, int> _firstLine = [];
    ImmutableArray<int> _fields = [];
    ImmutableArray<int> _required = [];

    public override void Open(ViewFile file)
    {
        _firstLine.Clear();
        _fields = file.View is { } view ? [.. Grain.Of(view.Table).Select(file.FieldOf)] : [];
        if (_fields.Contains(-1))
            _fields = [];
        if (!_fields.IsEmpty)
            _firstLine.EnsureCapacity(file.LikelyRows);
        _required = [.. _fields.Where(field => file.Columns[field]!.Column.Required)];
    }

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
        if (!_firstLine.TryAdd(key, (int)row.LineNumber))
            Report(Twice(file, row, _firstLine[key]));
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
