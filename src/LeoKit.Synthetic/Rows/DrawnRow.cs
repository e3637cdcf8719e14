using LeoKit.Synthetic.Files;
using LeoKit.Synthetic.Randomness;

namespace LeoKit.Synthetic.Rows;

/// <summary>The random numbers of one row of one view: a hash of seed, person, view, the row's place among the person's rows, and column, and of nothing else.</summary>
sealed class DrawnRow(ViewPlan plan)
{
    const ulong Golden = 0x9E3779B97F4A7C15;

    readonly PlannedCell[] _cells = [.. plan.Cells];
    long _person = -1;
    ulong _personKey;
    ulong _row;
    ulong _key;

    /// <summary>The year of the row, by its end; 0 if it has none.</summary>
    public int Year { get; set; } = plan.View.Year ?? 0;

    /// <summary>Takes the text of the row's year.</summary>
    public CsvFile YearText { get; } = new();

    public void Begin(long person)
    {
        if (person != _person)
            (_person, _personKey, _row) = (person, Draws.OfPerson(plan.Salt, person), 0);
        _key = Draws.Mix(_personKey + (++_row * Golden));
    }

    public void ReadYear()
    {
        Year = RowYear.Read(YearText.Bytes);
        YearText.Forget();
    }

    /// <summary>Writes the cell of a column that is drawn; false for one that is not.</summary>
    public bool Write(CsvFile csv, int column)
    {
        ref readonly var cell = ref _cells[column];
        if (cell.Drawn is not { } drawn)
            return false;
        drawn.Write(csv, Draws.Mix(_key ^ cell.Salt), Year);
        return true;
    }
}
