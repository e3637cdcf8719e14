using LeoKit.Schema;
using LeoKit.Synthetic.Files;
using LeoKit.Synthetic.People;
using LeoKit.Synthetic.Randomness;

namespace LeoKit.Synthetic.Rows;

/// <summary>Students of higher education: a row for each academic year of a course.</summary>
sealed class StudentRows : ITableRows
{
    const int SchoolYear = 14;

    readonly SyntheticOptions _options;
    readonly SortedDictionary<int, ViewRows<StudentRow>> _years = [];

    public StudentRows(SyntheticOptions options, Table table, Func<View, CsvFile> open)
    {
        _options = options;
        var cells = CellsFor(HigherEducationProviders.Ids(options.Seed));
        foreach (var view in StandardExtract.ViewsOf(table))
            _years.Add(view.Year!.Value, new(view, cells, open));
    }

    public void Add(LifeCourse person)
    {
        foreach (var course in person.HigherCourses)
            for (var year = course.EntryYear; year <= course.LastYear; year++)
                AddYear(new(person, course, year));
    }

    void AddYear(in StudentRow row)
    {
        if (_years.TryGetValue(row.Year, out var rows) && new DateOnly(row.Year, 7, 31) <= _options.ReferenceDate)
            rows.Add(row);
    }

    static Dictionary<string, Cell<StudentRow>> CellsFor(string[] providers)
    {
        void Provider(CsvFile csv, in StudentRow row) => csv.Text(providers[row.Course.Provider]);

        return new()
        {
            ["PUPILMATCHINGREFANONYMOUS"] = (csv, in row) => csv.Text(row.Person.Keys.PupilReferenceIn(SchoolYear)),
            ["INSTID_ANON"] = Provider,
            ["XINSTID01_ANON"] = Provider,
            ["XINSTG01"] = (csv, in row) => csv.Text(RegionCodes[(int)HigherEducationProviders.RegionOf(row.Course.Provider)]),
            ["XPSR01"] = (csv, in row) => csv.Text("1"),
            ["XPQUAL01"] = (csv, in row) => csv.Flag(row.Qualifies),
            ["YEARPRG"] = (csv, in row) => csv.Whole(row.Year - row.Course.EntryYear + 1),
            ["COMDATE"] = (csv, in row) => csv.Date(DateOnly.FromDayNumber(row.Begins)),
            ["DATELEFT"] = LastDay,
            ["ENDDATE"] = LastDay,
            ["XLEV301"] = (csv, in row) => csv.Text(row.Level3),
            ["XLEV501"] = (csv, in row) => csv.Text(row.Level5),
            ["XQOBTN01"] = (csv, in row) => csv.Text(row.Qualification),
            ["XCLASS01"] = (csv, in row) => csv.Text(row.Class),
            ["SBJQA1"] = Jacs,
            ["XJACS01_1"] = Jacs,
            ["XFPE01_1"] = (csv, in row) => csv.Number(1, 2),
            ["XCAH01_1"] = (csv, in row) => csv.Text(row.Subject.Cah1),
            ["XCAH02_1"] = (csv, in row) => csv.Text(row.Subject.Cah2),
            ["GENDER"] = Sex,
            ["SEXID"] = Sex,
            ["XETHNIC01"] = (csv, in row) => csv.Text(EthnicCodes.HigherEducation(LaterEthnicity.Of(row.Person, Purpose.StudentRecord), row.Year)),
            ["CARELEAVER"] = (csv, in row) => csv.Text(row.Person.SocialCare.EverInCare ? "04" : "05"),
            ["XAGEA01"] = (csv, in row) => csv.Whole(LearnerRow.AgeOn(row.Person, row.Year - 1, 8, last: true)),
            ["XTARIFF"] = (csv, in row) => csv.Whole(row.Tariff),
            ["SEC"] = (csv, in row) => csv.Text(row.SocioEconomicClass),
            ["PARED"] = (csv, in row) => csv.Text(row.ParentalEducation),
            ["RSNEND"] = (csv, in row) => csv.Text(row.ReasonForEnding),
            ["STULOAD"] = (csv, in row) => csv.Number(row.Course.PartTime || (row.IsLast && !row.Qualifies) ? 50 : 100, 1),
        };
    }

    static void LastDay(CsvFile csv, in StudentRow row)
    {
        if (row.IsLast)
            csv.Date(DateOnly.FromDayNumber(row.Ends));
        else
            csv.Empty();
    }

    static void Jacs(CsvFile csv, in StudentRow row) => csv.Text(row.Year <= 2012 ? row.Subject.Jacs : row.Subject.JacsFrom2013);

    /// <summary>1 male and 2 female under both names of the column.</summary>
    static void Sex(CsvFile csv, in StudentRow row) => csv.Text(row.Person.Background.Female ? "2" : "1");

    static readonly string[] RegionCodes = ["A", "B", "D", "E", "F", "G", "H", "J", "K"];
}
