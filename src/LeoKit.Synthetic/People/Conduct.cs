using LeoKit.Synthetic.Randomness;

namespace LeoKit.Synthetic.People;

/// <summary>Exclusions from school, and time in pupil referral units and other alternative provision.</summary>
/// <remarks>
/// Who enters a pupil referral unit depends on the number of exclusions, whether one was permanent, on special educational needs, sex, free school meals and region, and on nothing else; entry follows the last exclusion.
/// So excluded pupils who are alike in these can be compared. Pupils of independent schools have none of it: nobody records it.
/// </remarks>
sealed record Conduct
{
    static readonly string[] Kinds = ["IND", "NMS", "HSP", "NOT"];

    /// <summary>Fixed-period exclusions by school year, 0 for Reception to 13; empty for most pupils.</summary>
    public int[] FixedExclusions { get; init; } = [];

    /// <summary>The school year of a permanent exclusion; -1 for none.</summary>
    public int PermanentIn { get; init; } = -1;

    /// <summary>The first and last school year in a pupil referral unit, on roll at the census of each; none if the last is before the first.</summary>
    public (int From, int To) ReferralUnit { get; init; } = (0, -1);

    /// <summary>True for pupils who join the unit in January, after the exclusions of the same school year; the others join in September.</summary>
    public bool JoinsInJanuary { get; init; }

    /// <summary>The first and last school year in a place of alternative provision that a local authority pays for; none if the last is before the first.</summary>
    public (int From, int To) AlternativeProvision { get; init; } = (0, -1);

    /// <summary>What kind of place that is, as the table codes it.</summary>
    public string AlternativeKind { get; init; } = "";

    /// <summary>How often a pupil stays away, as a standard normal number that is higher for those who are absent more.</summary>
    public double Disaffection { get; init; }

    public int Exclusions => In(0, 13);

    /// <summary>Exclusions in Years 7 to 11, permanent ones included: what entry to a pupil referral unit depends on.</summary>
    public int SecondaryExclusions => In(7, 11);

    public bool EverInReferralUnit => ReferralUnit.To >= ReferralUnit.From;

    public bool InReferralUnit(int schoolYear) => ReferralUnit.From <= schoolYear && schoolYear <= ReferralUnit.To;

    public bool InAlternativeProvision(int schoolYear) => AlternativeProvision.From <= schoolYear && schoolYear <= AlternativeProvision.To;

    public int FixedIn(int schoolYear) => FixedExclusions.Length == 0 ? 0 : FixedExclusions[schoolYear];

    /// <summary>True while the pupil has a place at the unit only: after a permanent exclusion.</summary>
    public bool OnlyInReferralUnit(int schoolYear) => InReferralUnit(schoolYear) && PermanentIn >= 0;

    public static Conduct Of(LifeCourse life)
    {
        var person = life.Background;
        var draws = Draws.For(life.Options.Seed, life.Person, Purpose.Conduct);
        var disaffection = draws.Normal() + (person.Fsm ? 0.4 : 0) + (0.2 * life.SocialCare.NeedLevel);
        var counts = DrawFixed(ref draws, life, disaffection, out var last, out var secondary);

        // A little under 1 % of a cohort: more than 4,000 of 557,000 (LEO dossier §3.8, source FFT-EXC), somewhat more here, as the rates of the years before 2010 were higher.
        var permanent = draws.Chance(Math.Min(0.25, 0.0004 + (0.014 * secondary)));
        var anyYear = draws.Whole(8, 11);
        var permanentIn = last >= 7 ? last : anyYear;
        var total = secondary + (permanent ? 1 : 0);
        var joins = draws.Chance(EntryToReferralUnit(person, total, permanent));
        var inJanuary = draws.Chance(0.4);
        var toTheEnd = draws.Chance(0.6);
        var years = draws.Whole(1, 2);
        var provision = draws.Chance(person.Needs == Needs.Statement ? 0.12 : total >= 3 ? 0.10 : 0.003);
        var kind = draws.Pick(person.Needs == Needs.Statement ? [70, 20, 5, 5] : total >= 3 ? [25, 0, 10, 65] : [15, 0, 70, 15]);
        var provisionFrom = draws.Whole(3, 11);
        var provisionYears = draws.Whole(1, 5);
        if (person.EducatedElsewhere || person.Independent)
            return new() { Disaffection = disaffection };

        var from = permanent ? permanentIn : last;
        inJanuary |= from == 11;
        if (!inJanuary)
            from++;
        return new()
        {
            FixedExclusions = counts,
            PermanentIn = permanent ? permanentIn : -1,
            ReferralUnit = joins ? (from, toTheEnd ? 11 : Math.Min(11, from + years - 1)) : (0, -1),
            JoinsInJanuary = inJanuary && joins,
            AlternativeProvision = provision ? (Math.Max(provisionFrom, person.ArrivedIn), Math.Min(11, Math.Max(provisionFrom, person.ArrivedIn) + provisionYears - 1)) : (0, -1),
            AlternativeKind = provision ? Kinds[kind] : "",
            Disaffection = disaffection,
        };
    }

    static int[] DrawFixed(ref Draws draws, LifeCourse life, double disaffection, out int last, out int secondary)
    {
        int[] counts = [];
        (last, secondary) = (-1, 0);
        for (var schoolYear = 0; schoolYear <= 11; schoolYear++)
        {
            var excluded = draws.Chance(ExclusionRisk.In(life, schoolYear, disaffection));
            var times = Times(draws.Unit());
            if (!excluded || schoolYear < life.Background.ArrivedIn)
                continue;
            if (counts.Length == 0)
                counts = new int[14];
            counts[schoolYear] = times;
            last = schoolYear;
            secondary += schoolYear >= 7 ? times : 0;
        }
        return counts;
    }

    /// <summary>About twice for each pupil who is excluded in a year: 9.4 exclusions for every 4.62 pupils with any in 2016/17 (leo-calibration.json, source EXC).</summary>
    static int Times(double unit)
    {
        var times = 1;
        for (var bound = 0.5; unit < bound && times < 10; bound *= 0.5)
            times++;
        return times;
    }

    /// <summary>
    /// About 3 % of pupils are in a unit at some time: with those permanently excluded, 17,000 of a cohort of 557,000 were in alternative provision (LEO dossier §3.8, source FFT-EXC), which is
    /// more than were in units alone. The rate is set high so that a small data set has enough of them. How it depends on exclusions, needs, sex, meals and region is invented.
    /// </summary>
    static double EntryToReferralUnit(Background person, int exclusions, bool permanent) => exclusions == 0 ? 0 : Portable.Logistic(
        -2.9
        + (permanent ? 1.8 : 0)
        + (0.30 * Math.Min(8, exclusions))
        + (person.Needs != Needs.None ? 0.4 : 0)
        + (person.Female ? -0.3 : 0)
        + (person.Fsm ? 0.3 : 0)
        + (person.Region switch { Region.London => 0.3, Region.SouthWest or Region.EastOfEngland => -0.2, _ => 0 }));

    int In(int from, int to)
    {
        var total = PermanentIn >= from && PermanentIn <= to ? 1 : 0;
        for (var schoolYear = from; schoolYear <= to; schoolYear++)
            total += FixedIn(schoolYear);
        return total;
    }
}
