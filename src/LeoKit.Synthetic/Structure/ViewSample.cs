using LeoKit.Schema;
using LeoKit.Synthetic.Files;
using LeoKit.Synthetic.Generation;
using LeoKit.Synthetic.Rows;

namespace LeoKit.Synthetic.Structure;

/// <summary>Keeps the first rows of one view of the reference people, from which the pools of its columns are made.</summary>
/// <remarks>People come in no order that matters to their values, so that the first rows are a fair sample of all.</remarks>
sealed class ViewSample(View view) : IRowSink
{
    /// <summary>The most rows that a pool holds: a share of one half is then within one percentage point nearly always.</summary>
    public const int MostRows = 8192;

    readonly List<byte> _bytes = [];
    readonly List<int> _starts = [];
    readonly List<int> _years = [];
    readonly int _columns = view.Columns.Length;
    readonly int _yearAt = RowYear.ColumnOf(view) is { } year && view.Year is null ? view.Columns.Select(column => column.Column).ToList().IndexOf(year) : -1;

    public View View => view;

    public int Rows => _years.Count;

    /// <summary>The year of a row, by its end; 0 if it has none.</summary>
    public int YearOf(int row) => _years[row];

    /// <summary>A cell as it stands in the file, quotes included.</summary>
    public ReadOnlySpan<byte> Cell(int row, int column)
    {
        var at = (row * _columns) + column;
        return System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_bytes)[_starts[at].._starts[at + 1]];
    }

    public void Append(CsvFile rows)
    {
        var bytes = rows.Bytes;
        while (bytes.Length > 0 && Rows < MostRows)
        {
            for (var column = 0; column < _columns; column++)
            {
                var cell = bytes[..LengthOfCell(bytes)];
                if (_starts.Count == 0)
                    _starts.Add(0);
                _bytes.AddRange(cell);
                _starts.Add(_bytes.Count);
                bytes = bytes[(cell.Length + 1)..];
            }
            _years.Add(view.Year ?? (_yearAt < 0 ? 0 : RowYear.Read(Cell(_years.Count, _yearAt))));
        }
    }

    /// <summary>Up to the comma or line end; one between quotes does not count.</summary>
    static int LengthOfCell(ReadOnlySpan<byte> bytes)
    {
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
