using LeoKit.Schema;
using LeoKit.Synthetic.Files;
using LeoKit.Synthetic.Generation;
using LeoKit.Synthetic.Rows;

namespace LeoKit.Synthetic.Structure;

/// <summary>Takes what one view of the reference people has to give: the values of its columns, and the rows that others borrow.</summary>
sealed class ReferenceView : IRowSink
{
    readonly int[] _ends;
    readonly int _yearAt;

    public ReferenceView(View view, SyntheticOptions reference)
    {
        _ends = new int[view.Columns.Length];
        _yearAt = RowYear.PositionIn(view);
        Sample = new(view);
        Lent = LentTogether.GroupOf(view.Table) is null ? null : new(view, reference.Seed, reference.People);
    }

    public View View => Sample.View;

    public ViewSample Sample { get; }

    /// <summary>The rows that are lent; null for a view that names no person.</summary>
    public LentRows? Lent { get; }

    public void Append(CsvFile rows)
    {
        var bytes = rows.Bytes;
        foreach (var owner in rows.Owners!)
        {
            var cells = CsvCells.Of(bytes, _ends);
            var year = View.Year ?? (_yearAt < 0 ? 0 : RowYear.Read(cells[_yearAt]));
            Sample.Add(year, cells);
            Lent?.Add(owner, year, cells);
            bytes = bytes[cells.Length..];
        }
    }
}
