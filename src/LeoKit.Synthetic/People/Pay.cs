using LeoKit.Synthetic.Randomness;
using LeoKit.Synthetic.Truth;

namespace LeoKit.Synthetic.People;

/// <summary>What a full year's work pays a person in each tax year.</summary>
sealed class Pay(LifeCourse life)
{
    /// <summary>Work beside full-time study pays this part of a full wage.</summary>
    const double StudentShare = 0.3;

    /// <summary>
    /// Log pay in 2017-18 prices by years since Key Stage 4, for a man of mean attainment, not on free school meals, not in London and without a
    /// degree: set so that the medians of LEO dossier §3.1 (source P16) come out once all groups are mixed.
    /// </summary>
    static ReadOnlySpan<double> Profile =>
        [8.6, 9.0, 9.12, 9.38, 9.53, 9.65, 9.76, 9.84, 9.895, 9.935, 9.965, 10.0, 10.03, 10.06, 10.08, 10.1, 10.115, 10.13, 10.14, 10.15];

    /// <summary>What pay owes to things that no table shows: a standard normal number, the same all through life.</summary>
    public static double StandingOf(LifeCourse life)
    {
        var draws = Draws.For(life.Options.Seed, life.Person, Purpose.Earnings);
        return draws.Normal();
    }

    /// <summary>Pay in whole pounds in the tax year that ends in <paramref name="taxYearEnd"/>, for the days in work; 0 without any.</summary>
    public int In(int taxYearEnd)
    {
        var (from, to) = TaxYears.DaysOf(taxYearEnd);
        var studyEnds = life.FinishesStudy;
        var days = 0.0;
        foreach (var spell in life.Spells)
            days += spell.DaysWithin(Math.Max(from, studyEnds), to) + (StudentShare * spell.DaysWithin(from, Math.Min(to, studyEnds - 1)));
        return days <= 0 ? 0 : Math.Max(1, (int)(Portable.Exp(LogRate(taxYearEnd)) * days / (to - from + 1)));
    }

    /// <summary>The logarithm of pay for a full year's work in the prices of that year.</summary>
    public double LogRate(int taxYearEnd)
    {
        var person = life.Background;
        var since = Math.Clamp(taxYearEnd - 1 - person.YearOf(11), 0, Profile.Length - 1);
        var age = 16 + since;
        var draws = Draws.For(life.Options.Seed, life.Person, Purpose.Earnings, taxYearEnd);
        var noise = draws.Normal();
        return Profile[since]
            + (0.009 * (life.Schooling.Score - Schooling.Mean))
            + (person.Fsm ? PlantedEffects.FsmOnLogPay(age) : 0)
            + (person.Female ? PlantedEffects.FemaleOnLogPay(since) : 0)
            + PlantedEffects.RegionOnLogPay(life.Places.In(taxYearEnd))
            + StudyTerms(taxYearEnd, since)
            + SchoolTerms()
            // Prices and wages grow by about two per cent a year; 2017/18 is the year in which the medians are stated.
            + (0.021 * (taxYearEnd - 2018))
            + (0.28 * life.Standing)
            + (0.15 * noise);
    }

    double SchoolTerms() =>
        (life.Schooling.GoodSchool == true ? PlantedEffects.GoodSchoolOnLogPay : 0)
        + (life.Conduct.EverInReferralUnit ? PlantedEffects.ReferralUnitOnLogPay : 0);

    double StudyTerms(int taxYearEnd, int since)
    {
        var after = life.AfterSixteen;
        var terms = after.Level3By19 && life.Degree is null ? PlantedEffects.Level3OnLogPay : 0;
        if (life.Degree is { } degree)
        {
            if (degree.YearsAfter(taxYearEnd) < 0)
                return 0;
            return PlantedEffects.DegreeOnLogPay(since) + (degree.GapYear ? PlantedEffects.GapYearOnLogPay(degree.YearsAfter(taxYearEnd)) : 0);
        }
        if (after.Apprenticeship is { Level: 3 })
            terms += PlantedEffects.ApprenticeshipOnLogPay(16 + since);
        if (PlantedEffects.IsReformed(after.Sector) && after.SectorFrom >= PlantedEffects.FirstReformedYear)
            terms += PlantedEffects.ReformOnLogPay;
        return terms;
    }
}
