using System.Runtime.CompilerServices;
using System.Text;
using LeoKit.Frames;

namespace LeoKit.Extracts;

/// <summary>Texts and identifiers.</summary>
sealed class TextFill : ColumnFill
{
    readonly int? _longest;
    readonly TextPlaces _places;
    readonly List<TextFill> _ranges;
    readonly TextTable _texts = new();
    int _first = -1;
    int _end;

    public TextFill(int? longest, int rows) : this(longest, new(rows), [])
    {
    }

    TextFill(int? longest, TextPlaces places, List<TextFill> ranges)
    {
        _longest = longest;
        _places = places;
        _ranges = ranges;
        _ranges.Add(this);
    }

    // Runs for every cell: compiled at once, as ColumnFill says.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override FieldFault Put(int row, ReadOnlySpan<byte> text)
    {
        // A text has no more characters than bytes, so that most lengths need no decoding.
        if (text.Length > _longest && Encoding.UTF8.GetCharCount(text) > _longest)
            return FieldFault.OtherValue;
        if (_first < 0)
            _first = row;
        _end = row + 1;
        _places[row] = _texts.FindOrAdd(text);
        return FieldFault.None;
    }

    public override void Clear(int row) => _places[row] = 0;

    // Each range has a list of its own: in the list of the column its texts stand behind those of the ranges before it.
    public override ColumnValues Finish(int rows)
    {
        var all = new string?[1 + _ranges.Sum(range => range._texts.Texts.Length - 1)];
        var before = 0;
        foreach (var range in _ranges)
        {
            _places.Shift(Math.Max(range._first, 0), range._end, before);
            var own = range._texts.Texts[1..];
            own.CopyTo(all.AsSpan(1 + before));
            before += own.Length;
        }

        return new PlacedTexts(_places, all, rows);
    }

    public override ColumnFill Another() => new TextFill(_longest, _places, _ranges);
}
