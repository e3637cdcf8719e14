using System.Collections.Immutable;

namespace LeoKit.Extracts;

/// <summary>A part of a file that one thread loads: whole lines, each of them a row.</summary>
/// <param name="Text">The bytes of the lines.</param>
/// <param name="FirstRow">The row of its first line, from 0.</param>
/// <param name="Rows">How many rows there are in it.</param>
readonly record struct FileRange(ReadOnlyMemory<byte> Text, int FirstRow, int Rows)
{
    // Below this a second thread costs more than it saves.
    const int WorthSplitting = 1 << 20;

    /// <summary>Ranges of about the same size; null where a line need not be a row, because a quote, which may hold line ends, or a lone return can occur.</summary>
    /// <param name="text">The lines behind the first.</param>
    /// <param name="wanted">How many ranges there should be at most.</param>
    public static ImmutableArray<FileRange>? Split(ReadOnlyMemory<byte> text, int wanted)
    {
        if (text.Span.IndexOfAny((byte)'"', (byte)'\r') >= 0)
            return null;
        var ranges = ImmutableArray.CreateBuilder<FileRange>();
        var count = Math.Clamp(text.Length / WorthSplitting, 1, wanted);
        var (rest, row) = (text, 0);
        for (var left = count; left > 1; left--)
        {
            var cut = CutAt(rest.Span, rest.Length / left, out var rows);
            ranges.Add(new(rest[..cut], row, rows));
            (rest, row) = (rest[cut..], row + rows);
        }

        ranges.Add(new(rest, row, RowsIn(rest.Span)));
        return ranges.ToImmutable();
    }

    // Eight rows share a byte that says which of them are present, so that a range ends at a multiple of eight rows.
    static int CutAt(ReadOnlySpan<byte> text, int near, out int rows)
    {
        var cut = near + text[near..].IndexOf((byte)'\n') + 1;
        rows = text[..cut].Count((byte)'\n');
        for (; rows % 8 != 0 && text[cut..].IndexOf((byte)'\n') is >= 0 and var length; rows++)
            cut += length + 1;
        return cut;
    }

    static int RowsIn(ReadOnlySpan<byte> text) => text.Count((byte)'\n') + (text.IsEmpty || text[^1] == '\n' ? 0 : 1);
}
