using LeoKit.Schema;
using LeoKit.Synthetic.Files;
using LeoKit.Synthetic.People;
using LeoKit.Synthetic.Randomness;

namespace LeoKit.Synthetic.Rows;

/// <summary>One place of one pupil in a year's return.</summary>
readonly record struct PlaceRecord(LifeCourse Person, int Year, int SchoolYear, string Kind, string Sex, int? Status, bool Open);

/// <summary>Places in alternative provision outside state schools that a local authority pays for.</summary>
sealed class AlternativeProvisionRows : ITableRows
{
    static readonly Dictionary<string, Cell<PlaceRecord>> Cells = new()
    {
        ["PupilMatchingRefAnonymous"] = (csv, in record) => csv.Text(record.Person.Keys.PupilReferenceIn(record.SchoolYear)),
        ["ACADYR"] = (csv, in record) => csv.Text(AcademicYears.Written(record.Year)),
        ["Record_Status"] = (csv, in record) => csv.Whole(record.Status),
        ["OpenPlacement"] = (csv, in record) => csv.Flag(record.Open),
        ["APtype"] = (csv, in record) => csv.Text(record.Kind),
        ["LA_anon"] = (csv, in record) => csv.Text(record.Person.Schooling.Secondary.AuthorityId),
        ["Gender"] = (csv, in record) => csv.Text(record.Sex),
        ["YearOfBirth"] = (csv, in record) => csv.Whole(record.Person.Background.BirthYear),
        ["MonthOfBirth"] = (csv, in record) => csv.Whole(record.Person.Background.BirthMonth),
        ["EthnicGroupMajor"] = (csv, in record) => csv.Text(record.Person.Background.Ethnicity.Major),
        ["FSMeligible"] = (csv, in record) => csv.Flag(record.Person.Background.HasFsmIn(record.SchoolYear)),
        ["SENProvision"] = (csv, in record) => csv.Text(SenProvision.CodeOf(record.Person.Background, record.SchoolYear, record.Year)),
    };

    readonly SyntheticOptions _options;
    readonly Years _yearsWithStatus;
    readonly YearViews<PlaceRecord> _years;

    public AlternativeProvisionRows(SyntheticOptions options, Table table, Func<View, CsvFile> open)
    {
        (_options, _yearsWithStatus) = (options, table.Find("Record_Status")!.Populated);
        _years = new(table, Cells, open);
    }

    public void Add(LifeCourse person)
    {
        var (from, to) = person.Conduct.AlternativeProvision;
        for (var schoolYear = from; schoolYear <= to; schoolYear++)
        {
            var year = person.Background.YearOf(schoolYear);
            if (_years.Holds(year) && CensusRecord.DayOf(Term.Spring, year) <= _options.ReferenceDate)
                AddYear(person, schoolYear, year);
        }
    }

    void AddYear(LifeCourse person, int schoolYear, int year)
    {
        var draws = Draws.For(_options.Seed, person.Person, Purpose.AlternativeProvision, schoolYear);
        // Without a status nothing would tell the two records apart.
        var twice = draws.Chance(_options.Dirt.SecondPlaceRecord) && _yearsWithStatus.Contains(year);
        var sex = SexCodes.Of(ref draws, person.Background, _options.Dirt.SexNotGiven);
        var open = draws.Chance(0.97);
        var record = new PlaceRecord(person, year, schoolYear, person.Conduct.AlternativeKind, sex, twice ? 3 : null, open);
        _years.Add(year, record);
        if (twice)
            _years.Add(year, record with { Status = 103, Open = false });
    }
}
