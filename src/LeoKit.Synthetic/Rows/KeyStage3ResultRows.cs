using LeoKit.Schema;
using LeoKit.Synthetic.Files;
using LeoKit.Synthetic.People;

namespace LeoKit.Synthetic.Rows;

/// <summary>One subject of one pupil at the end of Year 9.</summary>
readonly record struct KeyStage3Result(KeyStage3Record Pupil, TestedSubject Subject)
{
    public double Fine => Subject switch { TestedSubject.English => Pupil.English, TestedSubject.Mathematics => Pupil.Mathematics, _ => Pupil.Science };

    public string Level => Subject switch { TestedSubject.English => Pupil.EnglishLevel, TestedSubject.Mathematics => Pupil.MathematicsLevel, _ => Pupil.ScienceLevel };
}

/// <summary>Key Stage 3, result table: three records a pupil.</summary>
sealed class KeyStage3ResultRows(SyntheticOptions options, Table table, Func<View, CsvFile> open) : ITableRows
{
    static readonly Dictionary<string, Cell<KeyStage3Result>> Cells = new()
    {
        ["PupilMatchingRefAnonymous"] = (csv, in result) => csv.Text(result.Pupil.Person.Keys.PupilReferenceIn(KeyStage3Record.SchoolYear)),
        ["ACADYR"] = (csv, in result) => csv.Text(AcademicYears.Written(result.Pupil.Year)),
        ["LEAPCODE"] = (csv, in result) => csv.Text(TestedSubjects.CodeOf(result.Subject)),
        ["TESTLEV"] = (csv, in result) => csv.Text(result.Level),
        ["TALEVEL"] = (csv, in result) => csv.Text(Levels.OfTeacher(result.Fine)),
        ["FINE"] = (csv, in result) => csv.Number(Math.Clamp(result.Fine, 2.5, 8.99), 2),
    };

    readonly YearViews<KeyStage3Result> _rows = new(table, Cells, open);

    public void Add(LifeCourse person)
    {
        var year = person.Background.YearOf(KeyStage3Record.SchoolYear);
        if (!SchoolStage.Takes(person.Background, KeyStage3Record.SchoolYear) || !_rows.Holds(year) || !SchoolStage.IsOut(options, year))
            return;
        var record = KeyStage3Record.Of(person, year);
        foreach (var subject in TestedSubjects.All)
            _rows.Add(year, new(record, subject));
    }
}
