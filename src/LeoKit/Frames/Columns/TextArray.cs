using System.Collections;
using Deedle;
using Microsoft.Data.Analysis;

namespace LeoKit.Frames;

/// <summary>Texts and codes: codes stay the text they are.</summary>
sealed class TextArray(string?[] values) : ColumnValues, IReadOnlyList<string?>
{
    public override int Count => values.Length;

    public override int Missing { get; } = values.AsSpan().Count((string?)null);

    public string? this[int row] => values[row];

    public override object? At(int row) => values[row];

    public IEnumerator<string?> GetEnumerator() => ((IEnumerable<string?>)values).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public override DataFrameColumn ToDataFrameColumn(string name) => new StringDataFrameColumn(name, values);

    public override ColumnValues Joined(IReadOnlyList<ColumnValues> parts) => new TextArray([.. parts.SelectMany(part => (TextArray)part)]);

    public override ColumnValues Taken(IEnumerable<int?> rows) => new TextArray([.. rows.Select(row => row is { } known ? values[known] : null)]);

    // A vector of texts takes a null for missing by itself.
    public override IVector ToDeedle() => DeedleFrame.Vector(values);
}
