using System.Globalization;
using LeoKit.Schema;
using LeoKit.Synthetic.Files;
using LeoKit.Synthetic.People;
using LeoKit.Synthetic.Randomness;

namespace LeoKit.Synthetic.Rows;

/// <summary>One census record of one pupil.</summary>
readonly record struct CensusRecord(LifeCourse Person, int Year, int SchoolYear, School School, int? Status = null, bool OnRoll = true, string Enrolment = "C");

/// <summary>The spring school census: a record for each year in which the person is at a state school, with duplicates and pupils off roll.</summary>
sealed class SchoolCensusRows : ITableRows
{
    /// <summary>Pupils no longer on roll are sent in from 2008/09, when OnRoll tells them apart.</summary>
    const int FirstYearOffRoll = 2009;

    static readonly Dictionary<string, Cell<CensusRecord>> Cells = new()
    {
        ["PupilMatchingRefAnonymous"] = (csv, in record) => csv.Text(record.Person.Keys.PupilReferenceIn(record.SchoolYear)),
        ["AcademicYear"] = (csv, in record) => csv.Text(AcademicYear(record.Year)),
        ["CensusDate"] = (csv, in record) => csv.Date(CensusDay(record.Year)),
        ["RecordStatus"] = (csv, in record) => csv.Whole(record.Status),
        ["OnRoll"] = (csv, in record) => csv.Flag(record.OnRoll),
        ["EnrolStatus"] = (csv, in record) => csv.Text(record.Enrolment),
        ["NCyearActual"] = (csv, in record) => csv.Text(record.SchoolYear == 0 ? "R" : record.SchoolYear.ToString(CultureInfo.InvariantCulture)),
        ["PHASE"] = (csv, in record) => csv.Text(record.SchoolYear <= 6 ? "PS" : "SS"),
        ["URN_anon"] = (csv, in record) => csv.Text(record.School.Urn),
        ["LAEstab_anon"] = (csv, in record) => csv.Text(record.School.Estab),
        ["LA_anon"] = (csv, in record) => csv.Text(record.School.AuthorityId),
        ["Gender"] = (csv, in record) => csv.Text(record.Person.Background.Female ? "F" : "M"),
        ["YearOfBirth"] = (csv, in record) => csv.Whole(record.Person.Background.BirthYear),
        ["MonthOfBirth"] = (csv, in record) => csv.Whole(record.Person.Background.BirthMonth),
        ["EthnicGroupMinor"] = (csv, in record) => csv.Text(record.Person.Background.Ethnicity.Minor),
        ["EthnicGroupMajor"] = (csv, in record) => csv.Text(record.Person.Background.Ethnicity.Major),
        ["LanguageGroupMajor"] = (csv, in record) => csv.Text(record.Person.Background.Ethnicity.OtherLanguage ? "2_OTH" : "1_ENG"),
        ["FSMeligible"] = (csv, in record) => csv.Flag(record.OnRoll ? record.Person.Background.HasFsmIn(record.SchoolYear) : null),
        ["EVERFSM_6"] = (csv, in record) => csv.Flag(record.OnRoll ? EverFsm(record, 6) : null),
        ["EVERFSM_ALL"] = (csv, in record) => csv.Flag(record.OnRoll ? EverFsm(record, 99) : null),
        ["SENprovision"] = (csv, in record) => csv.Text(record.OnRoll ? SenProvision(record) : null),
        ["IDACI_S"] = (csv, in record) => csv.Number(record.OnRoll ? record.Person.Background.Idaci : null, 3),
        ["IDACI_R"] = (csv, in record) => csv.Whole(record.OnRoll ? record.Person.Background.IdaciRank : null),
    };

    readonly SyntheticOptions _options;
    readonly SortedDictionary<int, ViewRows<CensusRecord>> _years = [];

    public SchoolCensusRows(SyntheticOptions options, Table table, Func<View, CsvFile> open)
    {
        _options = options;
        foreach (var view in StandardExtract.ViewsOf(table))
            _years.Add(view.Year!.Value, new(view, Cells, open));
    }

    public void Add(LifeCourse person)
    {
        var background = person.Background;
        if (background.EducatedElsewhere || background.Independent)
            return;
        for (var schoolYear = background.ArrivedIn; schoolYear <= (person.AfterSixteen.SixthForm ? 13 : 11); schoolYear++)
            if (_years.TryGetValue(background.YearOf(schoolYear), out var rows) && CensusDay(background.YearOf(schoolYear)) <= _options.ReferenceDate)
                AddYear(rows, person, schoolYear);
    }

    void AddYear(ViewRows<CensusRecord> rows, LifeCourse person, int schoolYear)
    {
        var year = person.Background.YearOf(schoolYear);
        var draws = Draws.For(_options.Seed, person.Background.Person, Purpose.Census, year);
        var duplicate = draws.Chance(_options.Dirt.DuplicateCensus);
        var offRoll = draws.Chance(_options.Dirt.OffRoll) && year >= FirstYearOffRoll;
        var moved = draws.Chance(0.5);
        var schooling = person.Schooling;
        var record = new CensusRecord(person, year, schoolYear, schoolYear <= 6 ? schooling.Primary : schooling.Secondary);
        if (offRoll && moved)
        {
            rows.Add(record with { Status = 1 });
            rows.Add(record with { Status = 101, OnRoll = false, School = schooling.Former });
        }
        else if (offRoll)
        {
            rows.Add(record with { OnRoll = false });
        }
        else if (duplicate)
        {
            rows.Add(record with { Status = 1, Enrolment = "M" });
            rows.Add(record with { Status = 101, Enrolment = "S", School = schooling.Former });
        }
        else
        {
            rows.Add(record);
        }
    }

    /// <summary>As 2010/2011.</summary>
    public static string AcademicYear(int end) => string.Create(CultureInfo.InvariantCulture, $"{end - 1}/{end}");

    /// <summary>The third Thursday of January.</summary>
    static DateOnly CensusDay(int year)
    {
        var first = new DateOnly(year, 1, 1);
        return first.AddDays(14 + (((int)DayOfWeek.Thursday - (int)first.DayOfWeek + 7) % 7));
    }

    static bool EverFsm(in CensusRecord record, int years)
    {
        var background = record.Person.Background;
        for (var schoolYear = Math.Max(background.ArrivedIn, record.SchoolYear - years + 1); schoolYear <= record.SchoolYear; schoolYear++)
            if (background.HasFsmIn(schoolYear))
                return true;
        return false;
    }

    /// <summary>The codes of 2014 change over a few years: support at once, statements to plans until 2018.</summary>
    static string SenProvision(in CensusRecord record)
    {
        var background = record.Person.Background;
        if (record.SchoolYear < background.NeedsFrom)
            return "N";

        // The month of birth stands in for the order in which pupils were moved to the new codes.
        var turn = background.BirthMonth / 12.0;
        return background.Needs switch
        {
            Needs.Support when record.Year >= 2016 || (record.Year == 2015 && turn < 0.8) => "K",
            Needs.Support => background.Person % 5 < 3 ? "A" : "P",
            Needs.Statement when turn <= (record.Year switch { < 2015 => 0, 2015 => 0.1, 2016 => 0.4, 2017 => 0.75, 2018 => 0.95, _ => 1 }) => "E",
            Needs.Statement => "S",
            _ => "N",
        };
    }
}
