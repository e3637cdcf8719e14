using System.Buffers.Binary;

namespace LeoKit.Extracts;

/// <summary>Texts of two to six bytes with their places, both in one number: codes are most of a table, and what is looked up for each of them must stay near the processor.</summary>
sealed class ShortTexts
{
    const int Longest = 6;
    const int TextBits = 8 * Longest;
    const ulong TextMask = (1UL << TextBits) - 1;

    // More are looked up elsewhere: so many need not be near.
    const int Most = 1 << 12;

    ulong[] _slots = new ulong[1 << 6];
    int _count;

    /// <summary>The place of a text; 0 if it is not there.</summary>
    public int Find(ReadOnlySpan<byte> text) => text.Length <= Longest ? (int)(_slots[SlotOf(_slots, Packed(text))] >> TextBits) : 0;

    /// <summary>Adds a text that is not there; false if it, or its place, is too large, or there are too many.</summary>
    public bool TryAdd(ReadOnlySpan<byte> text, int place)
    {
        if (text.Length > Longest || place > ushort.MaxValue || _count == Most)
            return false;
        if (++_count > _slots.Length / 2)
        {
            var slots = new ulong[2 * _slots.Length];
            foreach (var known in _slots)
                if (known != 0)
                    slots[SlotOf(slots, known & TextMask)] = known;
            _slots = slots;
        }

        var packed = Packed(text);
        _slots[SlotOf(_slots, packed)] = packed | ((ulong)place << TextBits);
        return true;
    }

    // The slot of the text, or the free one in which it would stand. A free slot is 0, and its place too.
    static int SlotOf(ulong[] slots, ulong packed)
    {
        var slot = (int)((packed * 0x9E3779B97F4A7C15) >> 40) & (slots.Length - 1);
        while (slots[slot] != 0 && (slots[slot] & TextMask) != packed)
            slot = (slot + 1) & (slots.Length - 1);
        return slot;
    }

    // A row with a NUL byte is a fault before its texts are looked up, so that texts of another length are other numbers.
    static ulong Packed(ReadOnlySpan<byte> text)
    {
        if (text.Length >= sizeof(uint))
            return BinaryPrimitives.ReadUInt32LittleEndian(text) | ((ulong)(BinaryPrimitives.ReadUInt16LittleEndian(text[^sizeof(ushort)..]) >> (8 * (Longest - text.Length))) << 32);
        return text.Length switch
        {
            3 => BinaryPrimitives.ReadUInt16LittleEndian(text) | ((ulong)text[2] << 16),
            2 => BinaryPrimitives.ReadUInt16LittleEndian(text),
            1 => text[0],
            _ => 0,
        };
    }
}
