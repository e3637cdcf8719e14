using LeoKit.Schema;
using LeoKit.Synthetic.Files;
using LeoKit.Synthetic.People;

namespace LeoKit.Synthetic.Rows;

/// <summary>Where one young person stands at the end of one academic year.</summary>
readonly record struct LevelRow(LifeCourse Person, int Year)
{
    public int SchoolYear => Year - Person.Background.YearOf(11) + 11;

    public AfterSixteen After => Person.AfterSixteen;

    public bool HasLevel3 => After.Level3In > 0 && After.Level3In <= Year;

    public bool HasLevel2 => Person.Levels.Level2In is > 0 and var reached && reached <= Year;

    /// <summary>Level 1 comes at the latest with the first course after 16.</summary>
    public bool HasLevel1 => Person.Levels.Level1At16 || HasLevel2 || (SchoolYear > 11 && After.YearsOfStudy > 0);

    public bool InCensus => !Person.Background.Independent && (SchoolYear == 11 || (After.SixthForm && SchoolYear <= 13));

    public bool HasResults => SchoolYear == 11 || (SchoolYear == 13 && Person.SixteenToEighteen is not null);

    public bool InCollege => Any(workBased: false);

    public bool InWorkBasedLearning => Any(workBased: true);

    public bool IsAcademic => Person.SixteenToEighteen is { ALevels.Length: >= 2 };

    public bool IsStudying => SchoolYear == 11 || SchoolYear - 11 <= After.YearsOfStudy;

    bool Any(bool workBased)
    {
        foreach (var aim in Person.FurtherEducation.Aims)
            if ((aim.Provider == FurtherEducation.Training) == workBased && aim.FirstYear <= Year && Year <= aim.LastYear)
                return true;
        return false;
    }
}

/// <summary>Attainment by 19, year by year.</summary>
sealed class LevelRows(SyntheticOptions options, Table table, Func<View, CsvFile> open) : ITableRows
{
    static readonly Dictionary<string, Cell<LevelRow>> Cells = new()
    {
        ["PupilMatchingRefAnonymous"] = (csv, in row) => csv.Text(row.Person.Keys.PupilReferenceIn(row.SchoolYear)),
        ["Base_Year"] = (csv, in row) => csv.Whole(row.Person.Background.YearOf(11)),
        ["Academic_Year"] = (csv, in row) => csv.Text(AcademicYears.Written(row.Year)),
        ["AgeAtStartofAcadYear"] = (csv, in row) => csv.Whole(row.SchoolYear + 4),
        ["CENSUS_DATAONPUPIL"] = (csv, in row) => csv.Flag(row.InCensus),
        ["KS45_DATAONPUPIL"] = (csv, in row) => csv.Flag(row.HasResults),
        ["ILR_FE_DATAONPUPIL"] = (csv, in row) => csv.Flag(row.InCollege),
        ["ILR_WBL_DATAONPUPIL"] = (csv, in row) => csv.Flag(row.InWorkBasedLearning),
        ["L1_OVERALL"] = (csv, in row) => csv.Flag(row.HasLevel1),
        ["L2_OVERALL"] = (csv, in row) => csv.Flag(row.HasLevel2),
        ["L3_OVERALL"] = (csv, in row) => csv.Flag(row.HasLevel3),
        ["L3_ACADEMIC"] = (csv, in row) => csv.Flag(row.HasLevel3 && row.IsAcademic),
        ["L3_FE_ILR"] = (csv, in row) => csv.Flag(row is { HasLevel3: true, After.Setting: SixteenPlus.FurtherEducationCollege or SixteenPlus.SixthFormCollege }),
        ["L3_WBL_ILR"] = (csv, in row) => csv.Flag(row.HasLevel3 && row.After.Setting == SixteenPlus.Apprenticeship),
        ["l_mode"] = (csv, in row) => csv.Text(row.IsStudying ? "1" : row.InWorkBasedLearning || row.InCollege ? "2" : null),
    };

    readonly ViewRows<LevelRow> _rows = new(StandardExtract.ViewsOf(table).Single(), Cells, open);
    readonly Years _years = StandardExtract.ViewsOf(table).Single().Years;

    public void Add(LifeCourse person)
    {
        if (person.Background.EducatedElsewhere)
            return;
        for (var schoolYear = 11; schoolYear <= 14; schoolYear++)
        {
            var year = person.Background.YearOf(schoolYear);
            if (_years.Contains(year) && new DateOnly(year, 8, 31) <= options.ReferenceDate)
                _rows.Add(new(person, year));
        }
    }
}
