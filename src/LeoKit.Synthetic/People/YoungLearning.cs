using LeoKit.Synthetic.Randomness;

namespace LeoKit.Synthetic.People;

/// <summary>The further education of 16- to 18-year-olds: sixth-form colleges, colleges, apprenticeships and traineeships.</summary>
static class YoungLearning
{
    /// <summary>The sector of general courses at sixth-form colleges: business.</summary>
    const int Business = 24;

    public static void Add(List<LearningAim> aims, LifeCourse life, ref Draws draws)
    {
        var after = life.AfterSixteen;
        var year = life.Background.YearOf(11);
        var dropsOut = draws.Chance(0.12);
        var dropsAt = draws.Whole(30, 250);
        var trainee = draws.Chance(0.08);
        var tLevel = draws.Chance(0.1);
        var basics = draws.Chance(year >= 2013 ? 0.95 : 0.35);
        var passesBasics = draws.Chance(0.35);
        var completes = draws.Chance(0.72);
        var leavesEarly = 0.2 + (0.6 * draws.Unit());
        var standard = draws.Chance(StandardShare(year + 1));

        if (after.Setting == SixteenPlus.SixthFormCollege)
            AddSixthForm(aims, life, year);
        else if (after.Setting == SixteenPlus.FurtherEducationCollege)
        {
            AddCollege(aims, after, year, dropsOut ? dropsAt : 0, tLevel);
            AddALevels(aims, life, year, FurtherEducation.College, core: false);
        }
        else if (after.Setting == SixteenPlus.Neither && trainee && year >= 2013 && after.Apprenticeship is null && !life.Background.EducatedElsewhere)
            AddTraineeship(aims, year);
        if (basics && after.Setting is SixteenPlus.SixthFormCollege or SixteenPlus.FurtherEducationCollege)
            AddBasics(aims, life, year, passesBasics);
        if (after.Apprenticeship is { } taken)
            AddApprenticeship(aims, taken, after.VocationalSector, completes || after.Level3In > 0 && after.Setting == SixteenPlus.Apprenticeship, leavesEarly, standard, life);
    }

    /// <summary>Which apprenticeships follow a standard: the first in 2014/15, nearly all by 2020/21; the pace between is invented.</summary>
    public static double StandardShare(int year) => year switch { <= 2014 => 0, 2015 => 0.01, 2016 => 0.02, 2017 => 0.06, 2018 => 0.44, 2019 => 0.63, 2020 => 0.76, _ => 0.98 };

    public static int September(int year) => new DateOnly(year, 9, 1).DayNumber;

    public static int June(int year) => new DateOnly(year, 6, 30).DayNumber;

    static void AddSixthForm(List<LearningAim> aims, LifeCourse life, int year)
    {
        if (AddALevels(aims, life, year, FurtherEducation.SixthFormCollege, core: true))
            return;
        var after = life.AfterSixteen;
        if (after.Level3In > 0)
        {
            aims.Add(new(AimReferences.Vocational(Business, 3), AimPart.Core, FurtherEducation.SixthFormCollege, September(after.Level3In - 2), June(after.Level3In), June(after.Level3In), true, Sector: Business));
            if (after.YearsOfStudy == 3)
                aims.Add(new(AimReferences.Vocational(Business, 2), AimPart.Core, FurtherEducation.SixthFormCollege, September(year), June(year + 1), June(year + 1), true, Sector: Business));
            return;
        }
        aims.Add(new(AimReferences.Vocational(Business, 2), AimPart.Core, FurtherEducation.SixthFormCollege, September(year), June(year + 1), June(year + 1), after.Level2In > 0, Sector: Business));
        if (after.YearsOfStudy > 1)
            aims.Add(new(AimReferences.Vocational(Business, 3), AimPart.Core, FurtherEducation.SixthFormCollege, September(year + 1), June(year + 3), June(year + 2), false, Sector: Business));
    }

    /// <summary>The A levels that school tables know of, and until 2016/17 an AS level on the way; false without any.</summary>
    static bool AddALevels(List<LearningAim> aims, LifeCourse life, int year, int provider, bool core)
    {
        if (life.SixteenToEighteen is not { ALevels: [var first, ..] levels })
            return false;
        if (year + 1 <= AimReferences.LastAsYear)
            aims.Add(new(AimReferences.AsLevel(first.Subject), AimPart.Alone, provider, September(year), June(year + 1), June(year + 1), true));
        for (var at = 0; at < levels.Length; at++)
            aims.Add(new(AimReferences.ALevel(levels[at].Subject), core && at == 0 ? AimPart.Core : AimPart.Alone, provider, September(year), June(year + 2), June(year + 2), levels[at].Grade > 0));
        return true;
    }

    static void AddCollege(List<LearningAim> aims, AfterSixteen after, int year, int dropsAt, bool tLevel)
    {
        var sector = after.VocationalSector;
        void Aim(int reference, int from, int to, bool achieved) =>
            aims.Add(new(reference, AimPart.Core, FurtherEducation.College, September(from), June(to), June(to), achieved, Sector: sector));

        if (after.Level3In > 0)
        {
            if (after.YearsOfStudy == 3)
                Aim(AimReferences.Vocational(sector, 2), year, year + 1, true);
            var reference = tLevel && year + 1 >= 2021 ? AimReferences.TLevel(sector) : -1;
            Aim(reference < 0 ? AimReferences.Vocational(sector, 3) : reference, after.Level3In - 2, after.Level3In, true);
            return;
        }

        // Without Level 3 by 19, a course a year; the one that brings Level 2 is known, and some courses are given up in between.
        for (var at = 1; at <= after.YearsOfStudy; at++)
        {
            var achieves = after.Level2In == year + at;
            var level = achieves || at > 1 ? 2 : 1;
            var start = September(year + at - 1);
            var gives = dropsAt > 0 && at == after.YearsOfStudy && !achieves;
            aims.Add(new(AimReferences.Vocational(sector, level), AimPart.Core, FurtherEducation.College, start, June(year + at),
                gives ? start + dropsAt : June(year + at), achieves || (level == 1 && !gives), Sector: sector));
        }
    }

    static void AddTraineeship(List<LearningAim> aims, int year)
    {
        var start = September(year) + 30;
        aims.Add(new(AimReferences.Traineeship, AimPart.Programme, FurtherEducation.Training, start, start + 120, start + 115, true, Sector: 21));
    }

    /// <summary>English and mathematics for those without a pass at 16; from 2013 a condition of funding.</summary>
    static void AddBasics(List<LearningAim> aims, LifeCourse life, int year, bool passes)
    {
        var after = life.AfterSixteen;
        var provider = after.Setting == SixteenPlus.SixthFormCollege ? FurtherEducation.SixthFormCollege : FurtherEducation.College;
        AddBasic(true, life.Schooling.Mathematics - Schooling.Mean);
        AddBasic(false, life.Schooling.Score - Schooling.Mean);

        void AddBasic(bool mathematics, double above)
        {
            if (above is > -5)
                return;
            var level = above < -14 ? 1 : 2;
            var reference = above > -12 && year >= 2013 ? AimReferences.Gcse(mathematics) : AimReferences.Basic(mathematics, level, year + 1);
            aims.Add(new(reference, AimPart.Alone, provider, September(year), June(year + 1), June(year + 1), passes));
        }
    }

    static void AddApprenticeship(List<LearningAim> aims, ApprenticeshipTaken taken, int sector, bool completes, double leavesEarly, bool standard, LifeCourse life)
    {
        var end = completes ? taken.End : taken.Start + (int)((taken.End - taken.Start) * leavesEarly);
        standard &= AfterSixteen.EndOfYear(taken.Start) >= 2015;
        AddProgramme(aims, FurtherEducation.Training, sector, taken.Level, taken.Start, taken.End, end, completes, standard);
        if (life.Schooling.Mathematics - Schooling.Mean < -5)
            aims.Add(new(AimReferences.Basic(true, 2, AfterSixteen.EndOfYear(taken.Start)), AimPart.Component, FurtherEducation.Training, taken.Start, taken.Start + 240,
                Math.Min(end, taken.Start + 220), completes, taken.Level, standard, sector));
    }

    /// <summary>A programme as a whole and what is learnt at work.</summary>
    public static void AddProgramme(List<LearningAim> aims, int provider, int sector, int level, int start, int expected, int end, bool achieved, bool standard)
    {
        aims.Add(new(AimReferences.Programme, AimPart.Programme, provider, start, expected, end, achieved, level, standard, sector));
        aims.Add(new(AimReferences.WorkBased(sector, level), AimPart.Component, provider, start, expected, end, achieved, level, standard, sector));
    }
}
