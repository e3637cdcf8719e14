using System.Numerics;
using System.Runtime.CompilerServices;
using LeoKit.Frames;

namespace LeoKit.Extracts.Validation;

/// <summary>The lines on which keys stand first: a key is looked for in one place near its number, where a dictionary would look in two far apart.</summary>
sealed class KeyLines
{
    const int Least = 1 << 8;

    Slot[] _slots = [];
    int _count;

    /// <summary>Forgets all keys and gets ready for so many.</summary>
    public void Clear(int likely)
    {
        _count = 0;
        Resize((int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(Least, likely / 3 * 4)));
    }

    /// <summary>The line on which a key stands first, which is the line given if it was never asked for.</summary>
    /// <param name="key">The key.</param>
    /// <param name="line">The line, from 1.</param>
    // A number of 128 bits cannot be compiled ahead: what runs for every row is compiled at once, and well.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int FirstOf(UInt128 key, int line)
    {
        var wanted = new Slot((ulong)(key >> 64), (uint)key, line);
        ref var slot = ref SlotOf(wanted);
        if (slot.Line > 0)
            return slot.Line;
        slot = wanted;
        if (++_count > _slots.Length / 4 * 3)
            Grow();
        return line;
    }

    void Grow()
    {
        var known = _slots;
        Resize(2 * known.Length);
        foreach (var slot in known)
            if (slot.Line > 0)
                SlotOf(slot) = slot;
    }

    void Resize(int slots) => _slots = LargePages.Below(new Slot[slots]);

    // The slot of the key, or the free one in which it would stand.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    ref Slot SlotOf(in Slot wanted)
    {
        var slots = _slots;
        var place = (int)wanted.Low & (slots.Length - 1);
        while (slots[place].Line > 0 && (slots[place].High != wanted.High || slots[place].Low != wanted.Low))
            place = (place + 1) & (slots.Length - 1);
        return ref slots[place];
    }

    /// <summary>A key by 96 of its bits, of which no two of a data set meet by chance, and its line: sixteen bytes, so that both come to the processor at once.</summary>
    readonly record struct Slot(ulong High, uint Low, int Line);
}
