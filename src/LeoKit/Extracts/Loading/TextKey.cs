using System.Buffers.Binary;

namespace LeoKit.Extracts;

/// <summary>The beginning, the end and the length of a text: all of it up to sixteen bytes, so that most texts are compared at once. The beginning of a longer one is mixed with what stands between.</summary>
readonly record struct TextKey(ulong Begin, ulong End, int Length)
{
    const int Whole = 2 * sizeof(ulong);

    const ulong Odd = 0x9E3779B97F4A7C15;

    /// <summary>Whether texts with this key may differ still.</summary>
    public bool IsPart => Length > Whole;

    /// <summary>A number in which each letter counts, also in its lowest bits: keys of people differ in their last digits.</summary>
    public uint Hash
    {
        get
        {
            var both = Begin ^ (End * Odd);
            return (uint)(((both ^ (both >> 32)) * 0xD6E8FEB86659FD93) >> 32) ^ (uint)Length;
        }
    }

    public static TextKey Of(ReadOnlySpan<byte> text) => text.Length switch
    {
        > Whole => new(BinaryPrimitives.ReadUInt64LittleEndian(text) ^ Mixed(text[sizeof(ulong)..^sizeof(ulong)]), BinaryPrimitives.ReadUInt64LittleEndian(text[^sizeof(ulong)..]), text.Length),
        >= sizeof(ulong) => new(BinaryPrimitives.ReadUInt64LittleEndian(text), BinaryPrimitives.ReadUInt64LittleEndian(text[^sizeof(ulong)..]), text.Length),
        >= sizeof(uint) => new(BinaryPrimitives.ReadUInt32LittleEndian(text), BinaryPrimitives.ReadUInt32LittleEndian(text[^sizeof(uint)..]), text.Length),
        >= sizeof(ushort) => new(BinaryPrimitives.ReadUInt16LittleEndian(text), text[^1], text.Length),
        1 => new(text[0], 0, 1),
        _ => default,
    };

    // Texts of a column often begin and end alike: what stands between must tell them apart, or looking one up would pass by all the others.
    static ulong Mixed(ReadOnlySpan<byte> middle)
    {
        var mixed = 0UL;
        for (; middle.Length >= sizeof(ulong); middle = middle[sizeof(ulong)..])
            mixed = (mixed ^ BinaryPrimitives.ReadUInt64LittleEndian(middle)) * Odd;
        foreach (var letter in middle)
            mixed = (mixed ^ letter) * Odd;
        return mixed;
    }
}
