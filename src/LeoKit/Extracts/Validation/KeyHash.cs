using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace LeoKit.Extracts.Validation;

/// <summary>Stands in for the text of a key in a set: 16 bytes instead of a string, and at 128 bits no two keys of a data set meet by chance.</summary>
static class KeyHash
{
    // Odd, so that no two numbers have the same product, and with ones and zeros in no order: the first digits of π and of e behind the point.
    static readonly UInt128 Start = new(0x243f6a8885a308d3, 0x13198a2e03707344);
    static readonly UInt128 Factor = new(0xb7e151628aed2a6a, 0xbf7158809cf4f3c7);

    public static UInt128 Of(ReadOnlySpan<byte> text) => And(Start, text);

    /// <summary>The hash of a key of several parts; the length of each goes into it, so that a letter cannot move from one part to the next.</summary>
    // Compiled at once, as KeyLines says.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static UInt128 And(UInt128 hash, ReadOnlySpan<byte> text)
    {
        hash ^= new UInt128((ulong)text.Length, 0);
        for (; text.Length > sizeof(ulong); text = text[sizeof(ulong)..])
            hash = Mixed(hash ^ BinaryPrimitives.ReadUInt64LittleEndian(text));
        var rest = 0UL;
        foreach (var letter in text)
            rest = (rest << 8) | letter;
        return Mixed(hash ^ rest);
    }

    // The upper half of a product depends on every bit; folded into the lower half, the next one does too.
    static UInt128 Mixed(UInt128 hash)
    {
        var product = hash * Factor;
        return product ^ (product >> 64);
    }
}
