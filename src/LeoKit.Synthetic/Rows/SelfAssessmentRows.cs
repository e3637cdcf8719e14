using LeoKit.Schema;
using LeoKit.Synthetic.Files;
using LeoKit.Synthetic.People;

namespace LeoKit.Synthetic.Rows;

/// <summary>The return of one self-employed person for one tax year.</summary>
readonly record struct SelfAssessment(string Edukey, int TaxYearEnd, SelfEmployedYear Year);

/// <summary>Profits of the self-employed from 2013/14 on: earlier returns are too sparse to be in the table.</summary>
sealed class SelfAssessmentRows(SyntheticOptions options, Table table, Func<View, CsvFile> open) : ITableRows
{
    const int FirstTaxYear = 2014;

    static readonly Dictionary<string, Cell<SelfAssessment>> Cells = new()
    {
        ["Edukey"] = (csv, in row) => csv.Text(row.Edukey),
        ["TaxYear"] = (csv, in row) => csv.Whole(TaxYears.SixDigits(row.TaxYearEnd)),
        ["Self_Employed"] = (csv, in row) => csv.Flag(true),
        ["EARNINGS_PTR"] = (csv, in row) => csv.Whole(Given(row.Year.Partnership)),
        ["EARNINGS_SOLE"] = (csv, in row) => csv.Whole(Given(row.Year.Profit - row.Year.Partnership)),
        ["EARNINGS_SELF_EMPLOYMENT"] = (csv, in row) => csv.Whole(Given(row.Year.Profit)),
    };

    readonly ViewRows<SelfAssessment> _rows = new(StandardExtract.ViewsOf(table).Single(), Cells, open);
    readonly int _lastTaxYear = TaxYears.Last(options);

    public void Add(LifeCourse person)
    {
        if (person.Keys.Edukeys.Length == 0)
            return;
        for (var year = Math.Max(FirstTaxYear, person.Career.FirstTaxYear); year <= _lastTaxYear; year++)
            if (person.SelfEmployment.In(year) is { } selfEmployed)
                _rows.Add(new(person.Keys.EdukeyOn(TaxYears.DaysOf(year).From), year, selfEmployed));
    }

    /// <summary>No profit is an empty cell.</summary>
    static long? Given(int pounds) => pounds == 0 ? null : pounds;
}
