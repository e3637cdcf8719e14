using LeoKit.Schema;
using LeoKit.Synthetic.Files;
using LeoKit.Synthetic.People;

namespace LeoKit.Synthetic.Rows;

/// <summary>Key Stage 2, pupil table: one record a pupil at the end of Year 6.</summary>
sealed class KeyStage2Rows(SyntheticOptions options, Table table, Func<View, CsvFile> open) : ITableRows
{
    const int SchoolYear = KeyStage2Record.SchoolYear;

    static readonly Dictionary<string, Cell<KeyStage2Record>> Cells = new()
    {
        ["PupilMatchingRefAnonymous"] = (csv, in record) => csv.Text(record.Person.Keys.PupilReferenceIn(SchoolYear)),
        ["ACADYR"] = (csv, in record) => csv.Text(AcademicYears.Written(record.Year)),
        ["URN_anon"] = (csv, in record) => csv.Text(record.Person.Schooling.Primary.Urn),
        ["LAESTAB_anon"] = (csv, in record) => csv.Text(record.Person.Schooling.Primary.Estab),
        ["GENDER"] = (csv, in record) => csv.Text(record.Person.Background.Female ? "F" : "M"),
        ["YEAROFBIRTH"] = (csv, in record) => csv.Whole(record.Person.Background.BirthYear),
        ["FEMALE"] = (csv, in record) => csv.Flag(record.Person.Background.Female),
        ["FSM"] = (csv, in record) => csv.Flag(record.Person.Background.HasFsmIn(SchoolYear)),
        ["FLANG"] = (csv, in record) => csv.Flag(record.Person.Background.Ethnicity.OtherLanguage),
        ["SENF"] = (csv, in record) => csv.Text(SenProvision.CodeOf(record.Person.Background, SchoolYear, record.Year)),
        ["NATRES"] = (csv, in record) => csv.Flag(true),
        ["READLEV"] = (csv, in record) => Level(csv, record, record.English),
        ["ENGLEV"] = (csv, in record) => Level(csv, record, record.English),
        ["MATLEV"] = (csv, in record) => Level(csv, record, record.Mathematics),
        ["SCILEV"] = (csv, in record) => Level(csv, record, record.Science),
        ["ENGFINE"] = (csv, in record) => Fine(csv, record, record.English),
        ["READFINE"] = (csv, in record) => Fine(csv, record, record.English),
        ["MATFINE"] = (csv, in record) => Fine(csv, record, record.Mathematics),
        ["KS1APS"] = (csv, in record) => csv.Number(
            record.Person.Background.ArrivedIn <= KeyStage1Rows.SchoolYear ? KeyStage1Record.Of(record.Person).AverageWithoutScience : null, 2),
        ["APS"] = (csv, in record) => csv.Number(record.IsScaled ? null
            : (((record.PointsOf(record.English) + record.PointsOf(record.Writing)) / 2) + record.PointsOf(record.Mathematics)) / 2, 2),
        ["READSCORE"] = (csv, in record) => csv.Whole(record.ReadingScore),
        ["MATSCORE"] = (csv, in record) => csv.Whole(record.MathematicsScore),
        ["READEXP"] = (csv, in record) => csv.Flag(record.ReadingScore >= 100),
        ["MATEXP"] = (csv, in record) => csv.Flag(record.MathematicsScore >= 100),
        ["READHIGH"] = (csv, in record) => csv.Flag(record.ReadingScore >= 110),
        ["MATHIGH"] = (csv, in record) => csv.Flag(record.MathematicsScore >= 110),
        ["WRITTAEXP"] = (csv, in record) => csv.Flag(record.WritesAsExpected),
        ["RWMEXP"] = (csv, in record) => csv.Flag(record.ReadingScore >= 100 && record.MathematicsScore >= 100 && record.WritesAsExpected),
    };

    readonly YearViews<KeyStage2Record> _rows = new(table, Cells, open);

    public void Add(LifeCourse person)
    {
        var year = person.Background.YearOf(SchoolYear);
        if (person.KeyStage2 is { } scores && _rows.Holds(year) && SchoolStage.IsOut(options, year))
            _rows.Add(year, new(person, year, scores));
    }

    /// <summary>Levels ended when scaled scores began.</summary>
    static void Level(CsvFile csv, in KeyStage2Record record, double fine) => csv.Text(record.IsScaled ? null : record.LevelOf(fine));

    static void Fine(CsvFile csv, in KeyStage2Record record, double fine) => csv.Number(record.IsScaled ? null : record.Published(fine), 2);
}
