using System.Collections.Immutable;
using LeoKit.Frames;
using LeoKit.Schema;

namespace LeoKit.Extracts;

/// <summary>The columns of a file, field by field; null for a field that no column of the view takes.</summary>
sealed record FileColumns(string File, View View, ImmutableArray<ViewColumn?> Columns, ImmutableArray<bool> Required)
{
    public static FileColumns Of(string file, View view, ViewHeader header, LoadRules rules) =>
        new(file, view, header.Columns, [.. header.Columns.Select(column => rules.ChecksValues && column is { Column.Required: true })]);

    public bool IsNumber(int field) => Columns[field]?.Column.Type is ColumnType.Whole or ColumnType.Large or ColumnType.Number;

    /// <summary>A fill for each field that a column takes, for at most so many rows.</summary>
    public ColumnFill?[] Fills(LoadRules rules, int rows)
    {
        // First the bits of all columns: a small array between two large ones would break the large page on which the one ends and the other begins.
        var present = Columns.Select(column => column is null ? [] : ColumnFill.PresentFor(column.Column, rows)).ToArray();
        return [.. Columns.Select((column, place) => column is null ? null : ColumnFill.For(column.Column, View.Year, rules.ChecksValues, rows, present[place]))];
    }

    /// <summary>The columns of the view, in its order; one that the file does not have is missing in every row.</summary>
    public LoadedRows Finish(ColumnFill?[] fills, int rows)
    {
        var byName = new Dictionary<string, ColumnFill>(StringComparer.Ordinal);
        foreach (var (column, fill) in Columns.Zip(fills))
            if (column is not null)
                byName.Add(column.Name, fill!);
        var values = new ColumnValues[View.Columns.Length];
        SeveralAtOnce.Do(values.Length, index => values[index] = byName.TryGetValue(View.Columns[index].Name, out var fill) ? fill.Finish(rows) : LoadedRows.Nothing(View.Columns[index].Column, rows));
        return new([.. View.Columns.Zip(values, (column, held) => new ExtractColumn(column.Name, column.Column, held))], rows);
    }
}
