using LeoKit.Schema;
using LeoKit.Synthetic.Files;
using LeoKit.Synthetic.People;
using LeoKit.Synthetic.Randomness;

namespace LeoKit.Synthetic.Rows;

/// <summary>The grants of one self-employed person in 2020/21.</summary>
readonly record struct YearOfGrants(string Edukey, int TaxYearEnd, int Weeks, int Pounds, string MonthEnds, string Months);

/// <summary>Grants to people who were self-employed with a profit in 2018/19; how many claim is invented, the shares of profit and their limits are the scheme's.</summary>
sealed class SupportGrantRows(SyntheticOptions options, Table table, Func<View, CsvFile> open) : ITableRows
{
    const int TaxYearEnd = 2021;
    const int ProfitYearEnd = 2019;
    const int WeeksOfGrant = 13;

    /// <summary>Share of profit, most pounds for three months, and the first month of the tax year, for each of three grants.</summary>
    static ReadOnlySpan<double> Shares => [0.8, 0.7, 0.8];

    static ReadOnlySpan<int> Limits => [7_500, 6_570, 7_500];

    static ReadOnlySpan<int> FirstMonths => [0, 3, 7];

    static readonly Dictionary<string, Cell<YearOfGrants>> Cells = new()
    {
        ["EDUKEY"] = (csv, in row) => csv.Text(row.Edukey),
        ["TAXYEAR"] = (csv, in row) => csv.Whole(TaxYears.SixDigits(row.TaxYearEnd)),
        ["SEISS_TOT_WKS"] = (csv, in row) => csv.Whole(row.Weeks),
        ["SEISS_TOT_AMT"] = (csv, in row) => csv.Whole(row.Pounds),
        ["SEISS_EOM_IND"] = (csv, in row) => csv.Text(row.MonthEnds),
        ["SEISS_DTM_IND"] = (csv, in row) => csv.Text(row.Months),
    };

    readonly ViewRows<YearOfGrants> _rows = new(StandardExtract.ViewsOf(table).Single(), Cells, open);
    readonly MonthMarks _marks = new();
    readonly bool _isHeld = TaxYears.Last(options) >= TaxYearEnd;

    public void Add(LifeCourse person)
    {
        if (!_isHeld || person.Keys.Edukeys.Length == 0 || person.SelfEmployment.In(ProfitYearEnd) is not { Profit: > 0 } basis)
            return;
        var draws = Draws.For(options.Seed, person.Person, Purpose.SupportGrants);
        var from = TaxYears.DaysOf(TaxYearEnd).From;
        if (person.Places.Leaves < from)
            return;
        var (grants, pounds, months) = (0, 0, 0);
        for (var grant = 0; grant < Shares.Length; grant++)
        {
            if (!draws.Chance(0.6))
                continue;
            grants++;
            pounds += Math.Min(Limits[grant], (int)(basis.Profit / 4.0 * Shares[grant]));
            months |= 0b111 << FirstMonths[grant];
        }
        if (grants > 0)
            _rows.Add(new(person.Keys.EdukeyOn(from), TaxYearEnd, grants * WeeksOfGrant, pounds, _marks.Of(months), _marks.Of(months)));
    }
}
