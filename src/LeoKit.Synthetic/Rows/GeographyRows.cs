using LeoKit.Schema;
using LeoKit.Synthetic.Files;
using LeoKit.Synthetic.Links;
using LeoKit.Synthetic.People;
using LeoKit.Synthetic.Randomness;

namespace LeoKit.Synthetic.Rows;

/// <summary>The home of one person in one tax year; no district outside England, no country for an unknown address.</summary>
readonly record struct YearOfAddress(string Edukey, int TaxYearEnd, string? OutputArea, string? District, int Region, int Country)
{
    public const int None = -1;
}

/// <summary>Home areas from 2004/05 on, approximate up to 2011/12.</summary>
sealed class GeographyRows(SyntheticOptions options, Table table, Func<View, CsvFile> open) : ITableRows
{
    const int FirstTaxYear = 2005;
    const int LastApproximate = 2012;
    const int DistrictsPerRegion = 24;
    const int OutputAreasPerDistrict = 20;

    static readonly string[] RegionNames = ["North East", "North West", "Yorkshire and The Humber", "East Midlands", "West Midlands", "East of England", "London", "South East", "South West"];

    static readonly string?[] CountryCodes = ["E92000001", "W92000004", "S92000003", "N92000002", null];

    static readonly string[] CountryNames = ["England", "Wales", "Scotland", "Northern Ireland", "Abroad"];

    static readonly Dictionary<string, Cell<YearOfAddress>> Cells = new()
    {
        ["Edukey"] = (csv, in row) => csv.Text(row.Edukey),
        ["TaxYear"] = (csv, in row) => csv.Whole(TaxYears.SixDigits(row.TaxYearEnd)),
        ["COA_2011"] = (csv, in row) => csv.Text(row.OutputArea),
        ["LAUA_anon"] = (csv, in row) => csv.Text(row.District),
        ["GOR"] = (csv, in row) => csv.Text(row.Region < 0 ? null : Regions.CodeOf((Region)row.Region)),
        ["GORNM"] = (csv, in row) => csv.Text(row.Region < 0 ? null : RegionNames[row.Region]),
        ["CTRY"] = (csv, in row) => csv.Text(row.Country < 0 ? null : CountryCodes[row.Country]),
        ["CTRYNM"] = (csv, in row) => csv.Text(row.Country < 0 ? "Unknown" : CountryNames[row.Country]),
    };

    readonly ViewRows<YearOfAddress> _rows = new(StandardExtract.ViewsOf(table).Single(), Cells, open);
    readonly string?[] _districts = new string?[Regions.Count * DistrictsPerRegion];
    readonly string?[] _outputAreas = new string?[Regions.Count * DistrictsPerRegion * OutputAreasPerDistrict];
    readonly int _lastTaxYear = TaxYears.Last(options);

    public void Add(LifeCourse person)
    {
        if (person.Keys.Edukeys.Length == 0)
            return;
        var (region, place) = (YearOfAddress.None, 0);
        for (var year = person.Career.FirstTaxYear; year <= _lastTaxYear; year++)
        {
            var draws = Draws.For(options.Seed, person.Person, Purpose.Address, year);
            var moves = draws.Chance(0.08);
            var newPlace = draws.Whole(0, (DistrictsPerRegion * OutputAreasPerDistrict) - 1);
            var approximate = draws.Chance(options.Dirt.ApproximateAddress);
            var wrongPlace = draws.Whole(0, (DistrictsPerRegion * OutputAreasPerDistrict) - 1);
            var unknown = draws.Chance(0.01);
            var home = (int)person.Places.In(year);
            if (moves || home != region)
                (region, place) = (home, newPlace);
            var (from, _) = TaxYears.DaysOf(year);
            var country = person.Places.CountryIn(year);
            if (year < FirstTaxYear || !IsKnown(person, country))
                continue;
            var key = person.Keys.EdukeyOn(from);
            _rows.Add(unknown ? new(key, year, null, null, YearOfAddress.None, YearOfAddress.None)
                : country != Country.England ? new(key, year, null, null, YearOfAddress.None, (int)country)
                : At(key, year, region, year <= LastApproximate && approximate ? wrongPlace : place));
        }
    }

    /// <summary>Addresses end with a life, and for most with leaving the country.</summary>
    bool IsKnown(LifeCourse person, Country country) =>
        country != Country.Abroad
        || (!person.Places.Dies && Draws.For(options.Seed, person.Person, Purpose.Address).Unit() < 0.4);

    YearOfAddress At(string key, int year, int region, int place)
    {
        var outputArea = (region * DistrictsPerRegion * OutputAreasPerDistrict) + place;
        var district = outputArea / OutputAreasPerDistrict;
        return new(key, year,
            _outputAreas[outputArea] ??= Identifiers.Area("SYNO", options.Seed, outputArea),
            _districts[district] ??= Identifiers.Area("SYNG", options.Seed, district),
            region, (int)Country.England);
    }
}
