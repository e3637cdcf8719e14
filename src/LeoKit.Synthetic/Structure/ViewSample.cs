using LeoKit.Schema;

namespace LeoKit.Synthetic.Structure;

/// <summary>Keeps the first rows of one view of the reference people, from which the pools of its columns are made.</summary>
/// <remarks>People come in no order that matters to their values, so that the first rows are a fair sample of all.</remarks>
sealed class ViewSample(View view)
{
    /// <summary>The most rows that a pool holds: a share of one half is then within one percentage point nearly always.</summary>
    public const int MostRows = 8192;

    readonly int _columns = view.Columns.Length;

    // Cells end to end, and where each begins.
    byte[] _bytes = [];
    int _used;
    int[] _starts = new int[64];

    public View View => view;

    public int Rows { get; private set; }

    /// <summary>The rows of each year, by its end; those without a year stand under 0.</summary>
    public SortedDictionary<int, List<int>> RowsByYear { get; } = [];

    public int[] AllRows => [.. Enumerable.Range(0, Rows)];

    /// <summary>A cell as it stands in the file, quotes included.</summary>
    public ReadOnlySpan<byte> Cell(int row, int column)
    {
        var at = (row * _columns) + column;
        return _bytes.AsSpan(_starts[at], _starts[at + 1] - _starts[at]);
    }

    public void Add(int year, CsvCells cells)
    {
        if (Rows == MostRows)
            return;
        for (var column = 0; column < _columns; column++)
            Add((Rows * _columns) + column, cells[column]);
        Rows++;
        if (!RowsByYear.TryGetValue(year, out var ofYear))
            RowsByYear.Add(year, ofYear = []);
        ofYear.Add(Rows - 1);
    }

    void Add(int at, ReadOnlySpan<byte> cell)
    {
        if (_used + cell.Length > _bytes.Length)
            Array.Resize(ref _bytes, Math.Max(4096, 2 * (_used + cell.Length)));
        if (at + 2 > _starts.Length)
            Array.Resize(ref _starts, 2 * _starts.Length);
        cell.CopyTo(_bytes.AsSpan(_used));
        _used += cell.Length;
        _starts[at + 1] = _used;
    }
}
