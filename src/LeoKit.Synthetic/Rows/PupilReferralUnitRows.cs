using LeoKit.Schema;
using LeoKit.Synthetic.Files;
using LeoKit.Synthetic.People;
using LeoKit.Synthetic.Randomness;

namespace LeoKit.Synthetic.Rows;

/// <summary>One pupil at a pupil referral unit on census day, or who left it in the term before.</summary>
readonly record struct UnitRecord(LifeCourse Person, int Year, int SchoolYear, School Unit, int Entry, int? Left, int? Status, string Enrolment)
{
}

/// <summary>The census of pupil referral units in the four years in which it stood alone.</summary>
sealed class PupilReferralUnitRows(SyntheticOptions options, Table table, Func<View, CsvFile> open) : ITableRows
{
    static readonly Dictionary<string, Cell<UnitRecord>> Cells = new()
    {
        ["PupilMatchingRefAnonymous"] = (csv, in record) => csv.Text(record.Person.Keys.PupilReferenceIn(record.SchoolYear)),
        ["AcademicYear"] = (csv, in record) => csv.Text(AcademicYears.Written(record.Year)),
        ["CensusDate"] = (csv, in record) => csv.Date(CensusRecord.DayOf(Term.Spring, record.Year)),
        ["RecordStatus"] = (csv, in record) => csv.Whole(record.Status),
        ["OnRoll"] = (csv, in record) => csv.Flag(record.Left is null),
        ["EnrolStatus"] = (csv, in record) => csv.Text(record.Enrolment),
        ["NCyearActual"] = (csv, in record) => csv.Text(SchoolYears.Written(record.SchoolYear)),
        ["EntryDate"] = (csv, in record) => csv.Date(DateOnly.FromDayNumber(record.Entry)),
        ["LeavingDate"] = (csv, in record) => csv.Day(record.Left),
        ["PartTime"] = (csv, in record) => csv.Flag(record.Enrolment == "S"),
        ["LAEstab_anon"] = (csv, in record) => csv.Text(record.Unit.Estab),
        ["LA_anon"] = (csv, in record) => csv.Text(record.Unit.AuthorityId),
        ["Gender"] = (csv, in record) => csv.Text(record.Person.Background.Female ? "F" : "M"),
        ["YearOfBirth"] = (csv, in record) => csv.Whole(record.Person.Background.BirthYear),
        ["MonthOfBirth"] = (csv, in record) => csv.Whole(record.Person.Background.BirthMonth),
        ["EthnicGroupMajor"] = (csv, in record) => csv.Text(record.Person.Background.Ethnicity.Major),
        // Meals and needs of pupils off roll are not known, as in the school census.
        ["FSMeligible"] = (csv, in record) => csv.Flag(record.Left is null ? record.Person.Background.HasFsmIn(record.SchoolYear) : null),
        ["SENprovision"] = (csv, in record) => csv.Text(record.Left is null ? SenProvision.CodeOf(record.Person.Background, record.SchoolYear, record.Year) : null),
    };

    readonly ViewRows<UnitRecord> _rows = new(StandardExtract.ViewsOf(table).Single(), Cells, open);
    readonly Years _years = StandardExtract.ViewsOf(table).Single().Years;

    public void Add(LifeCourse person)
    {
        var conduct = person.Conduct;
        if (!conduct.EverInReferralUnit)
            return;
        var (from, to) = conduct.ReferralUnit;

        // Pupils who left at the end of a school year are not sent in; those who left in the autumn are, as no longer on roll.
        for (var schoolYear = from; schoolYear <= Math.Min(11, to + 1); schoolYear++)
        {
            var year = person.Background.YearOf(schoolYear);
            if (_years.Contains(year) && CensusRecord.DayOf(Term.Spring, year) <= options.ReferenceDate)
                AddYear(person, schoolYear, year);
        }
    }

    void AddYear(LifeCourse person, int schoolYear, int year)
    {
        var conduct = person.Conduct;
        var draws = Draws.For(options.Seed, person.Person, Purpose.PupilReferralUnit, schoolYear);
        var twice = draws.Chance(options.Dirt.SecondPlaceRecord);
        var leftInAutumn = draws.Chance(0.5);
        var left = schoolYear > conduct.ReferralUnit.To;
        if (left && !leftInAutumn)
            return;
        var joined = person.Background.YearOf(conduct.ReferralUnit.From);
        var entry = conduct.JoinsInJanuary ? new DateOnly(joined, 1, 6) : new DateOnly(joined - 1, 9, 6);
        var record = new UnitRecord(person, year, schoolYear, person.Schools.For(person.Person).ReferralUnitIn(person.Background.Region),
            entry.DayNumber, left ? new DateOnly(year - 1, 12, 15).DayNumber : null, twice ? 1 : null, conduct.PermanentIn >= 0 ? "C" : "S");
        _rows.Add(record);
        if (twice)
            _rows.Add(record with { Status = 101 });
    }
}
