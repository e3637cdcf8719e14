using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace LeoKit.Frames;

/// <summary>Which rows of a column have a value: one bit a row, the lowest bit of a byte first, as Arrow and Microsoft.Data.Analysis keep them.</summary>
sealed class PresentRows
{
    readonly byte[] _bits;

    PresentRows(byte[] bits, int missing)
    {
        _bits = bits;
        Missing = missing;
    }

    public int Missing { get; }

    public ReadOnlyMemory<byte> Bits => _bits;

    public bool this[int row] => (_bits[row >> 3] & (1 << (row & 7))) != 0;

    /// <param name="bits">At least one bit a row; bits behind the last row are 0.</param>
    /// <param name="rows">How many rows there are.</param>
    public static PresentRows Of(byte[] bits, int rows)
    {
        var present = 0;
        foreach (var word in MemoryMarshal.Cast<byte, ulong>(bits))
            present += BitOperations.PopCount(word);
        for (var index = bits.Length & ~7; index < bits.Length; index++)
            present += BitOperations.PopCount(bits[index]);
        return new(bits, rows - present);
    }

    public static byte[] BitsFor(int rows) => new byte[(rows + 7) >> 3];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Mark(byte[] bits, int row) => bits[row >> 3] |= (byte)(1 << (row & 7));

    public static void Unmark(byte[] bits, int row) => bits[row >> 3] &= (byte)~(1 << (row & 7));
}
