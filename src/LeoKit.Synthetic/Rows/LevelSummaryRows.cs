using LeoKit.Schema;
using LeoKit.Synthetic.Files;
using LeoKit.Synthetic.People;

namespace LeoKit.Synthetic.Rows;

/// <summary>Attainment by 19, one row for each young person whose cohort has turned 19.</summary>
sealed class LevelSummaryRows(SyntheticOptions options, Table table, Func<View, CsvFile> open) : ITableRows
{
    static readonly Dictionary<string, Cell<LifeCourse>> Cells = new()
    {
        ["PupilMatchingRefAnonymous"] = (csv, in person) => csv.Text(person.Keys.PupilReferenceIn(14)),
        ["Base_Year"] = (csv, in person) => csv.Whole(person.Background.YearOf(11)),
        ["L1_at_16"] = (csv, in person) => csv.Flag(Row(person, 11).HasLevel1),
        ["L2_at_16"] = (csv, in person) => csv.Flag(Row(person, 11).HasLevel2),
        ["L2_at_17"] = (csv, in person) => csv.Flag(Row(person, 12).HasLevel2),
        ["L2_at_18"] = (csv, in person) => csv.Flag(Row(person, 13).HasLevel2),
        ["L2_at_19"] = (csv, in person) => csv.Flag(Row(person, 14).HasLevel2),
        ["L3_at_17"] = (csv, in person) => csv.Flag(Row(person, 12).HasLevel3),
        ["L3_at_18"] = (csv, in person) => csv.Flag(Row(person, 13).HasLevel3),
        ["L3_at_19"] = (csv, in person) => csv.Flag(Row(person, 14).HasLevel3),
        ["L3_qualtype19"] = (csv, in person) => csv.Text(QualificationOf(person)),
        ["Year_L2"] = (csv, in person) => csv.Whole(person.Levels.Level2In is > 0 and var year ? year : null),
        ["Year_L3"] = (csv, in person) => csv.Whole(person.AfterSixteen.Level3In is > 0 and var year ? year : null),
        ["AppStart_Year"] = (csv, in person) => csv.Whole(person.AfterSixteen.Apprenticeship is { } taken ? AfterSixteen.EndOfYear(taken.Start) : null),
        ["AppStart_Age"] = (csv, in person) => csv.Whole(person.AfterSixteen.Apprenticeship is { } taken ? AfterSixteen.EndOfYear(taken.Start) - person.Background.YearOf(11) + 15 : null),
    };

    readonly ViewRows<LifeCourse> _rows = new(StandardExtract.ViewsOf(table).Single(), Cells, open);

    public void Add(LifeCourse person)
    {
        var background = person.Background;
        if (!background.EducatedElsewhere && background.YearOf(11) >= 2002 && new DateOnly(background.YearOf(14), 8, 31) <= options.ReferenceDate)
            _rows.Add(person);
    }

    static LevelRow Row(LifeCourse person, int schoolYear) => new(person, person.Background.YearOf(schoolYear));

    /// <summary>1 A levels, 2 an advanced apprenticeship, 4 a vocational qualification.</summary>
    static string? QualificationOf(LifeCourse person) => person.AfterSixteen switch
    {
        { Level3By19: false } => null,
        { Setting: SixteenPlus.Apprenticeship } => "2",
        _ => Row(person, 14).IsAcademic ? "1" : "4",
    };
}
