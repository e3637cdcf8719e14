using LeoKit.Schema;
using LeoKit.Synthetic.Files;
using LeoKit.Synthetic.People;

namespace LeoKit.Synthetic.Rows;

/// <summary>One student at the end of Year 13.</summary>
readonly record struct KeyStage5Record(LifeCourse Person, int Year, SixteenToEighteen Study)
{
    public const int SchoolYear = 13;
    const int FirstNewPoints = 2016;

    /// <summary>The star came in 2009/10; before, its work was an A.</summary>
    public static int Capped(int grade, int year) => year >= 2010 ? grade : Math.Min(grade, 5);

    /// <summary>Until 2014/15 150 points for an E and 30 for a grade; from 2015/16 ten for a grade.</summary>
    public static int PointsOf(int grade, int year)
    {
        var capped = Capped(grade, year);
        return capped == 0 ? 0 : year >= FirstNewPoints ? 10 * capped : 120 + (30 * capped);
    }

    public int ALevelPoints
    {
        get
        {
            var points = 0;
            foreach (var level in Study.ALevels)
                points += PointsOf(level.Grade, Year);
            return points;
        }
    }

    /// <summary>Those without A levels hold a vocational qualification of Level 3, better for those who attained more at 16: invented.</summary>
    public int TotalPoints => Study.ALevels.Length > 0 ? ALevelPoints
        : 3 * PointsOf(Person.Schooling.Score switch { >= 55 => 5, >= 42 => 4, >= 30 => 3, _ => 2 }, Year);
}

/// <summary>Key Stage 5, student table: one record for each person who studied at Level 3 to the end of Year 13.</summary>
sealed class KeyStage5Rows(SyntheticOptions options, Table table, Func<View, CsvFile> open) : ITableRows
{
    const int SchoolYear = KeyStage5Record.SchoolYear;

    static readonly Dictionary<string, Cell<KeyStage5Record>> Cells = new()
    {
        ["PupilMatchingRefAnonymous"] = (csv, in record) => csv.Text(record.Person.Keys.PupilReferenceIn(SchoolYear)),
        ["ACADYR"] = (csv, in record) => csv.Text(AcademicYears.Written(record.Year)),
        ["URN_anon"] = (csv, in record) => csv.Text(record.Study.School.Urn),
        ["LAESTAB_anon"] = (csv, in record) => csv.Text(record.Study.School.Estab),
        ["GENDER"] = (csv, in record) => csv.Text(record.Person.Background.Female ? "F" : "M"),
        ["YEAROFBIRTH"] = (csv, in record) => csv.Whole(record.Person.Background.BirthYear),
        ["ETHNIC"] = (csv, in record) => csv.Text(record.Person.Background.Independent ? null : record.Person.Background.Ethnicity.Minor),
        ["KS4_FSM"] = (csv, in record) => csv.Flag(record.Person.Background.Independent ? null : record.Person.Background.Fsm),
        ["TRIGGER"] = (csv, in record) => csv.Flag(true),
        ["ENTRY_GA"] = (csv, in record) => csv.Whole(record.Study.ALevels.Length),
        ["PASSES_GA"] = (csv, in record) => csv.Whole(record.Study.PassesAtLeast(1)),
        ["GRADEA_GA"] = (csv, in record) => csv.Whole(record.Study.PassesAtLeast(5)),
        ["TOTPTSE"] = (csv, in record) => csv.Number(record.TotalPoints, 1),
        ["TOTPTSE_ALEV"] = (csv, in record) => csv.Number(record.Study.ALevels.Length > 0 ? record.ALevelPoints : null, 1),
        ["PASS2LV3"] = (csv, in record) => csv.Flag(record.Study.ALevels.Length == 0 || record.Study.PassesAtLeast(1) >= 2),
        ["AAB_FAC"] = (csv, in record) => csv.Flag(record.Study.HasAab),
    };

    readonly YearViews<KeyStage5Record> _rows = new(table, Cells, open);

    public void Add(LifeCourse person)
    {
        var year = person.Background.YearOf(SchoolYear);
        if (_rows.Holds(year) && SchoolStage.IsOut(options, year) && person.SixteenToEighteen is { } study)
            _rows.Add(year, new(person, year, study));
    }
}
