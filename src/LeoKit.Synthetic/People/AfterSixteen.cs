using LeoKit.Synthetic.Randomness;

namespace LeoKit.Synthetic.People;

/// <summary>Where a person is in the year after Key Stage 4.</summary>
enum SixteenPlus
{
    SchoolSixthForm,
    SixthFormCollege,
    FurtherEducationCollege,
    Apprenticeship,
    Neither,
}

/// <summary>An apprenticeship begun before the nineteenth birthday.</summary>
/// <param name="Level">2 intermediate, 3 advanced.</param>
/// <param name="Start">The first day, as a day number.</param>
/// <param name="End">The last day.</param>
readonly record struct ApprenticeshipTaken(int Level, int Start, int End);

/// <summary>What a person does between Key Stage 4 and higher education or work, and further education later in life.</summary>
sealed record AfterSixteen
{
    /// <summary>Further education records are numbered inside a person with four bits.</summary>
    public const int MostRecords = 16;

    public required SixteenPlus Setting { get; init; }

    public ApprenticeshipTaken? Apprenticeship { get; init; }

    /// <summary>Level 3 (two A levels or as much) by the age of 19.</summary>
    public required bool Level3By19 { get; init; }

    /// <summary>The sector subject area, first tier 1 to 15, of the main further education aim; 0 for people without one.</summary>
    public required int Sector { get; init; }

    /// <summary>The end of the academic year in which that aim starts; 0 without one.</summary>
    public required int SectorFrom { get; init; }

    /// <summary>Number of learner records of further education, at 16 to 18 and later; each has a RECORDID.</summary>
    public required int FurtherEducationRecords { get; init; }

    /// <summary>The day number on which full-time study before any degree ends.</summary>
    public required int Ends { get; init; }

    /// <summary>Stays at school for Years 12 and 13, and so in the school census.</summary>
    public bool SixthForm => Setting == SixteenPlus.SchoolSixthForm;

    public static AfterSixteen Of(LifeCourse life)
    {
        var (person, schooling) = (life.Background, life.Schooling);
        var draws = Draws.For(life.Options.Seed, life.Person, Purpose.AfterSixteen);
        var above = schooling.Score - Schooling.Mean;
        var sixthForm = draws.Chance(Portable.Logistic(-0.6 + (0.06 * above))) && !person.EducatedElsewhere;
        var apprentice = draws.Chance(Portable.Logistic(-2.6 - (0.01 * above) + (person.Female ? -0.4 : 0)));
        var college = draws.Chance(0.85);
        var collegeForSixth = draws.Chance(Portable.Logistic(-1 + (0.04 * above)));
        var years = draws.Whole(1, 3);
        var level3 = draws.Chance(Portable.Logistic(0.1 + (0.11 * above)));
        var advanced = draws.Chance(0.45);
        var sector = draws.Pick([12, 2, 8, 9, 7, 6, 8, 6, 9, 1, 1, 2, 6, 14, 9]) + 1;
        var adult = draws.Chance(0.3);
        var adultYears = draws.Whole(1, 3);
        var months = draws.Whole(10, 30);
        var sixteen = new DateOnly(person.YearOf(11), 9, 1).DayNumber;
        var setting = sixthForm ? SixteenPlus.SchoolSixthForm
            : apprentice ? SixteenPlus.Apprenticeship
            : !college ? SixteenPlus.Neither
            : collegeForSixth ? SixteenPlus.SixthFormCollege : SixteenPlus.FurtherEducationCollege;
        var records = setting switch { SixteenPlus.SchoolSixthForm or SixteenPlus.Neither => 0, SixteenPlus.Apprenticeship => 2, _ => years } + (adult ? adultYears : 0);
        if (person.EducatedElsewhere)
            records = Math.Max(1, records);
        return new()
        {
            Setting = setting,
            Apprenticeship = setting == SixteenPlus.Apprenticeship ? new(advanced ? 3 : 2, sixteen, sixteen + (30 * months)) : null,
            Level3By19 = setting switch { SixteenPlus.Neither => false, SixteenPlus.Apprenticeship => advanced, _ => level3 },
            Sector = records > 0 ? sector : 0,
            SectorFrom = records > 0 ? person.YearOf(11) + 1 : 0,
            FurtherEducationRecords = records,
            Ends = new DateOnly(person.YearOf(11) + setting switch { SixteenPlus.Neither or SixteenPlus.Apprenticeship => 0, SixteenPlus.FurtherEducationCollege => years, _ => 2 }, 7, 1).DayNumber,
        };
    }
}
