using LeoKit.Schema;
using LeoKit.Synthetic.Files;
using LeoKit.Synthetic.People;

namespace LeoKit.Synthetic.Rows;

/// <summary>A claim under the key that benefit records know at its start.</summary>
readonly record struct ReportedClaim(string Edukey, BenefitSpell Claim);

/// <summary>Benefit spells; a claim that goes on has no end.</summary>
sealed class BenefitRows(Table table, Func<View, CsvFile> open) : ITableRows
{
    static readonly Dictionary<string, Cell<ReportedClaim>> Cells = new()
    {
        ["EduKey"] = (csv, in row) => csv.Text(row.Edukey),
        ["StartDate"] = (csv, in row) => csv.Date(DateOnly.FromDayNumber(row.Claim.Start)),
        ["EndDate"] = (csv, in row) =>
        {
            if (row.Claim.End == int.MaxValue)
                csv.Empty();
            else
                csv.Date(DateOnly.FromDayNumber(row.Claim.End));
        },
        ["Benefit_type"] = (csv, in row) => csv.Text(row.Claim.Type),
        ["Out_of_work_benefit"] = (csv, in row) => csv.Flag(row.Claim.OutOfWork),
    };

    readonly ViewRows<ReportedClaim> _rows = new(StandardExtract.ViewsOf(table).Single(), Cells, open);

    public void Add(LifeCourse person)
    {
        if (person.Keys.Edukeys.Length == 0)
            return;
        foreach (var claim in person.Benefits)
            _rows.Add(new(person.Keys.EdukeyOn(claim.Start), claim));
    }
}
