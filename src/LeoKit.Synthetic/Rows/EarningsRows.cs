using LeoKit.Schema;
using LeoKit.Synthetic.Files;
using LeoKit.Synthetic.People;
using LeoKit.Synthetic.Randomness;

namespace LeoKit.Synthetic.Rows;

/// <summary>The pay of one person in one tax year with the employers that paid it.</summary>
readonly record struct YearOfPay(string Edukey, int TaxYearEnd, int Pounds, int Employments, MainEmployer Main)
{
    /// <summary>Employers are known from 2004/05, when the business register begins, and where it knows one of them.</summary>
    public bool HasRegister => TaxYearEnd > TaxYears.First && Main.Enterprise is not null;
}

/// <summary>Pay by tax year, without the low pay that employers did not have to report.</summary>
sealed class EarningsRows(SyntheticOptions options, Table table, Func<View, CsvFile> open) : ITableRows
{
    static readonly Dictionary<string, Cell<YearOfPay>> Cells = new()
    {
        ["Edukey"] = (csv, in pay) => csv.Text(pay.Edukey),
        ["TaxYear"] = (csv, in pay) => csv.Whole(TaxYears.SixDigits(pay.TaxYearEnd)),
        ["Earnings"] = (csv, in pay) => csv.Whole(pay.Pounds),
        ["main_enterprise"] = (csv, in pay) => csv.Text(pay.HasRegister ? pay.Main.Enterprise!.Key : null),
        ["enterprise_earnings"] = (csv, in pay) => csv.Whole(pay.HasRegister ? pay.Main.EnterprisePounds : null),
        ["tied_main_record_enterprise_sic_fg"] = (csv, in pay) => csv.Flag(pay.HasRegister ? pay.Main.EnterpriseTied : null),
        ["Num_Employments"] = (csv, in pay) => csv.Whole(pay.Employments),
        ["Main_Section"] = (csv, in pay) => csv.Text(pay.HasRegister ? Industries.Letter(pay.Main.Section) : null),
        ["Section_Earnings"] = (csv, in pay) => csv.Whole(pay.HasRegister ? pay.Main.SectionPounds : null),
        ["Tied_Main_Section_Flag"] = (csv, in pay) => csv.Flag(pay.HasRegister ? pay.Main.SectionTied : null),
        ["Num_Sections"] = (csv, in pay) => csv.Whole(pay.HasRegister ? pay.Main.Sections : null),
        ["Main_SIC2007"] = (csv, in pay) => csv.Text(pay.HasRegister ? Industries.Code(pay.Main.Class) : null),
        ["SIC_Earnings"] = (csv, in pay) => csv.Whole(pay.HasRegister ? pay.Main.ClassPounds : null),
        ["Tied_Main_SIC_Flag"] = (csv, in pay) => csv.Flag(pay.HasRegister ? pay.Main.ClassTied : null),
        ["Num_SIC"] = (csv, in pay) => csv.Whole(pay.HasRegister ? pay.Main.Classes : null),
        ["main_enterprise_linked_sic2007"] = (csv, in pay) => csv.Whole(pay.HasRegister ? Industries.Number(pay.Main.LinkedClass) : null),
        ["main_enterprise_linked_section"] = (csv, in pay) => csv.Text(pay.HasRegister ? Industries.Letter(Industries.SectionOf(pay.Main.LinkedClass)) : null),
    };

    readonly ViewRows<YearOfPay> _rows = new(StandardExtract.ViewsOf(table).Single(), Cells, open);
    readonly BusinessRegister _register = new(options.Seed);
    readonly int _lastTaxYear = TaxYears.Last(options);

    public void Add(LifeCourse person)
    {
        if (person.Keys.Edukeys.Length == 0)
            return;
        for (var year = Math.Max(TaxYears.First, person.Career.FirstTaxYear); year <= _lastTaxYear; year++)
            AddYear(person, year);
    }

    void AddYear(LifeCourse person, int year)
    {
        // Pay, hours and standing are drawn elsewhere; these are faults and second jobs.
        var draws = Draws.For(options.Seed, person.Background.Person, Purpose.Earnings, year);
        var unreported = draws.Chance(year <= 2013 ? options.Dirt.LowPayUnreportedTo2013 : options.Dirt.LowPayUnreportedSince2013);
        var negative = draws.Chance(options.Dirt.NegativePay);
        var benefitsToo = draws.Chance(options.Dirt.BenefitsInPay);
        var pounds = person.Pay.In(year);
        if (unreported && pounds < LowerEarningsLimit(year))
            pounds = 0;
        var (from, to) = TaxYears.DaysOf(year);
        var employments = pounds > 0 ? SpellsWithin(person.Spells, from, to) : 0;
        var second = draws.Chance(0.12);
        var third = draws.Chance(0.03);
        if (employments > 0)
            employments += (second ? 1 : 0) + (third ? 1 : 0);
        var main = MainEmployer.Of(ref draws, _register, person, year, pounds, employments);

        // Some payments of benefits stand among those of employers up to 2016/17.
        var claimed = benefitsToo && year is > TaxYears.First and <= 2017 ? TaxedBenefits(person, from, to) : 0;
        if (pounds + claimed == 0)
            return;
        _rows.Add(new(
            person.Keys.EdukeyOn(from),
            year,
            negative ? 0 : pounds + claimed,
            employments + (claimed > 0 ? 1 : 0),
            main));
    }

    static int SpellsWithin(List<WorkSpell> spells, int from, int to)
    {
        var count = 0;
        for (var at = 0; at < spells.Count; at++)
            count += spells[at].Start <= to && spells[at].End >= from ? 1 : 0;
        return count;
    }

    /// <summary>About £10 a day of the benefits that count as income.</summary>
    static int TaxedBenefits(LifeCourse person, int from, int to)
    {
        var days = 0;
        foreach (var claim in person.Benefits)
            if (claim.Type is "JSA" or "IB" or "ESA")
                days += Math.Max(0, Math.Min(to, claim.End) - Math.Max(from, claim.Start) + 1);
        return 10 * days;
    }

    /// <summary>A year's worth of the weekly limit, £77 in 2003/04 and £107 in 2012/13, on a straight line between.</summary>
    static double LowerEarningsLimit(int taxYearEnd) => 52 * (77 + (30.0 / 9 * (taxYearEnd - TaxYears.First)));
}
