using System.Collections;
using Deedle;
using Microsoft.Data.Analysis;

namespace LeoKit.Frames;

/// <summary>Texts and codes: codes stay the text they are.</summary>
abstract class TextArray : ColumnValues, IReadOnlyList<string?>
{
    public abstract string? this[int row] { get; }

    public override object? At(int row) => this[row];

    public static TextArray Of(string?[] values) => new WrittenTexts(values);

    public abstract void CopyTo(Span<string?> all);

    public IEnumerator<string?> GetEnumerator()
    {
        for (var row = 0; row < Count; row++)
            yield return this[row];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public override DataFrameColumn ToDataFrameColumn(string name) => TextColumn.Of(name, this);

    public override ColumnValues Joined(IReadOnlyList<ColumnValues> parts)
    {
        var all = new string?[parts.Sum(part => part.Count)];
        var row = 0;
        foreach (var part in parts.Cast<TextArray>())
        {
            part.CopyTo(all.AsSpan(row));
            row += part.Count;
        }

        return Of(all);
    }

    public override ColumnValues Taken(IEnumerable<int?> rows) => Of([.. rows.Select(row => row is { } known ? this[known] : null)]);

    // A vector of texts takes a null for missing by itself.
    public override IVector ToDeedle()
    {
        var all = new string?[Count];
        CopyTo(all);
        return DeedleFrame.Vector(all);
    }

    /// <summary>Each row with its own text.</summary>
    sealed class WrittenTexts(string?[] values) : TextArray
    {
        public override int Count => values.Length;

        public override int Missing { get; } = values.AsSpan().Count((string?)null);

        public override string? this[int row] => values[row];

        public override void CopyTo(Span<string?> all) => values.CopyTo(all);
    }
}
