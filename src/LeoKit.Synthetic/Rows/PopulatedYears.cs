using LeoKit.Schema;
using LeoKit.Synthetic.Files;

namespace LeoKit.Synthetic.Rows;

/// <summary>The year of a row, by its end.</summary>
delegate int YearOf<TRow>(in TRow row);

/// <summary>For views of many years: a column holds values only in rows of the years that the schema gives it.</summary>
static class PopulatedYears
{
    const int First = 1990;

    public static Dictionary<string, Cell<TRow>> Only<TRow>(Table table, IReadOnlyDictionary<string, Cell<TRow>> cells, YearOf<TRow> yearOf) =>
        table.Columns.ToDictionary(column => column.Name, column => Only(column, cells[column.Name], yearOf));

    static Cell<TRow> Only<TRow>(Column column, Cell<TRow> cell, YearOf<TRow> yearOf)
    {
        bool[] has = [.. Enumerable.Range(First, 40).Select(column.Populated.Contains)];
        return (CsvFile csv, in TRow row) =>
        {
            if (has[yearOf(row) - First])
                cell(csv, row);
            else
                csv.Empty();
        };
    }
}
