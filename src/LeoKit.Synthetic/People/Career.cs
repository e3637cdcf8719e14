using LeoKit.Synthetic.Randomness;
using LeoKit.Synthetic.Truth;

namespace LeoKit.Synthetic.People;

/// <summary>What a tax year is mainly spent on.</summary>
enum YearState : byte
{
    /// <summary>Full-time study for half the year or more, without a job.</summary>
    Study,

    /// <summary>Study with a job for part of the year.</summary>
    StudySomeWork,

    /// <summary>Study with a job all year.</summary>
    StudyWork,

    /// <summary>In work in all twelve months.</summary>
    Work,

    /// <summary>Some work or a short claim, nothing that lasts.</summary>
    Some,

    /// <summary>Out-of-work benefits for half the year or more.</summary>
    Benefits,

    /// <summary>In no record of employees or benefits: self-employed only, at home, unpaid.</summary>
    Nothing,

    /// <summary>Left the country or died.</summary>
    Gone,
}

/// <summary>What a person does in each tax year after Key Stage 4, and the employment spells that follow from it.</summary>
/// <remarks>
/// Each year is drawn from two standings of the person, one towards steady work and one towards being in no record, with chances that depend on
/// what is known of the person (<see cref="WorkChances"/>): so the published shares come out for each group and year, and people stay what they are.
/// </remarks>
sealed class Career
{
    readonly YearState[] _states;

    Career(int firstTaxYear, YearState[] states, List<WorkSpell> spells) => (FirstTaxYear, _states, Spells) = (firstTaxYear, states, spells);

    /// <summary>The end of the tax year in which Key Stage 4 ends.</summary>
    public int FirstTaxYear { get; }

    /// <summary>Employment in order of time; spells do not touch, as in the real table, which merges those that do.</summary>
    public List<WorkSpell> Spells { get; }

    /// <summary>The state of the tax year that ends in this year; study before the first.</summary>
    public YearState In(int taxYearEnd)
    {
        var at = taxYearEnd - FirstTaxYear;
        return at < 0 ? YearState.Study : at < _states.Length ? _states[at] : YearState.Gone;
    }

    public static Career Of(LifeCourse life)
    {
        var first = life.Background.YearOf(11) + 1;
        var withoutWork = life.SocialCare.OutOfWorkAfterCare(life) || NeedKeepsOut(life);
        var states = States(life, first, withoutWork);
        return new(first, states, WorkDays.Of(life, first, states, withoutWork));
    }

    static YearState[] States(LifeCourse life, int first, bool withoutWork)
    {
        var states = new YearState[Math.Max(0, TaxYears.Last(life.Options) - first + 1)];
        var draws = Draws.For(life.Options.Seed, life.Person, Purpose.Career);
        var attachment = draws.Normal();
        var absence = draws.Normal();
        var jobs = draws.Normal();
        var before = draws.Normal();
        var chances = new WorkChances(life);
        for (var at = 0; at < states.Length; at++)
        {
            // A year is like the years next to it, and a little like all years of the person.
            var now = draws.Normal();
            var steady = (0.775 * attachment) + (0.447 * (now + before));
            var unseen = (0.837 * absence) + (0.548 * draws.Normal());
            before = now;
            states[at] = State(life, first + at, chances, steady, unseen, (0.8 * jobs) + (0.6 * now));
            if (withoutWork && first + at is var year && year >= life.Background.Cohort + 22 && year <= life.Background.Cohort + 27)
                states[at] = WithoutWork(states[at], unseen);
        }
        return states;
    }

    /// <summary>Need itself, in care or not, keeps some out of paid work in the same years: so young people in care differ from others beyond the effect of care.</summary>
    static bool NeedKeepsOut(LifeCourse life) =>
        life.SocialCare.EverInNeed && Draws.For(life.Options.Seed, life.Person, Purpose.NeedAndWork).Chance(PlantedEffects.NeedOutOfWork(life.SocialCare.NeedLevel));

    static YearState State(LifeCourse life, int year, WorkChances chances, double steady, double unseen, double studentJob)
    {
        var (from, to) = TaxYears.DaysOf(year);
        if (life.Places.Leaves < from)
            return YearState.Gone;
        var since = year - 1 - life.Background.YearOf(11);
        var study = life.StudyTime;
        if (since == 0 || study.IsSustainedWithin(from, to))
        {
            var (all, some) = since switch { 0 => (3.0, 0.9), <= 2 => (0.75, 0.2), _ => (0.15, -0.3) };
            return studentJob > all ? YearState.StudyWork : studentJob > some ? YearState.StudySomeWork : YearState.Study;
        }
        if (life.AfterSixteen.Apprenticeship is { } apprenticeship && apprenticeship.Start <= from && apprenticeship.End >= to)
            return YearState.Work;
        var (nothing, benefits, work) = chances.In(since, study.EndsWithin(from, to), study.EndsWithin(from - 365, from - 1), study.Ends < from);
        return unseen < nothing ? YearState.Nothing
            : steady < benefits ? YearState.Benefits
            : steady > -work ? YearState.Work
            : YearState.Some;
    }

    /// <summary>A year of somebody whom time in care keeps out of paid work.</summary>
    static YearState WithoutWork(YearState state, double unseen) => state switch
    {
        YearState.Work or YearState.Some or YearState.Benefits => unseen < -0.6 ? YearState.Nothing : YearState.Benefits,
        YearState.StudyWork or YearState.StudySomeWork => YearState.Study,
        _ => state,
    };
}
