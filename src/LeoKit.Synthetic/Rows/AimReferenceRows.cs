using LeoKit.Schema;
using LeoKit.Synthetic.Files;
using LeoKit.Synthetic.People;

namespace LeoKit.Synthetic.Rows;

/// <summary>One aim of the reference list in one academic year.</summary>
readonly record struct ListedAim(AimReference Aim, int Year);

/// <summary>The reference list of learning aims: no person is in it, so that it is written once, before the records of the first.</summary>
sealed class AimReferenceRows(SyntheticOptions options, Table table, Func<View, CsvFile> open) : ITableRows
{
    static readonly Dictionary<string, Cell<ListedAim>> Cells = new()
    {
        ["LearnAimRef"] = (csv, in row) => csv.Text(row.Aim.Id),
        ["Year"] = (csv, in row) => csv.Whole(row.Year - 1),
        ["AcademicYear"] = (csv, in row) => csv.Text(AcademicYears.Written(row.Year)),
        ["AimTitle"] = (csv, in row) => csv.Text(row.Aim.Title),
        ["QualType"] = (csv, in row) => csv.Text(row.Aim.QualificationType),
        ["Notional_Level"] = (csv, in row) => csv.Text(LevelOf(row.Aim, finer: false)),
        ["Notional_Level_v2"] = (csv, in row) => csv.Text(LevelOf(row.Aim, finer: true)),
        ["SectorSubjectAreaT1"] = (csv, in row) => csv.Text(row.Aim.Tier1),
        ["SectorSubjectAreaT2"] = (csv, in row) => csv.Text(row.Aim.Tier2),
        ["SFL"] = (csv, in row) => csv.Flag(row.Aim is { EnglishOrMathematics: true, QualificationType: not "0003" }),
        ["L2_Cat_id"] = (csv, in row) => csv.Whole(row.Aim switch { { Level2Percent: 100 } => 1, { QualificationType: "0003" } => 4, _ => -2 }),
        ["L3_Cat_id"] = (csv, in row) => csv.Whole(row.Aim switch { { Level3Percent: 100 } => 1, { QualificationType: "0001" } => 2, { QualificationType: "0002" } => 3, _ => -2 }),
        ["L2_percent"] = (csv, in row) => csv.Number(row.Aim.Level2Percent, 0),
        ["L3_percent"] = (csv, in row) => csv.Number(row.Aim.Level3Percent, 0),
    };

    readonly ViewRows<ListedAim> _rows = new(StandardExtract.ViewsOf(table).Single(), Cells, open);
    readonly Years _years = StandardExtract.ViewsOf(table).Single().Years;

    public void Add(LifeCourse person)
    {
        if (person.Person != 0)
            return;
        foreach (var aim in AimReferences.All)
            for (var year = Math.Max(_years.First, aim.From); year <= Math.Min(_years.Last, aim.To) && new DateOnly(year, 8, 31) <= options.ReferenceDate; year++)
                _rows.Add(new(aim, year));
    }

    static string LevelOf(AimReference aim, bool finer) => aim.Level switch
    {
        -1 => "X",
        0 => "E",
        1 => "1",
        2 => "2",
        3 => "3",
        4 => "4",
        _ => finer ? "5" : "H",
    };
}
