using LeoKit.Synthetic.Randomness;
using LeoKit.Synthetic.Truth;

namespace LeoKit.Synthetic.People;

/// <summary>A stretch of days in care, both ends included, as day numbers.</summary>
readonly record struct CarePeriod(int Start, int End, bool Stable);

/// <summary>Need for help from children's services, and time in care.</summary>
sealed record SocialCare
{
    static readonly SocialCare NoNeed = new();

    /// <summary>How great the need is that services record: 0 none, 1 low, 2 moderate, 3 high.</summary>
    public int NeedLevel { get; init; }

    /// <summary>The first and last day of being a child in need; no days if the last is before the first.</summary>
    public (int From, int To) InNeed { get; init; } = (0, -1);

    public IReadOnlyList<CarePeriod> Care { get; init; } = [];

    public bool EverInNeed => NeedLevel > 0;

    public bool EverInCare => Care.Count > 0;

    public static SocialCare Of(LifeCourse life)
    {
        var person = life.Background;
        var draws = Draws.For(life.Options.Seed, life.Person, Purpose.SocialCare);

        // 11 % of pupils are ever a child in need: LEO dossier §3.8, source CSO; the tilt by meals and home area is invented.
        var need = draws.Chance(Portable.Logistic(-2.75 + (person.Fsm ? 1.3 : 0) + (0.35 * person.Deprivation)));
        var level = 1 + draws.Pick([60, 28, 12]);
        var from = new DateOnly(person.YearOf(draws.Whole(0, 10)), 1, 1).DayNumber + draws.Whole(0, 364);
        var length = draws.Whole(90, 900);
        var inCare = draws.Chance(level switch { 1 => 0.06, 2 => 0.18, _ => 0.5 });
        var careAfter = draws.Whole(0, 300);
        var careLength = draws.Whole(30, 2400);
        var stable = draws.Chance(0.6);
        if (!need || person.EducatedElsewhere)
            return NoNeed;
        var eighteen = new DateOnly(person.BirthYear + 18, person.BirthMonth, 1).DayNumber;
        var careFrom = from + careAfter;
        return new()
        {
            NeedLevel = level,
            InNeed = (from, Math.Min(from + length, eighteen)),
            Care = inCare && careFrom < eighteen ? [new(careFrom, Math.Min(careFrom + careLength, eighteen), stable && careLength > 365)] : [],
        };
    }

    /// <summary>Whether care keeps the person out of paid work in early adult life: drawn for those with time in care only.</summary>
    public bool OutOfWorkAfterCare(LifeCourse life)
    {
        if (!EverInCare)
            return false;
        var draws = Draws.For(life.Options.Seed, life.Person, Purpose.SocialCare, 1);
        return draws.Chance(Care[0].Stable ? PlantedEffects.StableCareOutOfWork : PlantedEffects.OtherCareOutOfWork);
    }
}
