using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using LeoKit.Frames;

namespace LeoKit.Extracts;

/// <summary>The texts of a column, each with its place in a list, found by their bytes: a code, a school, or a person over several rows stands there once.</summary>
sealed class TextTable
{
    // So many texts are looked up in any case, more only where that has found as many: not where each row has a text of its own.
    const int Some = 1 << 16;

    readonly List<string?> _texts = [null];
    (TextKey Key, int Place)[] _slots = new (TextKey, int)[1 << 4];
    readonly int[] _letters = new int[1 << 8];
    readonly ShortTexts _short = new();
    (TextKey Key, int Place) _last;
    int _kept;
    int _found;

    /// <summary>The texts by their places; the first is null, for no text.</summary>
    public ReadOnlySpan<string?> Texts => CollectionsMarshal.AsSpan(_texts);

    /// <summary>The place of a text, from 1; 0 if it is not there. Threads may ask at the same time as long as none adds.</summary>
    public int Find(ReadOnlySpan<byte> text) =>
        text.Length == 1 ? _letters[text[0]]
        : _short.Find(text) is > 0 and var place ? place
        : Find(text, TextKey.Of(text));

    /// <summary>The place of a text, which is added if it is not there.</summary>
    // Runs for every cell: compiled at once, as ColumnFill says.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int FindOrAdd(ReadOnlySpan<byte> text)
    {
        if (text.Length == 1)
            return _letters[text[0]] is > 0 and var known ? known : _letters[text[0]] = Add(text);
        if (_short.Find(text) is > 0 and var held)
            return held;
        var key = TextKey.Of(text);
        if (IsThis(_last, text, key))
            return _last.Place;
        var place = Find(text, key);
        if (place > 0)
            _found++;
        else
            place = Kept(text, key);
        _last = (key, place);
        return place;
    }

    int Kept(ReadOnlySpan<byte> text, in TextKey key)
    {
        var place = Add(text);
        if (_short.TryAdd(text, place))
            return place;
        if (_kept < Some || _found > _kept)
            Keep(key, place);
        return place;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    int Find(ReadOnlySpan<byte> text, in TextKey key)
    {
        var slots = _slots;
        for (var slot = key.Hash & (uint)(slots.Length - 1); slots[slot].Place > 0; slot = (slot + 1) & (uint)(slots.Length - 1))
            if (IsThis(slots[slot], text, key))
                return slots[slot].Place;
        return 0;
    }

    int Add(ReadOnlySpan<byte> text)
    {
        _texts.Add(Encoding.UTF8.GetString(text));
        return _texts.Count - 1;
    }

    void Keep(in TextKey key, int place)
    {
        if (++_kept > _slots.Length / 2)
        {
            var known = _slots;
            _slots = LargePages.Below(new (TextKey, int)[2 * known.Length]);
            foreach (var slot in known)
                if (slot.Place > 0)
                    _slots[FreeSlot(slot.Key)] = slot;
        }

        _slots[FreeSlot(key)] = (key, place);
    }

    uint FreeSlot(in TextKey key)
    {
        var slot = key.Hash & (uint)(_slots.Length - 1);
        while (_slots[slot].Place > 0)
            slot = (slot + 1) & (uint)(_slots.Length - 1);
        return slot;
    }

    bool IsThis(in (TextKey Key, int Place) known, ReadOnlySpan<byte> text, in TextKey key) =>
        known.Key == key && known.Place > 0 && (!key.IsPart || Is(_texts[known.Place]!, text));

    static bool Is(string known, ReadOnlySpan<byte> text) => Ascii.Equals(text, known) || Encoding.UTF8.GetString(text) == known;
}
