using LeoKit.Schema;
using LeoKit.Synthetic.Files;
using LeoKit.Synthetic.People;

namespace LeoKit.Synthetic.Rows;

/// <summary>Fine levels of one pupil at the end of Year 2.</summary>
readonly record struct KeyStage1Record(LifeCourse Person, int Year, double Reading, double Writing, double Mathematics, double Science)
{
    /// <summary>Whole levels of science, from 9 points for level 1.</summary>
    int SciencePoints => Math.Clamp((int)Science, 0, 3) switch { 0 => 3, 1 => 9, 2 => 15, _ => 21 };

    public int ReadingPoints => Levels.PointsOfKeyStage1(Reading);
    public int WritingPoints => Levels.PointsOfKeyStage1(Writing);
    public int MathematicsPoints => Levels.PointsOfKeyStage1(Mathematics);

    public double AveragePoints => (ReadingPoints + WritingPoints + MathematicsPoints + SciencePoints) / 4.0;

    /// <summary>What Key Stage 2 measures progress from.</summary>
    public double AverageWithoutScience => (ReadingPoints + WritingPoints + MathematicsPoints) / 3.0;

    public static KeyStage1Record Of(LifeCourse person)
    {
        var year = person.Background.YearOf(KeyStage1Rows.SchoolYear);
        var scores = StageScores.Of(person, Stage.KeyStage1);
        var scale = Levels.KeyStage1.In(year);

        // Writing is reached by fewer than reading and mathematics.
        return new(person, year, scale.Fine(scores.English), scale.Fine(scores.Writing - 3), scale.Fine(scores.Mathematics + 2), scale.Fine(scores.Science));
    }
}

/// <summary>Key Stage 1: one record a pupil at the end of Year 2.</summary>
sealed class KeyStage1Rows(SyntheticOptions options, Table table, Func<View, CsvFile> open) : ITableRows
{
    public const int SchoolYear = 2;

    static readonly Dictionary<string, Cell<KeyStage1Record>> Cells = new()
    {
        ["PupilMatchingRefAnonymous"] = (csv, in record) => csv.Text(record.Person.Keys.PupilReferenceIn(SchoolYear)),
        ["ACADYR"] = (csv, in record) => csv.Text(AcademicYears.Written(record.Year)),
        ["URN_anon"] = (csv, in record) => csv.Text(record.Person.Schooling.Primary.Urn),
        ["LAESTAB_anon"] = (csv, in record) => csv.Text(record.Person.Schooling.Primary.Estab),
        ["GENDER"] = (csv, in record) => csv.Text(record.Person.Background.Female ? "F" : "M"),
        ["YEAROFBIRTH"] = (csv, in record) => csv.Whole(record.Person.Background.BirthYear),
        ["MONTHOFBIRTH"] = (csv, in record) => csv.Whole(record.Person.Background.BirthMonth),
        ["READING"] = (csv, in record) => csv.Text(Levels.OfKeyStage1(record.Reading)),
        ["WRITING"] = (csv, in record) => csv.Text(Levels.OfKeyStage1(record.Writing)),
        ["MATHS"] = (csv, in record) => csv.Text(Levels.OfKeyStage1(record.Mathematics)),
        ["SCIENCE"] = (csv, in record) => csv.Text(record.Science switch { < 1 => "W", < 2 => "1", < 3 => "2", _ => "3" }),
        ["READPOINTS"] = (csv, in record) => csv.Whole(record.ReadingPoints),
        ["WRITPOINTS"] = (csv, in record) => csv.Whole(record.WritingPoints),
        ["MATPOINTS"] = (csv, in record) => csv.Whole(record.MathematicsPoints),
        ["APS"] = (csv, in record) => csv.Number(record.AveragePoints, 2),
    };

    readonly YearViews<KeyStage1Record> _rows = new(table, Cells, open);

    public void Add(LifeCourse person)
    {
        var year = person.Background.YearOf(SchoolYear);
        if (SchoolStage.Takes(person.Background, SchoolYear) && _rows.Holds(year) && SchoolStage.IsOut(options, year))
            _rows.Add(year, KeyStage1Record.Of(person));
    }
}
