using LeoKit.Synthetic.Files;
using LeoKit.Synthetic.Links;
using LeoKit.Synthetic.People;
using LeoKit.Synthetic.Rows;

namespace LeoKit.Synthetic.Structure;

/// <summary>Writes the rows of one view for people who borrow them: the kept cells of the lender under the pseudonyms of the borrower, all others drawn.</summary>
sealed class BorrowedRows(ViewPlan plan, CsvFile csv, ulong seed)
{
    readonly DrawnRow _drawn = new(plan);
    readonly int _columns = plan.Cells.Length;

    /// <summary>The rows of the view that wait to be handed on.</summary>
    public CsvFile Csv => csv;

    /// <summary>Adds the rows that a person has borrowed.</summary>
    public void Add(long person, in KeyFaults keys, LentRowReader rows)
    {
        while (!rows.IsAtEnd)
        {
            _drawn.Begin(person);
            _drawn.Year = rows.Whole();
            for (var column = 0; column < _columns; column++)
                if (!_drawn.Write(csv, column))
                    WriteKept(ref rows, person, keys);
            csv.EndRow();
        }
    }

    void WriteKept(ref LentRowReader rows, long person, in KeyFaults keys)
    {
        if (rows.Cell(out var text, out var which) is not { } kind)
            csv.Raw(text);
        else if (kind.NamesPeople)
            kind.Write(csv, seed, kind.NumberOf(person, Own(kind, which, keys)));
        else
            kind.Write(csv, seed, kind.NumberOf(person / Schools.PeoplePerBlock, which));
    }

    /// <summary>A key that the borrower has. Records of a person who was taken for two stand under the second AE_ID.</summary>
    static int Own(IdentifierKind kind, int which, in KeyFaults keys) =>
        kind == Identifiers.PupilReferences ? Math.Min(which, keys.PupilReferences - 1)
        : kind == Identifiers.Edukeys ? Math.Min(which, keys.Edukeys - 1)
        : kind == Identifiers.AeIds ? keys.AeIds - 1
        : which;
}
