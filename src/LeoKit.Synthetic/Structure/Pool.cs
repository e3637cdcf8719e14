using LeoKit.Extracts;
using LeoKit.Synthetic.Randomness;

namespace LeoKit.Synthetic.Structure;

/// <summary>The values of one column in some rows, missing ones included: each row is as likely to be drawn as any other.</summary>
/// <remarks>Values that repeat are kept once, with a short number for each row, so that thousands of pools fit in a few megabytes.</remarks>
sealed class Pool
{
    // The number of each row's value; in one byte where so few values fit, because the numbers are read at random places and most columns have few.
    readonly ushort[] _valueOfRow;
    readonly byte[] _shortValueOfRow;
    readonly byte[] _bytes;
    readonly int[] _starts;

    Pool(ushort[] valueOfRow, byte[] bytes, int[] starts)
    {
        var isShort = starts.Length - 1 <= byte.MaxValue + 1;
        (_valueOfRow, _shortValueOfRow) = isShort ? ((ushort[])[], valueOfRow.Select(number => (byte)number).ToArray()) : (valueOfRow, (byte[])[]);
        (_bytes, _starts) = (bytes, starts);
    }

    /// <summary>A pool of a column of a sample; its rows are in the order of the sample, so that columns of the same rows are drawn together by the same number.</summary>
    public static Pool Of(ViewSample sample, int column, IReadOnlyList<int> rows)
    {
        var values = new TextTable();
        var bytes = new List<byte>();
        var starts = new List<int> { 0 };
        var valueOfRow = new ushort[rows.Count];
        for (var at = 0; at < rows.Count; at++)
        {
            var cell = sample.Cell(rows[at], column);
            var number = values.FindOrAdd(cell) - 1;
            if (number == starts.Count - 1)
            {
                bytes.AddRange(cell);
                starts.Add(bytes.Count);
            }
            valueOfRow[at] = (ushort)number;
        }
        return new(valueOfRow, [.. bytes], [.. starts]);
    }

    public ReadOnlySpan<byte> Draw(ulong draw)
    {
        var value = _shortValueOfRow.Length > 0 ? _shortValueOfRow[Draws.Position(draw, _shortValueOfRow.Length)] : _valueOfRow[Draws.Position(draw, _valueOfRow.Length)];
        var start = _starts[value];
        return _bytes.AsSpan(start, _starts[value + 1] - start);
    }
}
