using LeoKit.Schema;
using LeoKit.Synthetic.Files;

namespace LeoKit.Synthetic.Rows;

/// <summary>The rows of a table whose views hold several years each: a column that a year does not have is empty in the rows of that year.</summary>
sealed class YearViews<TRow>
{
    readonly ViewRows<TRow>?[] _years;
    readonly int _first;

    public YearViews(Table table, IReadOnlyDictionary<string, Cell<TRow>> cells, Func<View, CsvFile> open)
    {
        var views = StandardExtract.ViewsOf(table);
        _first = views.Min(view => view.Years.First);
        _years = new ViewRows<TRow>?[views.Max(view => view.Years.Last) - _first + 1];
        foreach (var view in views)
        {
            var csv = open(view);
            foreach (var year in view.Years.Each)
                _years[year - _first] = new(view, CellsOf(table, cells, year), _ => csv);
        }
    }

    /// <summary>True if a view holds the year, named by its end.</summary>
    public bool Holds(int year) => RowsOf(year) is not null;

    public void Add(int year, in TRow row) => RowsOf(year)!.Add(row);

    ViewRows<TRow>? RowsOf(int year) => year >= _first && year - _first < _years.Length ? _years[year - _first] : null;

    /// <summary>The cells of one year; what a table declares and nobody fills stays out, so that <see cref="ViewRows{TRow}"/> names it.</summary>
    static Dictionary<string, Cell<TRow>> CellsOf(Table table, IReadOnlyDictionary<string, Cell<TRow>> cells, int year) => table.Columns
        .Where(column => cells.ContainsKey(column.Name))
        .ToDictionary(column => column.Name, column => column.Populated.Contains(year) ? cells[column.Name] : Empty);

    static void Empty(CsvFile csv, in TRow row) => csv.Empty();
}
