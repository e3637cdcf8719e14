using LeoKit.Schema;
using LeoKit.Synthetic.Files;
using LeoKit.Synthetic.People;
using LeoKit.Synthetic.Randomness;

namespace LeoKit.Synthetic.Rows;

/// <summary>The school censuses: a record for each term in which the person is at a state school, with duplicates and pupils off roll.</summary>
sealed class SchoolCensusRows : ITableRows
{
    /// <summary>Pupils no longer on roll are sent in from 2008/09, when OnRoll tells them apart.</summary>
    const int FirstYearOffRoll = 2009;

    /// <summary>Referral units send a census of their own until 2012/13, and take part in this one after it.</summary>
    const int FirstYearOfReferralUnits = 2014;

    static readonly Term[] Terms = [Term.Autumn, Term.Spring, Term.Summer];
    static readonly string[] CurriculumYears = ["R", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13"];

    static readonly Dictionary<string, Cell<CensusRecord>> Cells = new()
    {
        ["PupilMatchingRefAnonymous"] = (csv, in record) => csv.Text(record.Person.Keys.PupilReferenceIn(record.SchoolYear)),
        ["AcademicYear"] = (csv, in record) => csv.Text(AcademicYears.Written(record.Year)),
        ["CensusDate"] = (csv, in record) => csv.Date(record.Day),
        ["RecordStatus"] = (csv, in record) => csv.Whole(record.Status),
        ["OnRoll"] = (csv, in record) => csv.Flag(record.OnRoll),
        ["EnrolStatus"] = (csv, in record) => csv.Text(record.Enrolment),
        ["NCyearActual"] = (csv, in record) => csv.Text(CurriculumYears[record.SchoolYear]),
        ["PHASE"] = (csv, in record) => csv.Text(record.Phase),
        ["URN_anon"] = (csv, in record) => csv.Text(record.School.Urn),
        ["LAEstab_anon"] = (csv, in record) => csv.Text(record.School.Estab),
        ["LA_anon"] = (csv, in record) => csv.Text(record.School.AuthorityId),
        ["Gender"] = (csv, in record) => csv.Text(record.Background.Female ? "F" : "M"),
        ["YearOfBirth"] = (csv, in record) => csv.Whole(record.Background.BirthYear),
        ["MonthOfBirth"] = (csv, in record) => csv.Whole(record.Background.BirthMonth),
        ["EthnicGroupMinor"] = (csv, in record) => csv.Text(record.Ethnicity.Minor),
        ["EthnicGroupMajor"] = (csv, in record) => csv.Text(record.Ethnicity.Major),
        ["LanguageGroupMajor"] = (csv, in record) => csv.Text(record.Background.Ethnicity.OtherLanguage ? "2_OTH" : "1_ENG"),
        ["FSMeligible"] = (csv, in record) => csv.Flag(record.OnRoll ? record.Background.HasFsmIn(record.SchoolYear) : null),
        ["EVERFSM_6"] = (csv, in record) => csv.Flag(record.OnRoll ? record.EverFsm(6) : null),
        ["EVERFSM_ALL"] = (csv, in record) => csv.Flag(record.OnRoll ? record.EverFsm(99) : null),
        ["SENprovision"] = (csv, in record) => csv.Text(record.OnRoll ? SenProvision.CodeOf(record.Background, record.SchoolYear, record.Year) : null),
        ["PrimarySENtype"] = (csv, in record) => csv.Text(record.OnRoll ? SenProvision.KindOf(record.Background, record.SchoolYear, record.Year) : null),
        ["EntryDate"] = (csv, in record) => csv.Date(record.Entered),
        ["LeavingDate"] = LeavingDate,
        ["LSOA01"] = (csv, in record) => csv.Text(record.OnRoll ? record.Background.Home.Lsoa01 : null),
        ["LSOA11"] = (csv, in record) => csv.Text(record.OnRoll ? record.Background.Home.Lsoa11 : null),
        ["IDACI_S"] = (csv, in record) => csv.Number(record.OnRoll ? record.Background.Home.Idaci : null, 3),
        ["IDACI_R"] = (csv, in record) => csv.Whole(record.OnRoll ? record.Background.Home.IdaciRank : null),
    };

    readonly SyntheticOptions _options;
    readonly Dictionary<(Term, int), ViewRows<CensusRecord>> _views = [];

    public SchoolCensusRows(SyntheticOptions options, Table table, Func<View, CsvFile> open)
    {
        _options = options;
        foreach (var view in StandardExtract.ViewsOf(table))
            _views.Add((view.Term!.Value, view.Year!.Value), new(view, Cells, open));
    }

    public void Add(LifeCourse person)
    {
        var background = person.Background;
        if (background.EducatedElsewhere || background.Independent)
            return;
        for (var schoolYear = background.ArrivedIn; schoolYear <= (person.AfterSixteen.SixthForm ? 13 : 11); schoolYear++)
        {
            var year = background.YearOf(schoolYear);
            foreach (var term in Terms)
                if (_views.TryGetValue((term, year), out var rows) && CensusRecord.DayOf(term, year) <= _options.ReferenceDate
                    && RecordIn(person, term, year, schoolYear) is { } record)
                    AddTerm(rows, record);
        }
    }

    void AddTerm(ViewRows<CensusRecord> rows, in CensusRecord record)
    {
        // A part of its own for each term; that of spring is the year alone.
        var part = record.Term == Term.Spring ? record.Year : record.Year + (10_000 * (1 + (int)record.Term));
        var draws = Draws.For(_options.Seed, record.Person.Person, Purpose.Census, part);
        var duplicate = draws.Chance(_options.Dirt.DuplicateCensus);
        var offRoll = draws.Chance(_options.Dirt.OffRoll) && record.Year >= FirstYearOffRoll;
        var moved = draws.Chance(0.5);
        var daysAgo = draws.Whole(8, 60);
        var schooling = record.Person.Schooling;
        var left = record.Day.AddDays(-daysAgo);
        if (left < record.Entered)
            left = record.Entered;
        if (offRoll && moved)
        {
            rows.Add(record with { Status = 1, Entered = left.AddDays(1) });
            rows.Add(record with { Status = 101, Left = left, School = schooling.Former });
        }
        else if (offRoll)
        {
            rows.Add(record with { Left = left });
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

    /// <summary>
    /// Null for a pupil whom no school of this census has on roll: one who was permanently excluded and is in a referral unit of the years before units took part.
    /// A pupil with a place in a school and a unit is registered at both, and the unit's record is the one that is kept.
    /// </summary>
    static CensusRecord? RecordIn(LifeCourse person, Term term, int year, int schoolYear)
    {
        var (background, schooling, conduct) = (person.Background, person.Schooling, person.Conduct);
        var joinsLater = term == Term.Autumn && conduct.JoinsInJanuary && schoolYear == conduct.ReferralUnit.From;
        var inUnit = conduct.InReferralUnit(schoolYear) && !joinsLater;
        var enrolment = inUnit && !conduct.OnlyInReferralUnit(schoolYear) ? "M" : "C";
        if (inUnit && year >= FirstYearOfReferralUnits)
        {
            var joined = FirstDay(background, conduct.ReferralUnit.From).AddMonths(conduct.JoinsInJanuary ? 4 : 0);
            return new CensusRecord(person, term, year, schoolYear, person.Schools.For(person.Person).ReferralUnitIn(background.Region), joined) with { Enrolment = enrolment };
        }
        if (inUnit && enrolment == "C")
            return null;
        var school = schoolYear <= 6 ? schooling.Primary : schooling.Secondary;
        var from = schoolYear <= 6 || school.Kind == SchoolKind.Special ? 0 : 7;
        return new CensusRecord(person, term, year, schoolYear, school, FirstDay(background, Math.Max(from, background.ArrivedIn))) with { Enrolment = enrolment };
    }

    static DateOnly FirstDay(Background person, int schoolYear) => new(person.YearOf(schoolYear) - 1, 9, 1);

    static void LeavingDate(CsvFile csv, in CensusRecord record)
    {
        if (record.Left is { } day)
            csv.Date(day);
        else
            csv.Empty();
    }
}
