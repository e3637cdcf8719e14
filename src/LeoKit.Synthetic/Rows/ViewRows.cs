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

    public ViewRows(View view, IReadOnlyDictionary<string, Cell<TRow>> cells, Func<View, CsvFile> open)
    {
        _cells = [.. view.Columns.Select(column => cells.TryGetValue(column.Column.Name, out var cell)
            ? cell
            : throw new InvalidOperationException($"The schema declares {view.Name}.{column.Name}, but the generator does not know how to fill {column.Column.Name}."))];
        _csv = open(view);
    }

    public void Add(in TRow row)
    {
        foreach (var cell in _cells)
            cell(_csv, row);
        _csv.EndRow();
    }
}
