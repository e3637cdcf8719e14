using LeoKit.Schema;
using LeoKit.Synthetic.Files;
using LeoKit.Synthetic.People;

namespace LeoKit.Synthetic.Rows;

/// <summary>One exclusion with the pupil and school year that it belongs to.</summary>
readonly record struct ExclusionRecord(LifeCourse Person, int Year, int SchoolYear, Exclusion Exclusion, bool Repeats = false)
{
    public School School => Exclusion.AtFormerSchool ? Person.Schooling.Former : SchoolYear <= 6 ? Person.Schooling.Primary : Person.Schooling.Secondary;

    public string SenProvision => Rows.SenProvision.CodeOf(Person.Background, SchoolYear, Year);
}

/// <summary>Permanent exclusions of the years before 2005/06.</summary>
sealed class EarlierExclusionRows : ITableRows
{
    static readonly Dictionary<string, Cell<ExclusionRecord>> Cells = new()
    {
        ["PupilMatchingRefAnonymous"] = (csv, in record) => csv.Text(record.Person.Keys.PupilReferenceIn(record.SchoolYear)),
        ["CensusDate"] = (csv, in record) => csv.Date(CensusRecord.DayOf(Term.Spring, record.Year)),
        ["StartDate"] = (csv, in record) => csv.Date(DateOnly.FromDayNumber(record.Exclusion.Start)),
        ["PermanentExclusionInd"] = (csv, in record) => csv.Text("P"),
        ["LAEstab_anon"] = (csv, in record) => csv.Text(record.School.Estab),
        ["Gender"] = (csv, in record) => csv.Text(record.Person.Background.Female ? "F" : "M"),
        ["YearOfBirth"] = (csv, in record) => csv.Whole(record.Person.Background.BirthYear),
        ["MonthOfBirth"] = (csv, in record) => csv.Whole(record.Person.Background.BirthMonth),
        ["SENStage"] = (csv, in record) => csv.Text(record.SenProvision),
    };

    readonly Dictionary<int, ViewRows<ExclusionRecord>> _years;
    readonly SyntheticOptions _options;

    public EarlierExclusionRows(SyntheticOptions options, Table table, Func<View, CsvFile> open)
    {
        _options = options;
        _years = StandardExtract.ViewsOf(table).ToDictionary(view => view.Year!.Value, view => new ViewRows<ExclusionRecord>(view, Cells, open));
    }

    public void Add(LifeCourse person)
    {
        var schoolYear = person.Conduct.PermanentIn;
        if (schoolYear < 0)
            return;
        var year = person.Background.YearOf(schoolYear);
        if (!_years.TryGetValue(year, out var rows) || new DateOnly(year, 8, 31) > _options.ReferenceDate)
            return;
        foreach (var exclusion in Exclusion.In(person, schoolYear))
            if (exclusion.IsPermanent)
                rows.Add(new(person, year, schoolYear, exclusion));
    }
}
