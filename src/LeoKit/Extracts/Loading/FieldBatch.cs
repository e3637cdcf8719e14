using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using CsvHelper;

namespace LeoKit.Extracts;

/// <summary>Where the fields of some rows stand in a piece of a file, so that one column after the other can be filled: what a column looks up and where it writes stays near the processor meanwhile.</summary>
/// <param name="fields">How many fields a row has.</param>
sealed class FieldBatch(int fields)
{
    const int MostRows = 256;

    readonly (int Start, int Length)[] _places = new (int, int)[MostRows * fields];

    /// <summary>The row of the column at which the batch begins.</summary>
    public int FirstRow { get; private set; }

    public int Rows { get; private set; }

    public bool IsFull => Rows == MostRows;

    public void Begin(int row) => (FirstRow, Rows) = (row, 0);

    /// <summary>Notes the fields of a row; false if it has more or fewer, or one that does not stand in the piece as it is.</summary>
    // Runs for every cell: compiled at once, as ColumnFill says.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool TryAdd(CsvReader csv, ReadOnlySpan<byte> piece)
    {
        if (csv.FieldCount != fields)
            return false;
        var places = _places.AsSpan(Rows * fields, fields);
        for (var field = 0; field < places.Length; field++)
        {
            var text = csv.GetSpan(field);
            var start = text.IsEmpty ? 0 : Unsafe.ByteOffset(ref MemoryMarshal.GetReference(piece), ref MemoryMarshal.GetReference(text));
            if ((nuint)start > (nuint)(piece.Length - text.Length))
                return false;
            places[field] = ((int)start, text.Length);
        }

        Rows++;
        return true;
    }

    /// <summary>The text of a field in a row of the batch.</summary>
    public ReadOnlySpan<byte> Text(ReadOnlySpan<byte> piece, int row, int field)
    {
        var (start, length) = _places[(row * fields) + field];
        return piece.Slice(start, length);
    }
}
