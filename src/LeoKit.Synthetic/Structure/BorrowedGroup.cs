using LeoKit.Synthetic.Files;
using LeoKit.Synthetic.Links;

namespace LeoKit.Synthetic.Structure;

/// <summary>Borrows the rows of one group of tables for some people, and writes them one view after the other.</summary>
sealed class BorrowedGroup(LendingGroup group, LentGroup lent, BorrowedRows[] views)
{
    readonly List<(long Person, Range Rows)>[] _borrowed = [.. views.Select(_ => new List<(long, Range)>())];

    public LendingGroup Group => group;

    public void Borrow(long person, int lender) => lent.Find(lender, (view, rows) => _borrowed[view].Add((person, rows)));

    /// <summary>Writes what was borrowed, and forgets it.</summary>
    /// <param name="first">The first of the people.</param>
    /// <param name="keys">The keys of each of them.</param>
    /// <param name="take">Takes the rows of each view while they are near the processor.</param>
    public void Write(long first, KeyFaults[] keys, Action<CsvFile> take)
    {
        for (var view = 0; view < views.Length; view++)
        {
            foreach (var (person, rows) in _borrowed[view])
                views[view].Add(person, keys[person - first], lent.Read(rows));
            _borrowed[view].Clear();
            take(views[view].Csv);
        }
    }
}
