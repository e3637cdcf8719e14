using System.Buffers.Binary;

namespace LeoKit.Synthetic.Structure;

/// <summary>The rows that people lend of one group of tables, all rows of a person side by side: whoever borrows finds them at one place in memory.</summary>
sealed class LentGroup
{
    const int Heading = sizeof(int) + sizeof(int);

    readonly int[] _starts;
    readonly byte[] _rows;

    LentGroup(int[] starts, byte[] rows) => (_starts, _rows) = (starts, rows);

    /// <param name="views">The rows of each view.</param>
    /// <param name="people">How many people lend.</param>
    public static LentGroup Of(IReadOnlyList<LentRows> views, int people)
    {
        var rows = new byte[views.Sum(view => view.Bytes + (view.People * Heading))];
        var (starts, used) = (new int[people + 1], 0);
        for (var person = 0; person < people; person++)
        {
            starts[person] = used;
            for (var view = 0; view < views.Count; view++)
            {
                var lent = views[view].Of(person);
                if (lent.IsEmpty)
                    continue;
                BinaryPrimitives.WriteInt32LittleEndian(rows.AsSpan(used), view);
                BinaryPrimitives.WriteInt32LittleEndian(rows.AsSpan(used + sizeof(int)), lent.Length);
                lent.CopyTo(rows.AsSpan(used + Heading));
                used += Heading + lent.Length;
            }
        }
        starts[people] = used;
        return new(starts, rows);
    }

    /// <summary>Rows of one view, as <see cref="Find"/> found them.</summary>
    public LentRowReader Read(Range rows) => new(_rows.AsSpan(rows));

    /// <summary>Tells where the rows of a person are, view by view.</summary>
    /// <param name="lender">The person.</param>
    /// <param name="found">Takes the number of a view and the place of its rows.</param>
    public void Find(int lender, Action<int, Range> found)
    {
        for (var at = _starts[lender]; at < _starts[lender + 1];)
        {
            var view = BinaryPrimitives.ReadInt32LittleEndian(_rows.AsSpan(at));
            var (first, length) = (at + Heading, BinaryPrimitives.ReadInt32LittleEndian(_rows.AsSpan(at + sizeof(int))));
            found(view, first..(first + length));
            at = first + length;
        }
    }
}
