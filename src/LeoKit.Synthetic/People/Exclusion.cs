using LeoKit.Synthetic.Randomness;

namespace LeoKit.Synthetic.People;

/// <summary>One exclusion from school.</summary>
/// <param name="Start">The first day, as a day number.</param>
/// <param name="Category">For a fixed period, at lunchtimes or permanent, as the table codes it.</param>
/// <param name="Sessions">Its length in half days; 0 for a permanent one.</param>
/// <param name="Reason">The reason, as the table codes it.</param>
/// <param name="AtFormerSchool">True if the school that the pupil left in the course of the year made it.</param>
readonly record struct Exclusion(int Start, string Category, int Sessions, string Reason, bool AtFormerSchool)
{
    public bool IsPermanent => Category == "PERM";

    static readonly string[] Reasons = ["DB", "PP", "VA", "OT", "PA", "DA", "VP", "DM", "TH", "SM", "BU", "RA"];

    /// <summary>The order and size are those of a usual year, by judgement: persistent disruption is the most common.</summary>
    static ReadOnlySpan<double> ReasonWeights => [28, 18, 17, 17, 6, 4, 4, 2.5, 1.5, 0.7, 0.8, 1];

    /// <summary>The exclusions of a school year in the order of their days; a permanent one is the last.</summary>
    public static Exclusion[] In(LifeCourse life, int schoolYear)
    {
        var conduct = life.Conduct;
        var fixedOnes = conduct.FixedIn(schoolYear);
        var permanent = conduct.PermanentIn == schoolYear;
        if (fixedOnes == 0 && !permanent)
            return [];
        var draws = Draws.For(life.Options.Seed, life.Person, Purpose.Exclusions, schoolYear);
        var moves = draws.Chance(0.06) && schoolYear >= 7 && life.Schooling.Former.Number != life.Schooling.Secondary.Number;

        // Exclusions come before the pupil joins a unit in January; otherwise any day of the school year will do.
        var begins = new DateOnly(life.Background.YearOf(schoolYear) - 1, 9, 8).DayNumber;
        var days = conduct.JoinsInJanuary && conduct.ReferralUnit.From == schoolYear ? 95 : 300;
        var all = new Exclusion[fixedOnes + (permanent ? 1 : 0)];
        var step = days / all.Length;
        for (var at = 0; at < all.Length; at++)
        {
            var day = SchoolDay(begins + (at * step) + (int)(draws.Unit() * step));
            var sessions = 2 * draws.Whole(1, 3);
            var longer = draws.Chance(0.12);
            var lunch = draws.Chance(0.01);
            var reason = Reasons[draws.Pick(ReasonWeights)];
            var former = moves && at < all.Length / 2;
            all[at] = permanent && at == all.Length - 1
                ? new(day, "PERM", 0, reason, former)
                : new(day, lunch ? "LNCH" : "FIXD", lunch ? sessions / 2 : longer ? sessions * 3 : sessions, reason, former);
        }
        return all;
    }

    /// <summary>A day at the weekend becomes the Friday before; the Christmas and Easter holidays are not marked.</summary>
    static int SchoolDay(int day) => DateOnly.FromDayNumber(day).DayOfWeek switch
    {
        DayOfWeek.Saturday => day - 1,
        DayOfWeek.Sunday => day - 2,
        _ => day,
    };
}
