using LeoKit.Synthetic.Randomness;

namespace LeoKit.Synthetic.People;

/// <summary>The employment spells of a person from leaving Key Stage 4 to the last day known.</summary>
static class Career
{
    /// <summary>Spells do not touch, as in the real table, which merges those that do.</summary>
    public static List<WorkSpell> Of(SyntheticOptions options, Background person, Schooling schooling, Route route, int lastDay)
    {
        var draws = Draws.For(options.Seed, person.Person, Purpose.Career);
        var spells = new List<WorkSpell>();
        var day = new DateOnly(person.YearOf(11), 7, 1).DayNumber;

        // Some leave the labour market or the country for good: "activity not captured" grows by one person in a hundred a year (LEO dossier §3.1, source P16).
        var gone = route.FinishesStudy + (int)Math.Min(100_000, draws.Exponential(75 * 365.25));
        var neverWorks = draws.Chance(person.Needs == Needs.Statement ? 0.25 : 0.02);
        var end = Math.Min(lastDay, gone);
        var (gap, job) = Means(person, schooling);
        while (!neverWorks && day <= end)
        {
            var studying = day < route.FinishesStudy;
            var start = day + 2 + (int)Math.Min(10_000, draws.Exponential(studying ? 420 : gap));
            if (studying && start >= route.FinishesStudy)
            {
                // The search for a student job ends with the studies, and a search for a real one begins.
                day = route.FinishesStudy;
                continue;
            }
            var finish = start + 6 + (int)Math.Min(20_000, draws.Exponential(studying ? 240 : job));
            if (start <= end)
                spells.Add(new(start, Math.Min(finish, end)));
            day = finish + 1;
        }
        return spells;
    }

    /// <summary>
    /// Mean days between jobs and in a job, so that a little over half of a cohort works through all twelve months ten years on and
    /// clearly fewer of those who were on free school meals (LEO dossier §3.1, source P16).
    /// </summary>
    static (double Gap, double Job) Means(Background person, Schooling schooling)
    {
        var above = schooling.Score - Schooling.Mean;
        var needs = person.Needs switch { Needs.Support => 1.3, Needs.Statement => 3, _ => 1 };
        return (130 * (person.Fsm ? 1.7 : 1) * needs * Portable.Exp(-0.012 * above),
                1100 * (person.Fsm ? 0.7 : 1) * Portable.Exp(0.010 * above));
    }
}
