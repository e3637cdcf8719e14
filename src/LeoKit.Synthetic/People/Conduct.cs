using LeoKit.Synthetic.Randomness;

namespace LeoKit.Synthetic.People;

/// <summary>Exclusions from school, and time in pupil referral units.</summary>
sealed record Conduct
{
    /// <summary>Fixed-period exclusions by school year, 0 for Reception to 13; empty for most pupils.</summary>
    public int[] FixedExclusions { get; init; } = [];

    /// <summary>The school year of a permanent exclusion; -1 for none.</summary>
    public int PermanentIn { get; init; } = -1;

    /// <summary>The first and last school year in a pupil referral unit; none if the last is before the first.</summary>
    public (int From, int To) ReferralUnit { get; init; } = (0, -1);

    /// <summary>How often a pupil stays away, as a standard normal number that is higher for those who are absent more.</summary>
    public double Disaffection { get; init; }

    public int Exclusions
    {
        get
        {
            var total = PermanentIn >= 0 ? 1 : 0;
            foreach (var count in FixedExclusions)
                total += count;
            return total;
        }
    }

    public bool EverInReferralUnit => ReferralUnit.To >= ReferralUnit.From;

    public bool InReferralUnit(int schoolYear) => ReferralUnit.From <= schoolYear && schoolYear <= ReferralUnit.To;

    public static Conduct Of(LifeCourse life)
    {
        var person = life.Background;
        var draws = Draws.For(life.Options.Seed, life.Person, Purpose.Conduct);
        var disaffection = draws.Normal() + (person.Fsm ? 0.4 : 0) + (0.2 * life.SocialCare.NeedLevel);
        var risk = Portable.Logistic(-3.6 + (0.9 * disaffection) + (person.Female ? -0.9 : 0) + (person.Needs != Needs.None ? 0.9 : 0));
        var exclusions = new int[14];
        var total = 0;
        for (var schoolYear = 0; schoolYear <= 11; schoolYear++)
        {
            var excluded = draws.Chance(risk * (schoolYear < 7 ? 0.15 : 0.8));
            var times = draws.Whole(1, 3);
            if (excluded && schoolYear >= person.ArrivedIn)
                total += exclusions[schoolYear] = times;
        }
        var permanent = draws.Chance(total == 0 ? 0 : Math.Min(0.4, 0.03 * total));
        var permanentIn = draws.Whole(8, 11);

        // Entry depends on what records show, so that excluded pupils who are alike in them can be compared.
        var referred = draws.Chance(total == 0 ? 0 : Math.Min(0.6, (0.05 * total) + (person.Needs != Needs.None ? 0.05 : 0) + (person.Fsm ? 0.04 : 0)));
        var referredIn = draws.Whole(8, 11);
        var stays = !person.EducatedElsewhere && !person.Independent;
        return new()
        {
            FixedExclusions = total == 0 ? [] : exclusions,
            PermanentIn = permanent && stays ? permanentIn : -1,
            ReferralUnit = referred && stays ? (referredIn, 11) : (0, -1),
            Disaffection = disaffection,
        };
    }
}
