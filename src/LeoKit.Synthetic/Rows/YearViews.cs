using LeoKit.Schema;
using LeoKit.Synthetic.Files;

namespace LeoKit.Synthetic.Rows;

/// <summary>The rows of a table whose views hold several years each: a column that a year does not have is empty in the rows of that year.</summary>
sealed class YearViews<TRow>
{
    readonly ViewRows<TRow>?[] _years;
    readonly int _first;
    int _year;

    public YearViews(Table table, IReadOnlyDictionary<string, Cell<TRow>> cells, Func<View, CsvFile> open)
    {
        var views = StandardExtract.ViewsOf(table);
        _first = views.Min(view => view.Years.First);
        _years = new ViewRows<TRow>?[views.Max(view => view.Years.Last) - _first + 1];
        var byYear = table.Columns.Where(column => cells.ContainsKey(column.Name)).ToDictionary(column => column.Name, column => InItsYears(column, cells[column.Name]));
        foreach (var view in views)
        {
            var rows = new ViewRows<TRow>(view, byYear, open);
            foreach (var year in view.Years.Each)
                _years[year - _first] = rows;
        }
    }

    /// <summary>True if a view holds the year, named by its end.</summary>
    public bool Holds(int year) => year >= _first && year - _first < _years.Length && _years[year - _first] is not null;

    public void Add(int year, in TRow row)
    {
        _year = year - _first;
        _years[_year]!.Add(row);
    }

    Cell<TRow> InItsYears(Column column, Cell<TRow> cell)
    {
        var populated = new bool[_years.Length];
        foreach (var year in column.Populated.Each)
            if (year >= _first && year - _first < populated.Length)
                populated[year - _first] = true;
        return !populated.Contains(false) ? cell : (csv, in row) =>
        {
            if (populated[_year])
                cell(csv, row);
            else
                csv.Empty();
        };
    }
}
