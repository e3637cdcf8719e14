using LeoKit.Schema;
using LeoKit.Synthetic.Files;
using LeoKit.Synthetic.People;

namespace LeoKit.Synthetic.Rows;

/// <summary>One A level of one student.</summary>
readonly record struct ALevelResult(LifeCourse Person, int Year, ALevel ALevel);

/// <summary>Key Stage 5, exam table: the A levels of each student.</summary>
sealed class KeyStage5ExamRows(SyntheticOptions options, Table table, Func<View, CsvFile> open) : ITableRows
{
    static readonly string[] Grades = ["U", "E", "D", "C", "B", "A", "*"];

    static readonly Dictionary<string, Cell<ALevelResult>> Cells = new()
    {
        ["PupilMatchingRefAnonymous"] = (csv, in result) => csv.Text(result.Person.Keys.PupilReferenceIn(KeyStage5Record.SchoolYear)),
        ["ACADYR"] = (csv, in result) => csv.Text(AcademicYears.Written(result.Year)),
        ["EXAMYEAR"] = (csv, in result) => csv.Whole(result.Year),
        ["SEASON"] = (csv, in result) => csv.Text("S"),
        ["MAPPING"] = (csv, in result) => csv.Text(result.ALevel.Subject),
        ["GRADE"] = (csv, in result) => csv.Text(Grades[KeyStage5Record.Capped(result.ALevel.Grade, result.Year)]),
        ["POINTS"] = (csv, in result) => csv.Whole(KeyStage5Record.PointsOf(result.ALevel.Grade, result.Year)),
    };

    readonly YearViews<ALevelResult> _rows = new(table, Cells, open);

    public void Add(LifeCourse person)
    {
        var year = person.Background.YearOf(KeyStage5Record.SchoolYear);
        if (!_rows.Holds(year) || !SchoolStage.IsOut(options, year) || person.SixteenToEighteen is not { } study)
            return;
        foreach (var level in study.ALevels)
            _rows.Add(year, new(person, year, level));
    }
}
