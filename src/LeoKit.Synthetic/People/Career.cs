using LeoKit.Synthetic.Randomness;

namespace LeoKit.Synthetic.People;

/// <summary>The employment spells of a person from leaving Key Stage 4 to the last day known.</summary>
static class Career
{
    public static List<WorkSpell> Of(LifeCourse life)
    {
        var person = life.Background;
        var draws = Draws.For(life.Options.Seed, life.Person, Purpose.Career);
        var spells = new List<WorkSpell>();
        var day = new DateOnly(person.YearOf(11), 7, 1).DayNumber;
        var neverWorks = draws.Chance(person.Needs == Needs.Statement ? 0.25 : 0.02);
        var end = Math.Min(TaxYears.LastDay(life.Options), life.Places.Leaves);
        var outOfWork = life.SocialCare.OutOfWorkAfterCare(life)
            ? (From: new DateOnly(person.Cohort + 21, 9, 1).DayNumber, To: new DateOnly(person.Cohort + 27, 8, 31).DayNumber)
            : (From: int.MaxValue, To: int.MinValue);
        var (gap, job) = Means(life);
        while (!neverWorks && day <= end)
        {
            var studying = day < life.FinishesStudy;
            var start = day + 2 + (int)Math.Min(10_000, draws.Exponential(studying ? 420 : gap));
            if (studying && start >= life.FinishesStudy)
            {
                // The search for a student job ends with the studies, and a search for a real one begins.
                day = life.FinishesStudy;
                continue;
            }
            var finish = start + 6 + (int)Math.Min(20_000, draws.Exponential(studying ? 240 : job));
            Add(spells, start, Math.Min(finish, end), end, outOfWork);
            day = finish + 1;
        }
        return spells;
    }

    static void Add(List<WorkSpell> spells, int start, int finish, int end, (int From, int To) without)
    {
        if (start > end)
            return;
        if (finish < without.From || start > without.To)
        {
            spells.Add(new(start, finish));
            return;
        }
        if (start < without.From)
            spells.Add(new(start, without.From - 1));
        if (finish > without.To)
            spells.Add(new(without.To + 1, finish));
    }

    /// <summary>
    /// Mean days between jobs and in a job, so that a little over half of a cohort works through all twelve months ten years on and
    /// clearly fewer of those who were on free school meals (LEO dossier §3.1, source P16).
    /// </summary>
    static (double Gap, double Job) Means(LifeCourse life)
    {
        var person = life.Background;
        var above = life.Schooling.Score - Schooling.Mean;
        var needs = person.Needs switch { Needs.Support => 1.3, Needs.Statement => 3, _ => 1 };
        var care = 1 + (0.5 * life.SocialCare.NeedLevel);
        return (130 * (person.Fsm ? 1.7 : 1) * needs * care * Portable.Exp(-0.012 * above),
                1100 * (person.Fsm ? 0.7 : 1) / care * Portable.Exp(0.010 * above));
    }
}
