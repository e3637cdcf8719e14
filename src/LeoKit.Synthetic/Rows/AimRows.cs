using LeoKit.Schema;
using LeoKit.Synthetic.Files;
using LeoKit.Synthetic.Links;
using LeoKit.Synthetic.People;

namespace LeoKit.Synthetic.Rows;

/// <summary>Learning aims of further education: a row for each aim in each academic year that it touches.</summary>
sealed class AimRows(Table table, Func<View, CsvFile> open) : ITableRows
{
    static readonly Dictionary<string, Cell<AimRow>> Cells = new()
    {
        ["external_id"] = (csv, in row) => csv.Whole(row.Learner.ExternalId),
        ["RECORDID"] = (csv, in row) => csv.Whole(row.Learner.RecordId),
        ["Year"] = (csv, in row) => csv.Whole(row.Year - 1),
        ["AcademicYear"] = (csv, in row) => csv.Text(AcademicYears.Written(row.Year)),
        ["sequence_index"] = (csv, in row) => csv.Whole(row.Sequence),
        ["learning_aim_id"] = (csv, in row) => csv.Text(row.Reference.Id),
        ["ukprn_anon"] = (csv, in row) => csv.Whole(row.Learner.Provider),
        ["programme_type"] = (csv, in row) => csv.Whole(row.ProgrammeType),
        ["framework_id"] = (csv, in row) => csv.Whole(row.Framework),
        ["Standard_id"] = (csv, in row) => csv.Whole(row.StandardId),
        ["AimType"] = (csv, in row) => csv.Whole(row.AimType),
        ["FundModel"] = (csv, in row) => csv.Whole(row.FundingModel),
        ["AgeAimStart"] = (csv, in row) => csv.Whole(row.AgeAtStart),
        ["start_date"] = (csv, in row) => csv.Date(DateOnly.FromDayNumber(row.Aim.Start)),
        ["end_date_expected"] = (csv, in row) => csv.Date(DateOnly.FromDayNumber(row.Aim.Expected)),
        ["end_date"] = (csv, in row) => DateIf(csv, row.IsOver, row.Aim.End),
        ["Compstatus"] = (csv, in row) => csv.Whole(row.CompletionStatus),
        ["outcome"] = (csv, in row) => csv.Whole(row.Outcome),
        ["Achievement_date"] = (csv, in row) => DateIf(csv, row.Aim is { IsApprenticeship: true, Achieved: true, Part: AimPart.Programme } && row.IsOver, row.Aim.End),
        ["FL2Width"] = (csv, in row) => csv.Number(row.Reference.Level2Percent > 0 ? row.Reference.Level2Percent : -1, 0),
        ["FL3Width"] = (csv, in row) => csv.Number(row.Reference.Level3Percent > 0 ? row.Reference.Level3Percent : -1, 0),
        ["SSATier1"] = (csv, in row) => csv.Text(row.Tier1),
        ["SSATier2"] = (csv, in row) => csv.Text(row.Tier2),
        ["Notional_Level_v2"] = (csv, in row) => csv.Number(row.Level, 1),
        ["FullL2"] = (csv, in row) => csv.Flag(AimRow.IsFullLevel(row.Aim, 2)),
        ["FullL3"] = (csv, in row) => csv.Flag(AimRow.IsFullLevel(row.Aim, 3)),
        ["EngMath"] = (csv, in row) => csv.Flag(row.Reference.EnglishOrMathematics),
        ["FrameworkApp"] = (csv, in row) => csv.Flag(row.Aim is { IsApprenticeship: true, Standard: false }),
        ["StandardApp"] = (csv, in row) => csv.Flag(row.Aim is { IsApprenticeship: true, Standard: true }),
        ["Traineeship"] = (csv, in row) => csv.Flag(row.ProgrammeType == 24),
        ["start"] = (csv, in row) => csv.Flag(row.Aim.FirstYear == row.Year),
        ["completion"] = (csv, in row) => csv.Flag(row.CompletionStatus == 2),
        ["achievement"] = (csv, in row) => csv.Flag(row.IsOver && row.Aim.Achieved),
        ["EmployerID_Anon"] = (csv, in row) => csv.Text(row.Aim.IsApprenticeship ? EmployerOf(row) : null),
        ["Tlevel"] = (csv, in row) => csv.Flag(row.Reference.TLevel),
        ["LevySupported"] = (csv, in row) => csv.Flag(row.IsLevySupported),
    };

    readonly YearViews<AimRow> _rows = new(table, Cells, open);

    public void Add(LifeCourse person)
    {
        var learning = person.FurtherEducation;
        for (var record = 0; record < learning.Records.Length; record++)
        {
            var learner = new LearnerRow(person, learning, record);
            var sequence = 0;
            foreach (var aim in learning.Aims)
                if (learner.Holds(aim))
                    _rows.Add(learner.Year, new(learner, aim, ++sequence));
        }
    }

    static void DateIf(CsvFile csv, bool known, int day)
    {
        if (known)
            csv.Date(DateOnly.FromDayNumber(day));
        else
            csv.Empty();
    }

    /// <summary>Apprentices of one block and sector share a few employers.</summary>
    static string EmployerOf(in AimRow row)
    {
        var person = row.Learner.Person.Person;
        return Identifiers.Named("SYNW", row.Learner.Person.Options.Seed, (int)((person / Schools.PeoplePerBlock * 100_000) + (person % 97 * VocationalSectors.Count) + row.Aim.Sector));
    }
}
