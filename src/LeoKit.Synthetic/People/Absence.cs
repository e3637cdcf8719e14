using LeoKit.Synthetic.Randomness;

namespace LeoKit.Synthetic.People;

/// <summary>Sessions (half days) of one term: those that a pupil could attend and those missed.</summary>
readonly record struct TermOfSchool(int Possible, int Authorised, int Unauthorised, int Excluded)
{
    public int Missed => Authorised + Unauthorised;
}

/// <summary>The four parts of a school year that the table of absence knows; the last has no sessions for pupils of Year 11.</summary>
readonly record struct Absence(TermOfSchool Autumn, TermOfSchool Spring, TermOfSchool Summer, TermOfSchool Summer6th)
{
    /// <summary>Sessions of a usual school: 380 half days in a year.</summary>
    static ReadOnlySpan<int> UsualSessions => [140, 120, 58, 62];

    /// <summary>
    /// Mean share of sessions missed, per cent, 2015/16 to 2020/21: LEO dossier §3.5 and leo-calibration.json, source LAIT; 2019/20 was not collected and stands as the mean of its neighbours.
    /// The higher absence of earlier years is set by judgement.
    /// </summary>
    static double MeanPercent(int year, bool secondary) => year switch
    {
        <= 2013 => secondary ? 7.9 - (0.3 * (Math.Max(2006, year) - 2006)) : 5.4 - (0.13 * (Math.Max(2006, year) - 2006)),
        2014 or 2015 => secondary ? 5.25 : 3.95,
        2016 => secondary ? 5.21 : 4.01,
        2017 => secondary ? 5.35 : 4.03,
        2018 => secondary ? 5.53 : 4.17,
        2019 => secondary ? 5.49 : 4.03,
        2020 => secondary ? 5.49 : 3.84,
        _ => secondary ? 5.49 : 3.64,
    };

    /// <summary>What a pupil missed in a school year. The spread is such that those missing a tenth are as many as published (13 to 14 % in secondary schools), and the rates of groups are invented.</summary>
    public static Absence In(LifeCourse life, int schoolYear, Exclusion[] exclusions)
    {
        var person = life.Background;
        var year = person.YearOf(schoolYear);
        var draws = Draws.For(life.Options.Seed, life.Person, Purpose.Absence, schoolYear);
        var stays = (0.62 * life.Conduct.Disaffection) + (person.Fsm ? 0.35 : 0) + (person.Needs != Needs.None ? 0.3 : 0) + (0.1 * life.SocialCare.NeedLevel) + (0.8 * draws.Normal());
        var share = Math.Min(0.95, MeanPercent(year, schoolYear >= 7) / 100 * Portable.Exp(stays - 0.775));
        var unauthorised = 0.05 + (0.4 * Portable.Logistic(stays - 1.2));
        var september = new DateOnly(year - 1, 9, 1).DayNumber;
        return new(
            Term(ref draws, 0, share, unauthorised, exclusions, september, september + 121),
            Term(ref draws, 1, share, unauthorised, exclusions, september + 122, september + 215),
            Term(ref draws, 2, share, unauthorised, exclusions, september + 216, september + 272),
            Term(ref draws, schoolYear >= 11 ? -1 : 3, share, unauthorised, exclusions, september + 273, september + 365));
    }

    static TermOfSchool Term(ref Draws draws, int term, double share, double unauthorised, Exclusion[] exclusions, int from, int to)
    {
        var possible = (term < 0 ? 0 : UsualSessions[term]) - (2 * draws.Whole(0, 3));
        var missed = share * (0.6 + (0.8 * draws.Unit()));
        var rounding = draws.Unit();
        var roundingToo = draws.Unit();
        if (term < 0)
            return default;
        var total = Math.Min(possible, (int)((possible * missed) + rounding));
        var withoutLeave = Math.Min(total, (int)((total * unauthorised) + roundingToo));
        var excluded = 0;
        foreach (var exclusion in exclusions)
            if (exclusion.Start >= from && exclusion.Start <= to && exclusion.Category == "FIXD")
                excluded += Math.Min(10, exclusion.Sessions);
        excluded = Math.Min(excluded, possible / 2);

        // Sessions missed through exclusion are absence with leave, whatever else the pupil missed.
        var withLeave = Math.Min(Math.Max(total - withoutLeave, excluded), possible - withoutLeave);
        return new(possible, withLeave, withoutLeave, Math.Min(excluded, withLeave));
    }
}
