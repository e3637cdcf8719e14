using LeoKit.Schema;
using LeoKit.Synthetic.Files;
using LeoKit.Synthetic.People;
using LeoKit.Synthetic.Randomness;

namespace LeoKit.Synthetic.Rows;

/// <summary>Learners of further education: a record for each provider and academic year.</summary>
sealed class LearnerRows(Table table, Func<View, CsvFile> open) : ITableRows
{
    static readonly Dictionary<string, Cell<LearnerRow>> Cells = new()
    {
        ["external_id"] = (csv, in row) => csv.Whole(row.ExternalId),
        ["RECORDID"] = (csv, in row) => csv.Whole(row.RecordId),
        ["Year"] = (csv, in row) => csv.Whole(row.Year - 1),
        ["AcademicYear"] = (csv, in row) => csv.Text(AcademicYears.Written(row.Year)),
        // The collection changes its name with the funding body in 2008/09 and 2012/13.
        ["dataset_identifier"] = (csv, in row) => csv.Text(row.Year switch { <= 2008 => "LSC", <= 2012 => "LR", _ => "SILR" }),
        ["ukprn_anon"] = (csv, in row) => csv.Whole(row.Provider),
        ["Sex"] = (csv, in row) => csv.Text(row.Person.Background.Female ? "F" : "M"),
        ["Ethnicity"] = (csv, in row) => csv.Whole(EthnicCodes.FurtherEducation(LaterEthnicity.Of(row.Person, Purpose.LearnerRecord))),
        ["AcAge"] = (csv, in row) => csv.Whole(row.AgeAtStartOfYear),
        ["LLDD"] = (csv, in row) => csv.Whole(Difficulty(row)),
        ["PriorAttain"] = (csv, in row) => csv.Whole(PriorAttainment(row)),
        ["L_FullLevel2"] = (csv, in row) => csv.Flag(Any(row, 2, achieved: false)),
        ["L_FullLevel3"] = (csv, in row) => csv.Flag(Any(row, 3, achieved: false)),
        ["L_FullLevel2Ach"] = (csv, in row) => csv.Flag(Any(row, 2, achieved: true)),
        ["L_FullLevel3Ach"] = (csv, in row) => csv.Flag(Any(row, 3, achieved: true)),
        ["AppParticipant"] = (csv, in row) => csv.Flag(AnyApprenticeship(row)),
    };

    readonly ViewRows<LearnerRow> _rows = new(StandardExtract.ViewsOf(table).Single(), Cells, open);

    public void Add(LifeCourse person)
    {
        var learning = person.FurtherEducation;
        for (var record = 0; record < learning.Records.Length; record++)
            _rows.Add(new(person, learning, record));
    }

    /// <summary>1 yes, 2 no, 9 not said; missing in some records of the first years.</summary>
    static int Difficulty(in LearnerRow row)
    {
        var draws = Draws.For(row.Person.Options.Seed, row.Person.Person, Purpose.LearnerRecord, row.Year);
        var missing = draws.Chance(row.Year <= 2005 ? 0.08 : 0);
        var unsaid = draws.Chance(0.04);
        return missing ? -1 : unsaid ? 9 : row.Person.Background.Needs == Needs.None ? 2 : 1;
    }

    /// <summary>The highest level before the record, in the codes of its time; 98 or -1 where the provider did not know.</summary>
    static int PriorAttainment(in LearnerRow row)
    {
        var draws = Draws.For(row.Person.Options.Seed, row.Person.Person, Purpose.LearnerRecord, -row.Year);
        var unknown = draws.Chance(0.07);
        var missing = draws.Chance(row.Year <= 2006 ? 0.15 : 0.01);
        if (missing)
            return -1;
        if (unknown)
            return 98;
        var (person, after) = (row.Person, row.Person.AfterSixteen);
        if (person.Degree is { Completed: true } degree && degree.GraduationYear < row.Year)
            return row.Year <= 2013 ? 5 : 12;
        if (after.Level3In > 0 && after.Level3In < row.Year)
            return 3;
        if (person.Levels.Level2In is > 0 and var level2 && level2 < row.Year)
            return 2;
        return person.Schooling.Score switch { > 28 => 1, > 15 => 9, _ => 99 };
    }

    static bool Any(in LearnerRow row, int level, bool achieved)
    {
        foreach (var aim in row.Learning.Aims)
            if (row.Holds(aim) && AimRow.IsFullLevel(aim, level) && (!achieved || (aim.Achieved && aim.LastYear == row.Year)))
                return true;
        return false;
    }

    static bool AnyApprenticeship(in LearnerRow row)
    {
        foreach (var aim in row.Learning.Aims)
            if (aim.IsApprenticeship && row.Holds(aim))
                return true;
        return false;
    }
}
