using LeoKit.Synthetic.Randomness;

namespace LeoKit.Synthetic.People;

/// <summary>Further education from 19 on: courses for adults, basic skills, community learning and apprenticeships.</summary>
static class AdultLearning
{
    const int FirstYear = 2;

    const int LastYear = 18;

    const int Never = int.MaxValue;

    /// <summary>
    /// How likely it is that adult learning starts, by years since Key Stage 4, from the second on. Adult further education is the main activity of 15.9 % in the third
    /// year, 8.8 % in the fifth, 4.2 % in the tenth and 2.7 % in the fifteenth (LEO dossier §3.1, source P16), a year later than the start here, because the year after Key Stage 4 is the first.
    /// </summary>
    static ReadOnlySpan<double> Starts => [0.06, 0.235, 0.13, 0.09, 0.07, 0.06, 0.05, 0.04, 0.035, 0.031, 0.029, 0.027, 0.026, 0.025, 0.024, 0.023, 0.022];

    /// <param name="aims">Where to add them.</param>
    /// <param name="life">Whose they are.</param>
    /// <param name="lastYear">The end of the last academic year of the records; later learning is nobody's business.</param>
    public static void Add(List<LearningAim> aims, LifeCourse life, int lastYear)
    {
        var person = life.Background;
        var after = life.AfterSixteen;
        var degree = life.Degree;
        var above = life.Schooling.Score - Schooling.Mean;
        var rate = (degree is null ? 1.15 : 0.3) * (person.Female ? 1.1 : 0.9) * (above < 0 ? 1.1 : 0.9);
        var busyUntil = person.EducatedElsewhere ? 0 : Math.Max(Math.Max(after.Ends, after.Apprenticeship?.End ?? 0), degree?.StudyEnds ?? 0);

        // People who were at school elsewhere are known through further education, so that each has a record, the youngest in the last year that there is.
        var arrives = person.EducatedElsewhere ? Math.Min(3 + (int)(life.Person % 5), lastYear - 1 - person.YearOf(11)) : Never;
        for (var since = Math.Min(FirstYear, Math.Max(arrives, -1)); since <= LastYear && person.YearOf(11) + since < lastYear; since++)
        {
            var year = person.YearOf(11) + since;
            var draws = Draws.For(life.Options.Seed, life.Person, Purpose.AdultLearning, since);
            var starts = draws.Chance(since < FirstYear ? 0 : Starts[since - FirstYear] * rate);
            var start = YoungLearning.September(year) - 20 + draws.Whole(0, draws.Chance(0.6) ? 40 : 200);
            if ((!starts && since != arrives) || start <= busyUntil || year + 1 < 2003)
                continue;
            var course = draws.Unit();
            var sector = draws.Pick(VocationalSectors.OfAdults(person.Female));
            var trade = draws.Pick(VocationalSectors.InApprenticeships(person.Female));
            var level = draws.Pick([20, 45, 27, 8]) + 1;
            var higher = draws.Unit();
            var days = draws.Whole(120, 300);
            var achieved = draws.Chance(0.8);
            var stopsAfter = 0.1 + (0.8 * draws.Unit());
            var standard = draws.Chance(YoungLearning.StandardShare(year + 1));
            var mathematics = draws.Chance(0.5);
            var span = course < ApprenticeShare(year + 1) && since != arrives ? 420 + days : days;
            var end = achieved ? start + span : start + (int)(span * stopsAfter);
            busyUntil = end + 30;
            if (span > 300)
                YoungLearning.AddProgramme(aims, FurtherEducation.Training, trade, ApprenticeshipLevel(year + 1, higher), start, start + span, end, achieved, standard);
            else
                aims.Add(new(Reference(life, course, sector, level, mathematics, year + 1), AimPart.Alone, FurtherEducation.Adult, start, start + span, end, achieved, Sector: sector));
        }
    }

    /// <summary>How many adult learners are apprentices: few before 2007, many from 2010 on. The shape is invented.</summary>
    static double ApprenticeShare(int year) => year switch { <= 2006 => 0.08, <= 2010 => 0.08 + (0.11 * (year - 2006)), <= 2017 => 0.52, _ => 0.45 };

    /// <summary>
    /// Apprenticeship starts by level: intermediate 63 % in 2011/12, 59.7 in 2014/15, 53 in 2016/17, 36 in 2018/19, 31 in 2019/20; higher 7, 19 and 25.5 % in
    /// the last three (LEO dossier §3.10, sources APP1 to APP4).
    /// </summary>
    static int ApprenticeshipLevel(int year, double draw)
    {
        var (intermediate, higher) = year switch
        {
            <= 2012 => (0.63, 0.01),
            <= 2015 => (0.6, 0.03),
            <= 2017 => (0.53, 0.07),
            2018 => (0.43, 0.13),
            2019 => (0.36, 0.19),
            _ => (0.31, 0.255),
        };
        return draw < intermediate ? 2 : draw < 1 - higher ? 3 : draw < 1 - (higher / 2) ? 4 : draw < 1 - (higher / 4) ? 5 : draw < 1 - (higher / 8) ? 6 : 7;
    }

    static int Reference(LifeCourse life, double course, int sector, int level, bool mathematics, int year) => course switch
    {
        > 0.92 => AimReferences.Community(language: life.Background.Ethnicity.OtherLanguage),
        > 0.78 => AimReferences.Basic(mathematics, Math.Min(2, level), year),
        _ => AimReferences.Vocational(sector, level),
    };
}
