using LeoKit.Synthetic.Randomness;

namespace LeoKit.Synthetic.People;

/// <summary>An application to higher education in the year of turning 18 by the end of school.</summary>
/// <param name="Cycle">The year in which the cycle ends and study would begin.</param>
/// <param name="Deferred">True if made for entry a year later.</param>
/// <param name="Choices">How many courses are applied for.</param>
/// <param name="Placed">Which of them accepts the applicant: 0 the first choice, 1 the second; -1 without a place.</param>
/// <param name="Clearing">True for a place won after results, outside the choices.</param>
readonly record struct Application(int Cycle, bool Deferred, int Choices, int Placed, bool Clearing)
{
    public bool IsPlaced => Placed >= 0 || Clearing;

    /// <summary>The application of a person; null for those who do not apply at 18. Many who take a gap year apply in the year after, when this table has lost sight of them.</summary>
    public static Application? Of(LifeCourse life)
    {
        var (person, after, degree) = (life.Background, life.AfterSixteen, life.Degree);
        var draws = Draws.For(life.Options.Seed, life.Person, Purpose.Application);
        var tries = draws.Chance(0.3);
        var choices = draws.Chance(0.8) ? 5 : draws.Whole(1, 4);
        var second = draws.Chance(0.08);
        var clearing = draws.Chance(0.1);
        var cycle = person.YearOf(13);
        if (after.Level3In != cycle || person.EducatedElsewhere)
            return null;
        var entersAt18 = degree is { GapYear: false } || degree is { Deferred: true };
        if (entersAt18)
            return new(cycle, degree!.Deferred, choices, clearing ? -1 : second && choices > 1 ? 1 : 0, clearing);
        return tries ? new(cycle, false, choices, -1, false) : null;
    }
}
