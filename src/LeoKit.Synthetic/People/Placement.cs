using LeoKit.Synthetic.Randomness;

namespace LeoKit.Synthetic.People;

/// <summary>Where a child in care lives.</summary>
enum Home
{
    FosterRelative,
    FosterOther,
    ChildrensHome,
    Parents,
    ResidentialHome,
    SemiIndependent,
    Independent,
}

/// <summary>One placement within a period of care, both days included, as day numbers.</summary>
/// <param name="Start">The first day.</param>
/// <param name="End">The last day.</param>
/// <param name="Home">Where the child lives.</param>
/// <param name="LegalStatus">The order or agreement, as the table codes it.</param>
/// <param name="ChangeReason">Why the next placement followed, as the table codes it; null for the last.</param>
/// <param name="Ceased">Why the episode ended, as the table codes it.</param>
readonly record struct Placement(int Start, int End, Home Home, string LegalStatus, string? ChangeReason, string Ceased)
{
    const int Most = 8;

    static readonly string[] ChangeReasons = ["CARPL", "CREQB", "CREQO", "CHILD", "LAREQ", "OTHER"];

    static readonly string[] Ends = ["E4A", "E8", "E43", "E44", "E41", "E11", "E12"];

    /// <summary>The placements of a period of care: one or two in a stable one, three or more in a long one that is not, up to three in a short one.</summary>
    public static Placement[] Of(LifeCourse life, in CarePeriod period)
    {
        var draws = Draws.For(life.Options.Seed, life.Person, Purpose.Placements);
        var fewer = draws.Whole(1, 2);
        var more = draws.Whole(3, Most);
        var some = draws.Whole(1, 3);
        var agreed = draws.Chance(0.35);
        var end = Ends[draws.Pick([45, 18, 9, 10, 6, 5, 7])];
        var placements = new Placement[period.Stable ? fewer : period.Days >= SocialCare.LongCareDays ? more : some];
        var length = period.Days / placements.Length;
        var start = period.Start;
        for (var at = 0; at < placements.Length; at++)
        {
            var moves = draws.Unit();
            var age = YearsAt(life.Background, start);

            // 71 % of children in care live with foster carers: LEO dossier §3.8, source LAIT for 2020; how the rest divides is invented.
            var home = (Home)draws.Pick(age < 16 ? [15, 62, 10, 8, 5, 0, 0] : [8, 40, 13, 5, 4, 19, 11]);
            var reason = ChangeReasons[draws.Pick([50, 15, 7, 8, 10, 10])];
            var last = at == placements.Length - 1;
            var to = last ? period.End : period.Start + ((at + 1) * length) - 1 + (int)((moves - 0.5) * length / 2);
            placements[at] = new(start, to, home, agreed ? "V2" : at == 0 ? "C1" : "C2", last ? null : reason, last ? HowItEnds(life.Background, period.End, end) : "X1");
            start = to + 1;
        }
        return placements;
    }

    /// <summary>Care ends at eighteen for everybody; only young children are adopted.</summary>
    static string HowItEnds(Background person, int day, string drawn)
    {
        var age = YearsAt(person, day + 1);
        return age >= 18 ? "E8" : age >= 8 && drawn is "E11" or "E12" ? "E4A" : drawn;
    }

    static int YearsAt(Background person, int day)
    {
        var date = DateOnly.FromDayNumber(day);
        return date.Year - person.BirthYear - (date.Month < person.BirthMonth ? 1 : 0);
    }
}
