using LeoKit.Synthetic.Randomness;
using LeoKit.Synthetic.Truth;

namespace LeoKit.Synthetic.People;

/// <summary>A stretch of days in care, both ends included, as day numbers.</summary>
/// <param name="Start">The first day.</param>
/// <param name="End">The last day.</param>
/// <param name="Stable">True for two years or more with no more than two placements.</param>
readonly record struct CarePeriod(int Start, int End, bool Stable)
{
    public int Days => End - Start + 1;
}

/// <summary>Need for help from children's services, and time in care.</summary>
/// <remarks>
/// Who enters care depends on the level of need and on nothing else, and the level can be read off the records: it is the number of child protection plans and one.
/// So children in need who are alike in their plans can be compared, whatever else made them differ.
/// </remarks>
sealed record SocialCare
{
    /// <summary>A period of care is long from two years on.</summary>
    public const int LongCareDays = 730;

    static readonly SocialCare NoNeed = new();

    static readonly string[] NeedCodes = ["N1", "N2", "N3", "N4", "N5", "N6", "N7", "N8"];

    static readonly string[] Sources = ["1A", "2A", "2B", "3A", "3B", "3E", "5A", "6", "10"];

    static readonly string[] Categories = ["NEG", "EMO", "PHY", "SAB"];

    /// <summary>Relative frequency of the age at the first referral, in full years from 0 to 16: invented, so that enough of it falls into the years of the table.</summary>
    static ReadOnlySpan<double> FirstAge => [4, 4, 4, 4, 4, 5, 5, 5, 5, 6, 6, 8, 9, 9, 9, 8, 5];

    /// <summary>How great the need is that services record: 0 none, 1 without a child protection plan, 2 with one, 3 with two.</summary>
    public int NeedLevel { get; init; }

    /// <summary>Every referral in order, those without action included.</summary>
    public IReadOnlyList<Referral> Referrals { get; init; } = [];

    /// <summary>The first and last day of being a child in need; no days if the last is before the first.</summary>
    public (int From, int To) InNeed { get; init; } = (0, -1);

    public IReadOnlyList<CarePeriod> Care { get; init; } = [];

    /// <summary>True if a disability is recorded by children's services.</summary>
    public bool Disability { get; init; }

    public bool EverInNeed => NeedLevel > 0;

    public bool EverInCare => Care.Count > 0;

    public static SocialCare Of(LifeCourse life)
    {
        var person = life.Background;
        var draws = Draws.For(life.Options.Seed, life.Person, Purpose.SocialCare);

        // Set so that 11 % of the pupils whom the table can show are ever a child in need: LEO dossier §3.8, source CSO. That needs are recorded more often with free school
        // meals and special educational needs is known (45 % of children in need had free meals in 2017, source LAIT); by how much is invented.
        var need = draws.Chance(Portable.Logistic(-2.28 + (person.Fsm ? 1.5 : 0) + (0.3 * person.Deprivation) + (person.Needs switch { Needs.Support => 0.7, Needs.Statement => 1.9, _ => 0 })));
        var level = 1 + draws.Pick([60, 27, 13]);
        var born = new DateOnly(person.BirthYear, person.BirthMonth, 1);
        var start = born.AddYears(draws.Pick(FirstAge)).DayNumber + draws.Whole(0, 364);
        var needCode = NeedCodes[draws.Pick([60, 8, 3, 9, 15, 2, 0.5, 2.5])];
        var disability = draws.Chance(person.Needs switch { Needs.Statement => 0.45, Needs.Support => 0.08, _ => 0.02 });
        var first = DrawReferral(ref draws, start, needCode, level >= 2, 0);
        var second = DrawReferral(ref draws, first.End + draws.Whole(60, 500), needCode, level == 3, 1);

        // 2 % of pupils are ever in care: LEO dossier §3.8, source CSO; how that depends on the level is invented.
        var entersCare = draws.Chance(level switch { 1 => 0.06, 2 => 0.19, _ => 0.475 });
        var careAfter = draws.Whole(20, 200);
        var isLong = draws.Chance(0.68);
        var longDays = draws.Whole(LongCareDays, 3600);
        var shortDays = draws.Whole(20, LongCareDays - 1);
        var settled = draws.Chance(0.82);
        var noAction = draws.Chance(0.05);

        var eighteen = born.AddYears(18).DayNumber - 1;
        var arrived = person.ArrivedIn == 0 ? born.DayNumber : new DateOnly(person.YearOf(person.ArrivedIn) - 1, 9, 1).DayNumber;
        if (person.EducatedElsewhere || start < arrived || start > eighteen - 30)
            return NoNeed;
        if (!need)
            return noAction ? new() { Referrals = [new(start, start + 10, "N0", first.Source, true, null)] } : NoNeed;

        // A second referral after the eighteenth birthday does not happen, and the level falls with it, so that it stays what the records say.
        if (level == 3 && second.Start > eighteen - 150)
            level = 2;
        if (level >= 2 && first.Start > eighteen - 150)
            (level, first) = (1, first with { Plan = null });
        var last = level == 3 ? second : first;
        var careFrom = (last.Plan?.Start ?? last.Start) + careAfter;
        CarePeriod[] care = [];
        if (entersCare && careFrom < eighteen - 20)
        {
            var careTo = Math.Min(careFrom + (isLong ? longDays : shortDays) - 1, eighteen);
            care = [new(careFrom, careTo, settled && careTo - careFrom + 1 >= LongCareDays)];

            // A child in care stays in need until care ends.
            last = last with { End = Math.Max(last.End, careTo) };
        }
        last = UpTo(last, eighteen);
        return new()
        {
            NeedLevel = level,
            Referrals = level == 3 ? [first, last] : [last],
            InNeed = (start, last.End),
            Care = care,
            Disability = disability || needCode == "N2",
        };
    }

    static Referral DrawReferral(ref Draws draws, int start, string need, bool withPlan, int previous)
    {
        var source = Sources[draws.Pick([8, 18, 3, 4, 6, 6, 14, 30, 11])];
        var plan = start + draws.Whole(30, 90);
        var planEnd = plan + draws.Whole(150, 460);
        var category = Categories[draws.Pick([45, 35, 12, 8])];
        var closes = draws.Whole(150, 1850);
        return new(start, withPlan ? planEnd + (closes / 3) : start + closes, need, source, false, withPlan ? new(plan, planEnd, category, previous) : null);
    }

    static Referral UpTo(Referral referral, int day) => referral with
    {
        End = Math.Min(referral.End, day),
        Plan = referral.Plan is { } plan ? plan with { End = Math.Min(plan.End, day) } : null,
    };

    /// <summary>Whether care keeps the person out of paid work from 21 to 26, the planted effect: drawn for those with time in care only, and knowing nothing of the rest of their lives.</summary>
    public bool OutOfWorkAfterCare(LifeCourse life)
    {
        if (!EverInCare)
            return false;
        var draws = Draws.For(life.Options.Seed, life.Person, Purpose.SocialCare, 1);
        return draws.Chance(Care[0].Stable ? PlantedEffects.StableCareOutOfWork : PlantedEffects.OtherCareOutOfWork);
    }
}
