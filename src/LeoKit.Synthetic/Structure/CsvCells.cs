namespace LeoKit.Synthetic.Structure;

/// <summary>The cells of one row of CSV that the generator wrote, as they stand in the file, quotes included.</summary>
readonly ref struct CsvCells
{
    readonly ReadOnlySpan<byte> _row;
    readonly ReadOnlySpan<int> _ends;

    CsvCells(ReadOnlySpan<byte> row, ReadOnlySpan<int> ends)
    {
        _row = row;
        _ends = ends;
    }

    public ReadOnlySpan<byte> this[int column]
    {
        get
        {
            var start = column == 0 ? 0 : _ends[column - 1] + 1;
            return _row[start.._ends[column]];
        }
    }

    /// <summary>How many bytes the row has, its line end included.</summary>
    public int Length => _ends[^1] + 1;

    /// <summary>The row, its line end included.</summary>
    public ReadOnlySpan<byte> Bytes => _row[..Length];

    /// <summary>Where each cell ends in the row.</summary>
    public ReadOnlySpan<int> Ends => _ends;

    /// <summary>Finds the cells of the first row.</summary>
    /// <param name="bytes">Rows, each with its line end.</param>
    /// <param name="ends">As long as the row has cells; takes where each ends.</param>
    public static CsvCells Of(ReadOnlySpan<byte> bytes, Span<int> ends)
    {
        var start = 0;
        for (var column = 0; column < ends.Length; column++)
        {
            ends[column] = start + LengthOfCell(bytes[start..]);
            start = ends[column] + 1;
        }
        return new(bytes, ends);
    }

    /// <summary>Up to the comma or line end; one between quotes does not count.</summary>
    static int LengthOfCell(ReadOnlySpan<byte> bytes)
    {
        if (bytes[0] != '"')
            return bytes.IndexOfAny((byte)',', (byte)'\n');
        var quoted = false;
        for (var at = 0; ; at++)
        {
            if (bytes[at] == '"')
                quoted = !quoted;
            else if (!quoted && bytes[at] is (byte)',' or (byte)'\n')
                return at;
        }
    }
}
