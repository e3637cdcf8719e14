using LeoKit.Synthetic.People;
using LeoKit.Synthetic.Truth;

namespace LeoKit.Synthetic.Tests;

/// <summary>
/// The effects of pupil referral units and of care are small against chance in any data set that a test can write, so that they are recovered from many lives without their tables, by what the tables show of
/// each; that the tables do show it, other tests see to (<see cref="SocialCareTests"/>, <see cref="ExclusionTests"/>).
/// </summary>
public sealed class CareEffectTests
{
    static readonly SyntheticOptions Options = new() { People = 300_000, Seed = 11 };

    [Fact]
    public void Care_takes_about_twelve_points_out_of_work_at_equal_need_and_looks_like_forty()
    {
        var people = Lives(person => person is { EducatedElsewhere: false, Cohort: <= 1997 }).Select(life => new Person(
            life.SocialCare.NeedLevel, life.SocialCare.EverInCare, life.SocialCare.EverInCare && life.SocialCare.Care[0].Stable, Works(life))).ToList();
        var naive = Share(people.Where(person => person.Care)) - Share(people.Where(person => !person.Care));

        Assert.Equal(PlantedEffects.CareOnWork, AtEqualNeed(people, person => person.Care), 0.025);
        Assert.Equal(PlantedEffects.StableCareOnWork, AtEqualNeed(people, person => person.Stable), 0.035);
        Assert.Equal(PlantedEffects.OtherCareOnWork, AtEqualNeed(people, person => person.Care && !person.Stable), 0.035);
        Assert.InRange(naive, -0.45, -0.34);
    }

    [Fact]
    public void The_stated_effects_of_care_are_what_the_constants_come_to()
    {
        var inCare = Lives(person => person is { EducatedElsewhere: false, Cohort: <= 1997 }).Where(life => life.SocialCare.EverInCare).ToList();
        double Effect(bool? stable)
        {
            var group = inCare.Where(life => stable is null || life.SocialCare.Care[0].Stable == stable).ToList();
            var otherwise = group.Where(life => !life.SocialCare.OutOfWorkAfterCare(life)).Average(life => Works(life) ? 1.0 : 0);
            return -group.Average(life => life.SocialCare.Care[0].Stable ? PlantedEffects.StableCareOutOfWork : PlantedEffects.OtherCareOutOfWork) * otherwise;
        }

        Assert.Equal(PlantedEffects.CareOnWork, Effect(null), 0.01);
        Assert.Equal(PlantedEffects.StableCareOnWork, Effect(true), 0.01);
        Assert.Equal(PlantedEffects.OtherCareOnWork, Effect(false), 0.015);
    }

    [Fact]
    public void Entry_to_care_depends_on_the_level_of_need_alone()
    {
        var inNeed = Lives(person => !person.EducatedElsewhere).Where(life => life.SocialCare.EverInNeed).ToList();
        for (var level = 1; level <= 3; level++)
        {
            var alike = inNeed.Where(life => life.SocialCare.NeedLevel == level).ToList();
            double Gap(Func<LifeCourse, bool> trait) => alike.Where(trait).Average(InCare) - alike.Where(life => !trait(life)).Average(InCare);

            Assert.Equal(0, Gap(life => life.Background.Fsm), 0.035);
            Assert.Equal(0, Gap(life => life.Background.Female), 0.035);
            Assert.Equal(0, Gap(life => life.Background.Needs != Needs.None), 0.035);
            Assert.Equal(0, Gap(life => life.Schooling.Score < 30), 0.035);
        }

        static double InCare(LifeCourse life) => life.SocialCare.EverInCare ? 1 : 0;
    }

    [Fact]
    public void Time_in_a_referral_unit_changes_pay_as_planted_among_pupils_with_as_many_exclusions_and_looks_harmful_against_all_others()
    {
        // The rate of pay for a full year in the last tax year: nobody need be in work for it.
        var pupils = Lives(person => person is { EducatedElsewhere: false, Independent: false, Cohort: >= 1998 and <= 2001 })
            .Select(life => (Life: life, Pay: life.Pay.LogRate(TaxYears.Last(Options)))).ToList();
        var excluded = pupils.Where(pupil => pupil.Life.Conduct.SecondaryExclusions > 0).ToList();
        var estimate = LeastSquares.Fit([.. excluded.Select(pupil => Columns(pupil.Life))], [.. excluded.Select(pupil => pupil.Pay)])[0];
        var raw = pupils.Where(pupil => pupil.Life.Conduct.EverInReferralUnit).Average(pupil => pupil.Pay) - pupils.Where(pupil => !pupil.Life.Conduct.EverInReferralUnit).Average(pupil => pupil.Pay);

        Assert.Equal(PlantedEffects.ReferralUnitOnLogPay, estimate, 0.03);
        Assert.InRange(raw, -0.35, -0.12);
    }

    [Fact]
    public void Results_at_key_stage_4_fall_with_exclusions_and_not_with_the_unit()
    {
        var excluded = Lives(person => person is { EducatedElsewhere: false, Independent: false, Cohort: >= 1998 and <= 2001 }).Where(life => life.Conduct.SecondaryExclusions > 0).ToList();
        var estimate = LeastSquares.Fit([.. excluded.Select(Columns)], [.. excluded.Select(life => life.Schooling.Score)]);

        Assert.Equal(0, estimate[0], 1.0);
    }

    /// <summary>The unit first, then what entry depends on.</summary>
    static double[] Columns(LifeCourse life)
    {
        var (person, conduct) = (life.Background, life.Conduct);
        return
        [
            conduct.EverInReferralUnit ? 1 : 0, 1,
            .. LeastSquares.Dummies(Math.Min(10, conduct.SecondaryExclusions), [.. Enumerable.Range(1, 10)]),
            conduct.PermanentIn >= 0 ? 1 : 0,
            person.Needs == Needs.Support ? 1 : 0, person.Needs == Needs.Statement ? 1 : 0, person.Female ? 1 : 0, person.Fsm ? 1 : 0,
            .. LeastSquares.Dummies((int)person.Region, [.. Enumerable.Range(0, Regions.Count)]),
            .. LeastSquares.Dummies(person.Cohort, [1998, 1999, 2000, 2001]),
        ];
    }

    sealed record Person(int Level, bool Care, bool Stable, bool Works);

    static IEnumerable<LifeCourse> Lives(Func<Background, bool> condition)
    {
        var schools = new Schools(Options.Seed);
        for (var person = 0; person < Options.People; person++)
            if (LifeCourse.Of(Options, schools, person) is var life && condition(life.Background))
                yield return life;
    }

    /// <summary>In paid work at all in the tax year in which the cohort is 23.</summary>
    static bool Works(LifeCourse life)
    {
        var (from, to) = TaxYears.DaysOf(life.Background.Cohort + 24);
        return life.Spells.Any(spell => spell.DaysWithin(from, to) > 0);
    }

    static double Share(IEnumerable<Person> people) => people.Average(person => person.Works ? 1.0 : 0);

    static double AtEqualNeed(List<Person> people, Func<Person, bool> exposed)
    {
        var (sum, count) = (0.0, 0);
        for (var level = 1; level <= 3; level++)
        {
            var inCare = people.Where(person => person.Level == level && exposed(person)).ToList();
            sum += inCare.Count * (Share(inCare) - Share(people.Where(person => person.Level == level && !person.Care)));
            count += inCare.Count;
        }
        return sum / count;
    }
}
