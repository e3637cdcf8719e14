using System.Runtime.CompilerServices;

namespace LeoKit.Frames;

/// <summary>One number a row, from 0: in two bytes, and in four as soon as one of them is too large for two. Threads may write to different rows at the same time.</summary>
sealed class TextPlaces(int rows)
{
    readonly ushort[] _low = LargePages.Below(new ushort[rows]);
    ushort[]? _high;

    public int this[int row]
    {
        get => _high is { } high ? _low[row] | (high[row] << 16) : _low[row];
        set
        {
            _low[row] = (ushort)value;
            if (_high is not null || value > ushort.MaxValue)
                High[row] = (ushort)(value >> 16);
        }
    }

    ushort[] High => _high ?? Interlocked.CompareExchange(ref _high, LargePages.Below(new ushort[_low.Length]), null) ?? _high;

    public int CountOf(int place, int rows)
    {
        if (_high is null)
            return _low.AsSpan(0, rows).Count((ushort)place);
        var count = 0;
        for (var row = 0; row < rows; row++)
            count += this[row] == place ? 1 : 0;
        return count;
    }

    /// <summary>Moves every place but 0 of some rows.</summary>
    public void Shift(int first, int end, int by)
    {
        for (var row = first; by > 0 && row < end; row++)
            if (this[row] is > 0 and var place)
                this[row] = place + by;
    }

    /// <summary>Writes what stands at the place of each row.</summary>
    // Runs for every cell: compiled at once, as ColumnFill says.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Look(ReadOnlySpan<string?> texts, Span<string?> all)
    {
        var low = _low.AsSpan(0, all.Length);
        var some = default(SomeTexts);
        for (var begin = 0; begin < all.Length; begin += SomeTexts.Length)
        {
            var count = Math.Min(SomeTexts.Length, all.Length - begin);
            if (_high is null)
                for (var row = 0; row < count; row++)
                    some[row] = texts[low[begin + row]];
            else
                for (var row = 0; row < count; row++)
                    some[row] = texts[this[begin + row]];
            ((ReadOnlySpan<string?>)some)[..count].CopyTo(all[begin..]);
        }
    }

    [InlineArray(Length)]
    struct SomeTexts
    {
        public const int Length = 128;
        string? _first;
    }
}
