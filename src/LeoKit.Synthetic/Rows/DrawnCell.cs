using LeoKit.Synthetic.Files;

namespace LeoKit.Synthetic.Rows;

/// <summary>A column whose values are drawn by themselves instead of being taken from a life. Shared by all threads: it never changes.</summary>
abstract class DrawnCell
{
    /// <summary>Writes one value.</summary>
    /// <param name="csv">Where to.</param>
    /// <param name="draw">The one random number of this cell: it decides the value.</param>
    /// <param name="year">The year of the row, by its end; 0 if it has none.</param>
    public abstract void Write(CsvFile csv, ulong draw, int year);
}
