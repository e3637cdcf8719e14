using LeoKit.Schema;
using LeoKit.Synthetic.Files;
using LeoKit.Synthetic.People;
using LeoKit.Synthetic.Randomness;

namespace LeoKit.Synthetic.Rows;

/// <summary>Exclusions since 2005/06 one by one, with permanent ones that were reported twice.</summary>
sealed class ExclusionRows : ITableRows
{
    static readonly Dictionary<string, Cell<ExclusionRecord>> Cells = new()
    {
        ["PupilMatchingRefAnonymous"] = (csv, in record) => csv.Text(record.Person.Keys.PupilReferenceIn(record.SchoolYear)),
        ["AcademicYear"] = (csv, in record) => csv.Text(AcademicYears.Written(record.Year)),
        ["LAEstab_anon"] = (csv, in record) => csv.Text(record.School.Estab),
        ["EnrolStatus"] = (csv, in record) => csv.Text("C"),
        ["NCYear"] = (csv, in record) => csv.Text(SchoolYears.Written(record.SchoolYear)),
        ["SENprovision"] = (csv, in record) => csv.Text(record.SenProvision),
        ["Category"] = (csv, in record) => csv.Text(record.Exclusion.Category),
        ["Reason"] = (csv, in record) => csv.Text(record.Exclusion.Reason),
        ["StartDate"] = (csv, in record) => csv.Date(DateOnly.FromDayNumber(record.Exclusion.Start)),
        ["Sessions"] = (csv, in record) => csv.Whole(record.Exclusion.IsPermanent ? null : record.Exclusion.Sessions),
        ["Perm_Duplicate"] = (csv, in record) => csv.Flag(record.Repeats),
    };

    readonly Dictionary<int, ViewRows<ExclusionRecord>> _years;
    readonly SyntheticOptions _options;

    public ExclusionRows(SyntheticOptions options, Table table, Func<View, CsvFile> open)
    {
        _options = options;
        _years = StandardExtract.ViewsOf(table).ToDictionary(view => view.Year!.Value, view => new ViewRows<ExclusionRecord>(view, Cells, open));
    }

    public void Add(LifeCourse person)
    {
        if (person.Conduct.Exclusions == 0)
            return;
        for (var schoolYear = 0; schoolYear <= 11; schoolYear++)
        {
            var year = person.Background.YearOf(schoolYear);
            if (_years.TryGetValue(year, out var rows) && new DateOnly(year, 8, 31) <= _options.ReferenceDate)
                AddYear(rows, person, year, schoolYear);
        }
    }

    void AddYear(ViewRows<ExclusionRecord> rows, LifeCourse person, int year, int schoolYear)
    {
        var draws = Draws.For(_options.Seed, person.Person, Purpose.ExclusionRecords, schoolYear);
        var twice = draws.Chance(_options.Dirt.RepeatedPermanentExclusion);
        foreach (var exclusion in Exclusion.In(person, schoolYear))
        {
            var record = new ExclusionRecord(person, year, schoolYear, exclusion);
            rows.Add(record);
            if (twice && exclusion.IsPermanent)
                rows.Add(record with { Repeats = true });
        }
    }
}
