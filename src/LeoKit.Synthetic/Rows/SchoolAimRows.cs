using LeoKit.Schema;
using LeoKit.Synthetic.Files;
using LeoKit.Synthetic.People;
using LeoKit.Synthetic.Randomness;

namespace LeoKit.Synthetic.Rows;

/// <summary>One learning aim of a student of a school sixth form in one academic year.</summary>
/// <param name="Person">The student.</param>
/// <param name="SchoolYear">12 or 13.</param>
/// <param name="Reference">The position in the reference list of aims.</param>
/// <param name="From">The school year in which it starts.</param>
/// <param name="To">The school year in which it ends.</param>
/// <param name="Grade">The grade, from 6 for A* to 0 for ungraded; -1 where no result was matched.</param>
/// <param name="Core">True for the main aim of the study programme.</param>
/// <param name="EndKnown">False where the school did not give the last day.</param>
readonly record struct SchoolAim(LifeCourse Person, int SchoolYear, int Reference, int From, int To, int Grade, bool Core, bool EndKnown)
{
    static readonly string[] Grades = ["U", "E", "D", "C", "B", "A", "*"];

    public int Year => Person.Background.YearOf(SchoolYear);

    public bool IsOver => SchoolYear == To;

    public AimReference Aim => AimReferences.All[Reference];

    public string? GradeWritten => IsOver && Grade >= 0 ? GradeText(Grade, Year) : null;

    /// <summary>A grade of A levels; A* could be given from 2010.</summary>
    public static string GradeText(int grade, int year) => Grades[year < 2010 ? Math.Min(5, grade) : grade];
}

/// <summary>Learning aims of state schools' sixth forms: A levels as Key Stage 5 has them, or a vocational course.</summary>
sealed class SchoolAimRows : ITableRows
{
    const int VocationalSector = 24;

    static readonly Dictionary<string, Cell<SchoolAim>> Cells = new()
    {
        ["PupilMatchingRefAnonymous"] = (csv, in aim) => csv.Text(aim.Person.Keys.PupilReferenceIn(aim.SchoolYear)),
        ["ACADYR"] = (csv, in aim) => csv.Text(AcademicYears.Written(aim.Year)),
        ["LAEstab_anon"] = (csv, in aim) => csv.Text(aim.Person.Schooling.Secondary.Estab),
        ["OnRoll"] = (csv, in aim) => csv.Text("1"),
        ["NCYear"] = (csv, in aim) => csv.Whole(aim.SchoolYear),
        ["Gender"] = (csv, in aim) => csv.Text(aim.Person.Background.Female ? "F" : "M"),
        ["YearOfBirth"] = (csv, in aim) => csv.Whole(aim.Person.Background.BirthYear),
        ["QAN"] = (csv, in aim) => csv.Text(aim.Aim.Id),
        ["QN"] = (csv, in aim) => csv.Text(aim.Aim.Id),
        ["Qual_Lev_Ref"] = (csv, in aim) => csv.Whole(aim.Aim.Level),
        ["Qual_Type_Ref"] = (csv, in aim) => csv.Text(aim.Aim.QualificationType),
        ["LearningStartDate"] = (csv, in aim) => csv.Date(new DateOnly(aim.Person.Background.YearOf(aim.From) - 1, 9, 1)),
        ["LearningPlannedEndDate"] = (csv, in aim) => csv.Date(new DateOnly(aim.Person.Background.YearOf(aim.To), 6, 30)),
        ["LearningActualEndDate"] = LastDay,
        ["LearningAimStatus"] = (csv, in aim) => csv.Text(aim.IsOver ? "2" : "1"),
        ["CoreAim"] = (csv, in aim) => csv.Flag(aim.Core),
        ["Grade_AAT"] = (csv, in aim) => csv.Text(aim.GradeWritten),
        ["Grade_ATT"] = (csv, in aim) => csv.Text(aim.GradeWritten),
        ["GradePassFail"] = (csv, in aim) => csv.Text(aim.GradeWritten is null ? null : aim.Grade > 0 ? "P" : "F"),
    };

    readonly SyntheticOptions _options;
    readonly SortedDictionary<int, ViewRows<SchoolAim>> _years = [];

    public SchoolAimRows(SyntheticOptions options, Table table, Func<View, CsvFile> open)
    {
        _options = options;
        foreach (var view in StandardExtract.ViewsOf(table))
            _years.Add(view.Year!.Value, new(view, Cells, open));
    }

    public void Add(LifeCourse person)
    {
        var background = person.Background;
        if (!person.AfterSixteen.SixthForm || background.Independent || background.EducatedElsewhere)
            return;
        for (var schoolYear = 12; schoolYear <= 13; schoolYear++)
            if (_years.TryGetValue(background.YearOf(schoolYear), out var rows) && new DateOnly(background.YearOf(schoolYear), 8, 31) <= _options.ReferenceDate)
                AddYear(rows, person, schoolYear);
    }

    void AddYear(ViewRows<SchoolAim> rows, LifeCourse person, int schoolYear)
    {
        var draws = Draws.For(_options.Seed, person.Person, Purpose.SchoolAims, schoolYear);
        void Aim(int reference, int from, int to, int grade, bool core)
        {
            var endKnown = !draws.Chance(_options.Dirt.SchoolAimEndMissing);
            if (from <= schoolYear && schoolYear <= to)
                rows.Add(new(person, schoolYear, reference, from, to, grade, core, endKnown));
        }

        if (person.SixteenToEighteen is { ALevels: [var first, ..] levels })
        {
            for (var at = 0; at < levels.Length; at++)
                Aim(AimReferences.ALevel(levels[at].Subject), 12, 13, levels[at].Grade, at == 0);
            if (person.Background.YearOf(12) <= AimReferences.LastAsYear)
                Aim(AimReferences.AsLevel(first.Subject), 12, 12, Math.Max(1, first.Grade), core: false);
        }
        else if (person.AfterSixteen.Level3In > 0)
        {
            Aim(AimReferences.Vocational(VocationalSector, 3), 12, 13, -1, core: true);
        }
        else
        {
            Aim(AimReferences.Vocational(VocationalSector, 2), 12, 12, -1, core: true);
            Aim(AimReferences.Vocational(VocationalSector, 3), 13, 13, -1, core: true);
        }
    }

    static void LastDay(CsvFile csv, in SchoolAim aim)
    {
        if (aim.IsOver && aim.EndKnown)
            csv.Date(new DateOnly(aim.Person.Background.YearOf(aim.To), 6, 30));
        else
            csv.Empty();
    }
}
