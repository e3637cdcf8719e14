using LeoKit.Schema;
using LeoKit.Synthetic.Files;
using LeoKit.Synthetic.People;
using LeoKit.Synthetic.Randomness;

namespace LeoKit.Synthetic.Rows;

/// <summary>Furlough of one person in one tax year.</summary>
readonly record struct YearOfFurlough(string Edukey, int TaxYearEnd, string MonthEnds, string Months, int WeeksCapped, int Weeks);

/// <summary>Furlough in 2019/20, where it can only be March, and in 2020/21.</summary>
sealed class FurloughRows(SyntheticOptions options, Table table, Func<View, CsvFile> open) : ITableRows
{
    const int MostWeeks = 52;

    static readonly Dictionary<string, Cell<YearOfFurlough>> Cells = new()
    {
        ["EDUKEY"] = (csv, in row) => csv.Text(row.Edukey),
        ["TAXYEAR"] = (csv, in row) => csv.Whole(TaxYears.SixDigits(row.TaxYearEnd)),
        ["CJRS_EOM_IND"] = (csv, in row) => csv.Text(row.MonthEnds),
        ["CJRS_DTM_IND"] = (csv, in row) => csv.Text(row.Months),
        ["CJRS_WKS_CAPPED"] = (csv, in row) => csv.Whole(row.WeeksCapped),
        ["CJRS_TOT_WKS"] = (csv, in row) => csv.Whole(row.Weeks),
    };

    readonly ViewRows<YearOfFurlough> _rows = new(StandardExtract.ViewsOf(table).Single(), Cells, open);
    readonly MonthMarks _marks = new();
    readonly int _lastTaxYear = TaxYears.Last(options);

    public void Add(LifeCourse person)
    {
        if (person.Keys.Edukeys.Length == 0)
            return;
        for (var year = 2020; year <= Math.Min(2021, _lastTaxYear); year++)
            AddYear(person, year);
    }

    void AddYear(LifeCourse person, int year)
    {
        var (from, to) = TaxYears.DaysOf(year);
        var furlough = person.Furlough;
        var days = furlough.DaysWithin(from, to);
        if (days == 0)
            return;
        var draws = Draws.For(options.Seed, person.Person, Purpose.Furlough, year);
        var secondJob = draws.Chance(0.05);
        var (ends, months) = (0, 0);
        for (var month = 0; month < MonthMarks.Months; month++)
        {
            var (first, last) = MonthMarks.DaysOf(year, month);
            months |= (furlough.DaysWithin(Math.Max(first, from), last) > 0 ? 1 : 0) << month;
            ends |= (furlough.DaysWithin(last, last) > 0 ? 1 : 0) << month;
        }
        var weeks = (days + 6) / 7;
        _rows.Add(new(person.Keys.EdukeyOn(from), year, _marks.Of(ends), _marks.Of(months), Math.Min(MostWeeks, weeks), secondJob ? 2 * weeks : weeks));
    }
}
