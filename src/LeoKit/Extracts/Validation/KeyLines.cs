using System.Numerics;

namespace LeoKit.Extracts.Validation;

/// <summary>The lines on which keys stand first: a key is looked for in one place near its number, where a dictionary would look in two far apart.</summary>
sealed class KeyLines
{
    const int Least = 1 << 8;

    UInt128[] _keys = [];
    int[] _lines = [];
    int _count;

    /// <summary>Forgets all keys and gets ready for so many.</summary>
    public void Clear(int likely)
    {
        _count = 0;
        Resize((int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(Least, 2 * likely)));
    }

    /// <summary>The line on which a key stands first, which is the line given if it was never asked for.</summary>
    /// <param name="key">The key.</param>
    /// <param name="line">The line, from 1.</param>
    public int FirstOf(UInt128 key, int line)
    {
        var slot = SlotOf(key);
        if (_lines[slot] > 0)
            return _lines[slot];
        (_keys[slot], _lines[slot]) = (key, line);
        if (++_count > _lines.Length / 4 * 3)
            Grow();
        return line;
    }

    void Grow()
    {
        var (keys, lines) = (_keys, _lines);
        Resize(2 * lines.Length);
        for (var known = 0; known < lines.Length; known++)
            if (lines[known] > 0)
            {
                var slot = SlotOf(keys[known]);
                (_keys[slot], _lines[slot]) = (keys[known], lines[known]);
            }
    }

    void Resize(int slots) => (_keys, _lines) = (new UInt128[slots], new int[slots]);

    // The slot of the key, or the free one in which it would stand.
    int SlotOf(UInt128 key)
    {
        var slot = (int)(ulong)key & (_lines.Length - 1);
        while (_lines[slot] > 0 && _keys[slot] != key)
            slot = (slot + 1) & (_lines.Length - 1);
        return slot;
    }
}
