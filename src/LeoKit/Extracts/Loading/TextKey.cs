using System.Buffers.Binary;

namespace LeoKit.Extracts;

/// <summary>The beginning, the end and the length of a text: all of it up to sixteen bytes, so that most texts are compared at once.</summary>
readonly record struct TextKey(ulong Begin, ulong End, int Length)
{
    const int Whole = 2 * sizeof(ulong);

    /// <summary>Whether texts with this key may differ still.</summary>
    public bool IsPart => Length > Whole;

    public uint Hash => (uint)(((Begin ^ (End * 0x9E3779B97F4A7C15)) * 0xD6E8FEB86659FD93) >> 32) ^ (uint)Length;

    public static TextKey Of(ReadOnlySpan<byte> text) => text.Length switch
    {
        >= sizeof(ulong) => new(BinaryPrimitives.ReadUInt64LittleEndian(text), BinaryPrimitives.ReadUInt64LittleEndian(text[^sizeof(ulong)..]), text.Length),
        >= sizeof(uint) => new(BinaryPrimitives.ReadUInt32LittleEndian(text), BinaryPrimitives.ReadUInt32LittleEndian(text[^sizeof(uint)..]), text.Length),
        >= sizeof(ushort) => new(BinaryPrimitives.ReadUInt16LittleEndian(text), text[^1], text.Length),
        1 => new(text[0], 0, 1),
        _ => default,
    };
}
