using CsvHelper;

namespace LeoKit.Extracts.Validation.Dirt;

/// <summary>Default dates of employment spells, and pay of nothing.</summary>
sealed class TaxRecords : ExtractVisitor
{
    DateTime _lastDay = DateTime.MaxValue;
    (int End, int StartFlag, int EndFlag) _spell;
    int _pay;

    public long Spells { get; private set; }

    public long UncertainStarts { get; private set; }

    /// <summary>Spells that ended before the last tax year did; the others have an unknown end anyway.</summary>
    public long EndedSpells { get; private set; }

    public long UncertainEnds { get; private set; }

    public long PayRecords { get; private set; }

    public long NoPay { get; private set; }

    public override void Begin(DataFolder data)
    {
        if (data.ReferenceDate is { } reference)
            _lastDay = new(reference is { Month: > 4 } or { Month: 4, Day: >= 5 } ? reference.Year : reference.Year - 1, 4, 5);
    }

    public override void Open(ViewFile file)
    {
        _spell = (file.FieldOf("EndDate"), file.FieldOf("UncertainStartDate"), file.FieldOf("UncertainEndDate"));
        _pay = file.View?.Table.Name == "LEO_Earnings" ? file.FieldOf("Earnings") : -1;
    }

    public override void Read(ViewFile file, CsvReader row)
    {
        if (_pay >= 0)
        {
            // Pay that is no number is a matter of its type.
            if (FieldText.Whole(row.GetSpan(_pay)) is not { } pounds)
                return;
            PayRecords++;
            NoPay += pounds == 0 ? 1 : 0;
        }
        else if (_spell is { End: >= 0, StartFlag: >= 0, EndFlag: >= 0 })
            ReadSpell(row);
    }

    void ReadSpell(CsvReader row)
    {
        Spells++;
        UncertainStarts += row.GetSpan(_spell.StartFlag) is [(byte)'1'] ? 1 : 0;
        if (FieldText.Date(row.GetSpan(_spell.End)) is not { } end || end >= _lastDay)
            return;
        EndedSpells++;
        UncertainEnds += row.GetSpan(_spell.EndFlag) is [(byte)'1'] ? 1 : 0;
    }
}
