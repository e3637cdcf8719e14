using LeoKit.Schema;
using LeoKit.Synthetic.Files;
using LeoKit.Synthetic.People;

namespace LeoKit.Synthetic.Rows;

/// <summary>Fine levels of one pupil at the end of Year 9.</summary>
readonly record struct KeyStage3Record(LifeCourse Person, int Year, double English, double Mathematics, double Science)
{
    public const int SchoolYear = 9;

    /// <summary>The lowest and highest level of each test: mathematics reaches level 8.</summary>
    public string EnglishLevel => Levels.OfTest(English, 4, 7);
    public string MathematicsLevel => Levels.OfTest(Mathematics, 3, 8);
    public string ScienceLevel => Levels.OfTest(Science, 3, 7);

    public static KeyStage3Record Of(LifeCourse person, int year)
    {
        var scores = StageScores.Of(person, Stage.KeyStage3);
        var scale = Levels.KeyStage3.In(year);
        return new(person, year, scale.Fine(scores.English), scale.Fine(scores.Mathematics), scale.Fine(scores.Science));
    }
}

/// <summary>Key Stage 3, candidates and indicators: one record a pupil at the end of Year 9.</summary>
sealed class KeyStage3Rows(SyntheticOptions options, Table table, Func<View, CsvFile> open) : ITableRows
{
    const int SchoolYear = KeyStage3Record.SchoolYear;

    static readonly Dictionary<string, Cell<KeyStage3Record>> Cells = new()
    {
        ["PupilMatchingRefAnonymous"] = (csv, in record) => csv.Text(record.Person.Keys.PupilReferenceIn(SchoolYear)),
        ["ACADYR"] = (csv, in record) => csv.Text(AcademicYears.Written(record.Year)),
        ["URN_anon"] = (csv, in record) => csv.Text(record.Person.Schooling.Secondary.Urn),
        ["LAESTAB_anon"] = (csv, in record) => csv.Text(record.Person.Schooling.Secondary.Estab),
        ["GENDER"] = (csv, in record) => csv.Text(record.Person.Background.Female ? "F" : "M"),
        ["YEAROFBIRTH"] = (csv, in record) => csv.Whole(record.Person.Background.BirthYear),
        ["ENGLEV"] = (csv, in record) => csv.Text(record.EnglishLevel),
        ["MATLEV"] = (csv, in record) => csv.Text(record.MathematicsLevel),
        ["SCILEV"] = (csv, in record) => csv.Text(record.ScienceLevel),
        ["ENGTALEV"] = (csv, in record) => csv.Text(Levels.OfTeacher(record.English)),
        ["MATTALEV"] = (csv, in record) => csv.Text(Levels.OfTeacher(record.Mathematics)),
        ["SCITALEV"] = (csv, in record) => csv.Text(Levels.OfTeacher(record.Science)),
    };

    readonly YearViews<KeyStage3Record> _rows = new(table, Cells, open);

    public void Add(LifeCourse person)
    {
        var year = person.Background.YearOf(SchoolYear);
        if (SchoolStage.Takes(person.Background, SchoolYear) && _rows.Holds(year) && SchoolStage.IsOut(options, year))
            _rows.Add(year, KeyStage3Record.Of(person, year));
    }
}
