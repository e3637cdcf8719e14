using LeoKit.Schema;
using LeoKit.Synthetic.Files;
using LeoKit.Synthetic.People;
using LeoKit.Synthetic.Randomness;

namespace LeoKit.Synthetic.Rows;

/// <summary>The pay of one person in one tax year with the industry that paid it.</summary>
readonly record struct YearOfPay(string Edukey, int TaxYearEnd, int Pounds, int Employments, string Section, int SectionPounds, bool Tied, int Sections)
{
    /// <summary>The business register that gives the industry begins with 2004/05.</summary>
    public bool HasIndustry => TaxYearEnd > TaxYears.First;
}

/// <summary>Pay by tax year, without the low pay that employers did not have to report.</summary>
sealed class EarningsRows(SyntheticOptions options, Table table, Func<View, CsvFile> open) : ITableRows
{
    static readonly Dictionary<string, Cell<YearOfPay>> Cells = new()
    {
        ["Edukey"] = (csv, in pay) => csv.Text(pay.Edukey),
        ["TaxYear"] = (csv, in pay) => csv.Whole(((pay.TaxYearEnd - 1) * 100) + (pay.TaxYearEnd % 100)),
        ["Earnings"] = (csv, in pay) => csv.Whole(pay.Pounds),
        ["Num_Employments"] = (csv, in pay) => csv.Whole(pay.Employments),
        ["Main_Section"] = (csv, in pay) => csv.Text(pay.HasIndustry ? pay.Section : null),
        ["Section_Earnings"] = (csv, in pay) => csv.Whole(pay.HasIndustry ? pay.SectionPounds : null),
        ["Tied_Main_Section_Flag"] = (csv, in pay) => csv.Flag(pay.HasIndustry ? pay.Tied : null),
        ["Num_Sections"] = (csv, in pay) => csv.Whole(pay.HasIndustry ? pay.Sections : null),
    };

    readonly ViewRows<YearOfPay> _rows = new(StandardExtract.ViewsOf(table).Single(), Cells, open);
    readonly int _lastTaxYear = TaxYears.Last(options);

    public void Add(LifeCourse person)
    {
        if (person.Keys.Edukeys.Length == 0)
            return;
        var home = Industries.Home(options, person);
        for (var year = TaxYears.First; year <= _lastTaxYear; year++)
        {
            var pounds = person.Pay.In(year);
            if (pounds > 0)
                AddYear(person, year, pounds, home);
        }
    }

    void AddYear(LifeCourse person, int year, int pounds, int home)
    {
        // The pay itself is drawn from the same stream and year; a part below zero keeps the two apart.
        var draws = Draws.For(options.Seed, person.Background.Person, Purpose.Earnings, -year);
        var unreported = draws.Chance(year <= 2013 ? options.Dirt.LowPayUnreportedTo2013 : options.Dirt.LowPayUnreportedSince2013);
        var negative = draws.Chance(options.Dirt.NegativePay);
        var secondJob = draws.Chance(0.12);
        var movedIndustry = draws.Chance(0.15);
        var otherIndustry = Industries.Draw(ref draws, person);
        var share = 0.5 + (0.45 * draws.Unit());
        var tied = draws.Chance(0.002);
        if (unreported && pounds < LowerEarningsLimit(year))
            return;

        var (from, to) = TaxYears.DaysOf(year);
        var employments = person.Spells.Count(spell => spell.DaysWithin(from, to) > 0) + (secondJob ? 1 : 0);
        var main = movedIndustry ? otherIndustry : home;
        var sections = employments > 1 && otherIndustry != main ? 2 : 1;
        if (negative)
            pounds = 0;
        tied &= sections == 2 && pounds > 0 && pounds % 2 == 0;
        _rows.Add(new(
            person.Keys.EdukeyOn(from),
            year,
            pounds,
            employments,
            Industries.Section(main),
            sections == 1 ? pounds : tied ? pounds / 2 : (int)Math.Ceiling(pounds * share),
            tied,
            sections));
    }

    /// <summary>A year's worth of the weekly limit, £77 in 2003/04 and £107 in 2012/13, on a straight line between.</summary>
    static double LowerEarningsLimit(int taxYearEnd) => 52 * (77 + (30.0 / 9 * (taxYearEnd - TaxYears.First)));
}
