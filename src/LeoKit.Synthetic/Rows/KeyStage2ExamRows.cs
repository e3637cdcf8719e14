using LeoKit.Schema;
using LeoKit.Synthetic.Files;
using LeoKit.Synthetic.People;

namespace LeoKit.Synthetic.Rows;

/// <summary>One subject of one pupil at the end of Year 6.</summary>
readonly record struct KeyStage2Result(KeyStage2Record Pupil, TestedSubject Subject)
{
    public double Fine => Subject switch { TestedSubject.English => Pupil.English, TestedSubject.Mathematics => Pupil.Mathematics, _ => Pupil.Science };

    /// <summary>The teacher sees what the test does, and writing in English.</summary>
    public double AsTaught => Subject == TestedSubject.English ? Pupil.Writing : Fine;

    /// <summary>Science was tested until 2008/09, and levels were given until 2014/15.</summary>
    public bool HasTestLevel => !Pupil.IsScaled && (Subject != TestedSubject.Science || Pupil.Year <= 2009);

    public int? Score => (Pupil.IsScaled, Subject) switch
    {
        (true, TestedSubject.English) => Pupil.ReadingScore,
        (true, TestedSubject.Mathematics) => Pupil.MathematicsScore,
        _ => null,
    };
}

/// <summary>Key Stage 2, exam table: three records a pupil.</summary>
sealed class KeyStage2ExamRows(SyntheticOptions options, Table table, Func<View, CsvFile> open) : ITableRows
{
    static readonly Dictionary<string, Cell<KeyStage2Result>> Cells = new()
    {
        ["PupilMatchingRefAnonymous"] = (csv, in result) => csv.Text(result.Pupil.Person.Keys.PupilReferenceIn(KeyStage2Record.SchoolYear)),
        ["ACADYR"] = (csv, in result) => csv.Text(AcademicYears.Written(result.Pupil.Year)),
        ["LEAPCODE"] = (csv, in result) => csv.Text(TestedSubjects.CodeOf(result.Subject)),
        ["TESTLEV"] = (csv, in result) => csv.Text(result.HasTestLevel ? result.Pupil.LevelOf(result.Fine) : null),
        ["TALEVEL"] = (csv, in result) => csv.Text(result.Pupil.IsScaled ? null : Levels.OfTeacher(Math.Min(result.AsTaught, 6.99))),
        ["FINE"] = (csv, in result) => csv.Number(result.HasTestLevel ? result.Pupil.Published(result.Fine) : null, 2),
        ["SCORE"] = (csv, in result) => csv.Whole(result.Score),
    };

    readonly YearViews<KeyStage2Result> _rows = new(table, Cells, open);

    public void Add(LifeCourse person)
    {
        var year = person.Background.YearOf(KeyStage2Record.SchoolYear);
        if (person.KeyStage2 is not { } scores || !_rows.Holds(year) || !SchoolStage.IsOut(options, year))
            return;
        var record = new KeyStage2Record(person, year, scores);
        foreach (var subject in TestedSubjects.All)
            _rows.Add(year, new(record, subject));
    }
}
