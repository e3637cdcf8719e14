using LeoKit.Schema;
using LeoKit.Synthetic.Files;

namespace LeoKit.Synthetic.Rows;

/// <summary>Writes one cell of a row.</summary>
delegate void Cell<TRow>(CsvFile csv, in TRow row);

/// <summary>The rows of one view: the schema decides which columns stand in it and in which order, the cells know how to fill them.</summary>
sealed class ViewRows<TRow>
{
    readonly CsvFile _csv;
    readonly Cell<TRow>[] _cells;
    readonly DrawnRow? _drawn;
    readonly Cell<TRow>? _year;

    public ViewRows(View view, IReadOnlyDictionary<string, Cell<TRow>> cells, Func<View, CsvFile> open)
    {
        foreach (var column in view.Columns)
            _ = CellOf(view, column, cells);
        _csv = open(view);
        if (_csv.Plan is not { } plan)
        {
            _cells = [];
            return;
        }
        _cells = [.. plan.View.Columns.Select((column, at) => plan.Cells[at].Drawn is null ? CellOf(view, column, cells) : NotTaken)];
        _drawn = plan.IsDrawn ? new(plan) : null;
        _year = plan.YearColumn is { } year ? cells[year.Name] : null;
    }

    public void Add(in TRow row)
    {
        if (_csv.Plan is null)
            return;
        if (_drawn is not null)
        {
            AddDrawn(row);
            return;
        }
        foreach (var cell in _cells)
            cell(_csv, row);
        _csv.EndRow();
    }

    void AddDrawn(in TRow row)
    {
        _drawn!.Begin(_csv.Person);
        if (_year is not null)
        {
            _year(_drawn.YearText, row);
            _drawn.ReadYear();
        }
        for (var at = 0; at < _cells.Length; at++)
            if (!_drawn.Write(_csv, at))
                _cells[at](_csv, row);
        _csv.EndRow();
    }

    static void NotTaken(CsvFile csv, in TRow row) => throw new InvalidOperationException("A column that is drawn is not taken from a life.");

    static Cell<TRow> CellOf(View view, ViewColumn column, IReadOnlyDictionary<string, Cell<TRow>> cells) => cells.TryGetValue(column.Column.Name, out var cell)
        ? cell
        : throw new InvalidOperationException($"The schema declares {view.Name}.{column.Name}, but the generator does not know how to fill {column.Column.Name}.");
}
