using LeoKit.Synthetic.People;
using LeoKit.Synthetic.Truth;

namespace LeoKit.Synthetic.Tests;

/// <summary>
/// What the stated effects of care rest on, seen in many lives without their tables, because few people are in care. That they are found again in the tables, the studies show.
/// </summary>
public sealed class CareEffectTests
{
    /// <summary>In standard errors.</summary>
    const double Farthest = 3.5;

    static readonly SyntheticOptions Options = new() { People = 300_000, Seed = 11 };

    [Fact]
    public void The_stated_effects_of_care_are_what_the_constants_come_to()
    {
        var inCare = Lives(person => person is { EducatedElsewhere: false, Cohort: <= 1997 }).Where(life => life.SocialCare.EverInCare).ToList();
        void AssertStated(double stated, Func<LifeCourse, bool> isOf)
        {
            var group = inCare.Where(isOf).ToList();
            var otherwise = group.Where(life => !life.SocialCare.OutOfWorkAfterCare(life)).Select(life => Works(life) ? 1.0 : 0).ToList();
            var chance = group.Average(life => life.SocialCare.Care[0].Stable ? PlantedEffects.StableCareOutOfWork : PlantedEffects.OtherCareOutOfWork);
            var share = otherwise.Average();
            var error = chance * Math.Sqrt(share * (1 - share) / otherwise.Count);

            // The values are stated to a hundredth.
            Assert.True(Math.Abs(stated + (chance * share)) < 0.005 + (Farthest * error), FormattableString.Invariant($"Stated is {stated}, and it comes to {-chance * share:F4} ({error:F4})."));
        }

        AssertStated(PlantedEffects.CareOnWork, _ => true);
        AssertStated(PlantedEffects.StableCareOnWork, life => life.SocialCare.Care[0].Stable);
        AssertStated(PlantedEffects.OtherCareOnWork, life => !life.SocialCare.Care[0].Stable);
    }

    [Fact]
    public void Entry_to_care_depends_on_the_level_of_need_alone()
    {
        var inNeed = Lives(person => !person.EducatedElsewhere).Where(life => life.SocialCare.EverInNeed).ToLookup(life => life.SocialCare.NeedLevel);
        foreach (var alike in inNeed)
        {
            void AssertAlike(Func<LifeCourse, bool> trait)
            {
                var (with, without) = (alike.Where(trait).ToList(), alike.Where(life => !trait(life)).ToList());
                var share = alike.Average(InCare);
                var error = Math.Sqrt(share * (1 - share) * ((1.0 / with.Count) + (1.0 / without.Count)));
                Assert.InRange(with.Average(InCare) - without.Average(InCare), -Farthest * error, Farthest * error);
            }

            AssertAlike(life => life.Background.Fsm);
            AssertAlike(life => life.Background.Female);
            AssertAlike(life => life.Background.Needs != Needs.None);
            AssertAlike(life => life.Schooling.Score < 30);
        }

        static double InCare(LifeCourse life) => life.SocialCare.EverInCare ? 1 : 0;
    }

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
}
