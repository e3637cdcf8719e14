using LeoKit.Synthetic.Randomness;
using LeoKit.Synthetic.Truth;

namespace LeoKit.Synthetic.People;

/// <summary>What a full year's work pays a person in each tax year.</summary>
sealed class Pay
{
    /// <summary>
    /// Log pay in 2017-18 prices by years since Key Stage 4, for a man of mean attainment, not on free school meals, not in London and without a
    /// degree: set so that the medians of LEO dossier §3.1 (source P16) come out once all groups are mixed.
    /// </summary>
    static ReadOnlySpan<double> Profile =>
        [8.9, 9.22, 9.27, 9.46, 9.58, 9.66, 9.76, 9.81, 9.85, 9.885, 9.915, 9.95, 9.99, 10.035, 10.065, 10.095, 10.11, 10.125, 10.135, 10.145];

    /// <summary>Work beside full-time study pays this part of a full wage, by years since Key Stage 4: students' medians are those of later graduates in the same source.</summary>
    static ReadOnlySpan<double> StudentShare => [0.23, 0.25, 0.24, 0.26, 0.25, 0.21];

    /// <summary>What part-time work pays against the full rate: no table shows the hours.</summary>
    const double PartTimeShare = 0.6;

    readonly LifeCourse _life;
    readonly double _person;
    readonly double _growth;

    public Pay(LifeCourse life)
    {
        _life = life;
        var person = life.Background;
        var draws = Draws.For(life.Options.Seed, life.Person, Purpose.Growth);
        _growth = 0.02 * draws.Normal();
        _person = (PlantedEffects.ScoreOnLogPay * (life.Schooling.Score - Schooling.Mean))
            + (person.Independent ? PlantedEffects.IndependentOnLogPay : 0)
            + (life.Schooling.GoodSchool == true ? PlantedEffects.GoodSchoolOnLogPay : 0)
            + (life.Conduct.EverInReferralUnit ? PlantedEffects.ReferralUnitOnLogPay : 0)
            + (0.28 * life.Standing);
    }

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
        var study = _life.StudyTime;
        var studentShare = StudentShare[Math.Clamp(Since(taxYearEnd), 0, StudentShare.Length - 1)];
        var days = 0.0;
        var spells = _life.Spells;
        for (var at = 0; at < spells.Count; at++)
        {
            var spell = spells[at];
            if (spell.End < from || spell.Start > to)
                continue;
            var (start, end) = (Math.Max(from, spell.Start), Math.Min(to, spell.End));
            days += end - start + 1 - ((1 - studentShare) * (study.DaysWithin(start, end) + study.FirstDaysAfterDegreeWithin(start, end)));
        }
        if (days <= 0)
            return 0;

        // Furlough pays four fifths.
        if (taxYearEnd >= 2021)
            days -= 0.2 * Math.Min(days, _life.Furlough.DaysWithin(from, to));
        var part = WorksPartTime(taxYearEnd) ? PartTimeShare : 1;
        return Math.Max(1, (int)(part * Portable.Exp(LogRate(taxYearEnd)) * days / (to - from + 1)));
    }

    /// <summary>The logarithm of pay for a full year's full-time work in the prices of that year.</summary>
    public double LogRate(int taxYearEnd)
    {
        var person = _life.Background;
        var since = Since(taxYearEnd);

        // The pay of a graduate who waited a year runs a year behind, so that a gap year is seen at equal years after graduation.
        var clock = since - (_life.Degree is { Completed: true, GapYear: true } ? 1 : 0);
        var draws = Draws.For(_life.Options.Seed, _life.Person, Purpose.Wages, taxYearEnd);
        return _person
            + Profile[Math.Clamp(clock, 0, Profile.Length - 1)]
            + (person.Fsm ? PlantedEffects.FsmOnLogPay(16 + since) : 0)
            + (person.Female ? PlantedEffects.FemaleOnLogPay(clock) : 0)
            + (_life.Places.CountryIn(taxYearEnd) == Country.England ? PlantedEffects.RegionOnLogPay(_life.Places.In(taxYearEnd)) : 0)
            + StudyTerms(taxYearEnd, since, clock)
            + (_growth * Math.Max(0, clock - 6))
            // Prices and wages grow by about two per cent a year; 2017/18 is the year in which the medians are stated.
            + (0.021 * (taxYearEnd - 2018))
            + (0.15 * draws.Normal());
    }

    /// <summary>Unseen part-time work from 27 on, more of it among people who were on free school meals: it widens the gap in pay again that the rate has closed.</summary>
    public bool WorksPartTime(int taxYearEnd)
    {
        var draws = Draws.For(_life.Options.Seed, _life.Person, Purpose.Hours, taxYearEnd / 3);
        return draws.Unit() < PlantedEffects.PartTimeShare(_life.Background.Female, _life.Background.Fsm, 16 + Since(taxYearEnd));
    }

    int Since(int taxYearEnd) => taxYearEnd - 1 - _life.Background.YearOf(11);

    double StudyTerms(int taxYearEnd, int since, int clock)
    {
        var after = _life.AfterSixteen;
        var terms = after.Level3By19 ? PlantedEffects.Level3OnLogPay : 0;
        if (_life.Degree is { Completed: true } degree)
        {
            var years = degree.YearsAfter(taxYearEnd);
            return years < 0
                ? terms
                : terms
                    + PlantedEffects.DegreeOnLogPay(clock)
                    + SubjectPay.Of(degree.Subject, years)
                    + (degree.GapYear ? PlantedEffects.GapYearOnLogPay(years) : 0);
        }
        if (after.Apprenticeship is { Level: 3 })
            terms += PlantedEffects.ApprenticeshipOnLogPay(16 + since);
        if (PlantedEffects.IsReformed(after.Sector) && after.SectorFrom >= PlantedEffects.FirstReformedYear)
            terms += PlantedEffects.ReformOnLogPay;
        return terms;
    }
}
