using LeoKit.Schema;
using LeoKit.Synthetic.Files;
using LeoKit.Synthetic.People;

namespace LeoKit.Synthetic.Rows;

/// <summary>One GCSE of one pupil.</summary>
readonly record struct GcseResult(LifeCourse Person, int Year, Gcse Gcse);

/// <summary>Key Stage 4, exam table: the GCSEs of each pupil; those of other kinds, which count in the pupil table too, are not in it.</summary>
sealed class KeyStage4ExamRows(SyntheticOptions options, Table table, Func<View, CsvFile> open) : ITableRows
{
    static readonly Dictionary<string, Cell<GcseResult>> Cells = new()
    {
        ["PupilMatchingRefAnonymous"] = (csv, in result) => csv.Text(result.Person.Keys.PupilReferenceIn(KeyStage4Record.SchoolYear)),
        ["ACADYR"] = (csv, in result) => csv.Text(AcademicYears.Written(result.Year)),
        ["EXAMYEAR"] = (csv, in result) => csv.Whole(result.Year),
        ["SEASON"] = (csv, in result) => csv.Text("S"),
        ["MAPPING"] = (csv, in result) => csv.Text(result.Gcse.Subject),
        ["GRADE"] = (csv, in result) => csv.Text(GcseGrades.GradeOf(result.Gcse, result.Year)),
        ["POINTS"] = (csv, in result) => csv.Number(GcseGrades.PointsOf(result.Gcse, result.Year), 1),
    };

    readonly YearViews<GcseResult> _rows = new(table, Cells, open);

    public void Add(LifeCourse person)
    {
        var year = person.Background.YearOf(KeyStage4Record.SchoolYear);
        if (person.Background.EducatedElsewhere || !_rows.Holds(year) || !SchoolStage.IsOut(options, year))
            return;
        for (var at = 0; at < person.Gcses.Count; at++)
            _rows.Add(year, new(person, year, person.Gcses[at]));
    }
}
