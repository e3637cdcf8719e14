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

/// <summary>What a person does between Key Stage 4 and higher education or work.</summary>
sealed record AfterSixteen
{
    public required SixteenPlus Setting { get; init; }

    public ApprenticeshipTaken? Apprenticeship { get; init; }

    /// <summary>Level 3 (two A levels or as much) by the age of 19.</summary>
    public bool Level3By19 => Level3In > 0;

    /// <summary>The end of the academic year in which Level 3 is reached; 0 if it is not by 19.</summary>
    public required int Level3In { get; init; }

    /// <summary>The end of the academic year in which Level 2 is reached after Key Stage 4, by people who need it; 0 if it is not by 19.</summary>
    public required int Level2In { get; init; }

    /// <summary>The position, among the vocational sectors, of what the person learns at college or as an apprentice before 19; -1 for all others.</summary>
    public required int VocationalSector { get; init; }

    /// <summary>The sector subject area, first tier 1 to 15, of the main vocational aim before 19; 0 for people without one.</summary>
    public int Sector => VocationalSector < 0 ? 0 : VocationalSectors.Tier1(VocationalSector);

    /// <summary>The end of the academic year in which that aim starts; 0 without one.</summary>
    public required int SectorFrom { get; init; }

    /// <summary>The academic years of full-time study after Key Stage 4, before any degree.</summary>
    public required int YearsOfStudy { get; init; }

    /// <summary>The day number on which full-time study before any degree ends.</summary>
    public required int Ends { get; init; }

    /// <summary>Stays at school for Years 12 and 13, and so in the school census.</summary>
    public bool SixthForm => Setting == SixteenPlus.SchoolSixthForm;

    public static AfterSixteen Of(LifeCourse life)
    {
        var person = life.Background;
        var draws = Draws.For(life.Options.Seed, life.Person, Purpose.AfterSixteen);
        var above = life.Schooling.Score - Schooling.Mean;
        var year = person.YearOf(11);

        // Level 3 comes first and depends on nothing but results at 16, sex, meals and year: people who are alike in these can be compared (question 5).
        var level3 = draws.Chance(AfterSixteenRates.Level3(person, above, year));
        var neither = draws.Chance(AfterSixteenRates.Neither(person, above, year, level3));
        var apprentice = draws.Chance(AfterSixteenRates.Apprenticeship(person, above, year));
        var laterDraw = draws.Unit();
        var laterBy = draws.Whole(1, 2);
        var academic = draws.Chance(AfterSixteenRates.SixthForm(person, above, year, level3));
        var school = draws.Chance(AfterSixteenRates.School(person));
        var advancedDraw = draws.Unit();
        var level2 = draws.Chance(0.5);
        var level2Late = draws.Chance(0.35);
        var slow = draws.Chance(AfterSixteenRates.ThreeYears(above, year));
        var oneYear = draws.Chance(0.22);
        var months = draws.Whole(11, 23);
        var startsAfter = draws.Whole(0, 100);
        var atCollege = draws.Pick(VocationalSectors.AtCollege(person.Female));
        var asApprentice = draws.Pick(VocationalSectors.InApprenticeships(person.Female));
        var thirdYear = draws.Chance(0.8);

        var elsewhere = person.EducatedElsewhere;
        level3 &= !elsewhere;
        var setting = elsewhere ? SixteenPlus.Neither
            : person.Independent && level3 ? SixteenPlus.SchoolSixthForm
            : neither ? SixteenPlus.Neither
            : apprentice ? SixteenPlus.Apprenticeship
            : academic ? (school || person.Independent ? SixteenPlus.SchoolSixthForm : SixteenPlus.SixthFormCollege)
            : SixteenPlus.FurtherEducationCollege;
        var later = !elsewhere && laterDraw < AfterSixteenRates.Apprenticeship(person, above, year) * (setting is SixteenPlus.SchoolSixthForm or SixteenPlus.SixthFormCollege ? 0.9 : 2.6);

        // A course that is under way is finished first, so that only those who leave after a year, or were not studying, start at 17.
        var study = YearsAt(setting, level3, slow, oneYear ? 1 : thirdYear ? 3 : 2);
        var startYear = setting == SixteenPlus.Apprenticeship ? year
            : !later ? 0
            : setting == SixteenPlus.Neither ? year + laterBy
            : study <= 2 ? year + study : 0;
        var started = startYear > 0 ? new DateOnly(startYear, 9, 1).DayNumber + startsAfter : 0;

        // An apprenticeship that brings Level 3 is an advanced one; others may begin lower than the results so far.
        var level = advancedDraw < (!level3 ? 0.2 : setting == SixteenPlus.Apprenticeship ? 1 : 0.6) ? 3 : 2;
        var taken = startYear > 0 ? new ApprenticeshipTaken(level, started, started + (30 * (months + (level == 3 ? 4 : 0)))) : (ApprenticeshipTaken?)null;
        var vocational = setting == SixteenPlus.FurtherEducationCollege || taken is not null;
        var sector = setting == SixteenPlus.FurtherEducationCollege ? atCollege : asApprentice;

        return new()
        {
            Setting = setting,
            Apprenticeship = taken,
            Level3In = !level3 ? 0 : YearOfLevel3(setting, taken, year, study),
            Level2In = level2 && !level3 && setting != SixteenPlus.Neither ? year + (level2Late && study != 1 ? 2 : 1) : 0,
            VocationalSector = vocational ? sector : -1,
            SectorFrom = !vocational ? 0 : setting is SixteenPlus.FurtherEducationCollege or SixteenPlus.Apprenticeship ? year + 1 : startYear + 1,
            YearsOfStudy = study,
            Ends = new DateOnly(year + study, 7, 1).DayNumber,
        };
    }

    /// <summary>Level 3 takes two years or three; who does not reach it stays for one to three.</summary>
    static int YearsAt(SixteenPlus setting, bool level3, bool slow, int without) => setting switch
    {
        SixteenPlus.SchoolSixthForm => 2,
        SixteenPlus.SixthFormCollege => level3 ? (slow ? 3 : 2) : Math.Min(2, without),
        SixteenPlus.FurtherEducationCollege => level3 ? (slow ? 3 : 2) : without,
        _ => 0,
    };

    /// <summary>Level 3 is reached at the end of the course or of the apprenticeship.</summary>
    static int YearOfLevel3(SixteenPlus setting, ApprenticeshipTaken? taken, int year, int study) =>
        setting == SixteenPlus.Apprenticeship ? Math.Min(year + 3, EndOfYear(taken!.Value.End)) : year + study;

    /// <summary>The end of the academic year, from 1 August to 31 July, in which a day lies.</summary>
    public static int EndOfYear(int day)
    {
        var date = DateOnly.FromDayNumber(day);
        return date.Month >= 8 ? date.Year + 1 : date.Year;
    }
}
