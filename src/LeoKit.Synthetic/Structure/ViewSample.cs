using LeoKit.Frames;
using LeoKit.Schema;

namespace LeoKit.Synthetic.Structure;

/// <summary>Keeps the first rows of one view of the reference people, from which the pools of its columns are made.</summary>
/// <remarks>People come in no order that matters to their values, so that the first rows are a fair sample of all.</remarks>
sealed class ViewSample(View view)
{
    /// <summary>The most rows that a pool holds: a share of one half is then within one percentage point nearly always.</summary>
    public const int MostRows = 8192;

    readonly int _columns = view.Columns.Length;

    // Rows as they stand in the file, and where each cell ends: the next one begins behind the comma or the line end.
    byte[] _bytes = [];
    int _used;
    int[] _ends = new int[64];

    public View View => view;

    public int Rows { get; private set; }

    /// <summary>The rows of each year, by its end; those without a year stand under 0.</summary>
    public SortedDictionary<int, List<int>> RowsByYear { get; } = [];

    public int[] AllRows => [.. Enumerable.Range(0, Rows)];

    /// <summary>A cell as it stands in the file, quotes included.</summary>
    public ReadOnlySpan<byte> Cell(int row, int column)
    {
        var at = (row * _columns) + column;
        var start = at == 0 ? 0 : _ends[at - 1] + 1;
        return _bytes.AsSpan(start, _ends[at] - start);
    }

    public void Add(int year, CsvCells cells)
    {
        if (Rows == MostRows)
            return;
        if (_used + cells.Length > _bytes.Length)
            LargePages.Resize(ref _bytes, Math.Max(4096, 2 * (_used + cells.Length)));
        if ((Rows + 1) * _columns > _ends.Length)
            LargePages.Resize(ref _ends, 2 * (Rows + 1) * _columns);
        cells.Bytes.CopyTo(_bytes.AsSpan(_used));
        for (var column = 0; column < _columns; column++)
            _ends[(Rows * _columns) + column] = _used + cells.Ends[column];
        _used += cells.Length;
        Rows++;
        if (!RowsByYear.TryGetValue(year, out var ofYear))
            RowsByYear.Add(year, ofYear = []);
        ofYear.Add(Rows - 1);
    }
}
