using LeoKit.Synthetic.Randomness;
using LeoKit.Synthetic.Truth;

namespace LeoKit.Synthetic.People;

/// <summary>What a full year's work pays a person in each tax year.</summary>
sealed class Pay
{
    /// <summary>Work beside full-time study pays this part of a full wage.</summary>
    const double StudentShare = 0.3;

    /// <summary>
    /// Log pay in 2017-18 prices by years since Key Stage 4, for a man of mean attainment, not on free school meals, not from London and without a
    /// degree: set so that the medians of LEO dossier §3.1 (source P16) come out once all groups are mixed.
    /// </summary>
    static ReadOnlySpan<double> Profile =>
        [8.6, 9.0, 9.12, 9.38, 9.53, 9.65, 9.76, 9.84, 9.895, 9.935, 9.965, 10.0, 10.03, 10.06, 10.08, 10.1, 10.115, 10.13, 10.14, 10.15];

    readonly Background _person;
    readonly Schooling _schooling;
    readonly Route _route;
    readonly ulong _seed;
    readonly double _standing;

    public Pay(SyntheticOptions options, Background person, Schooling schooling, Route route)
    {
        (_person, _schooling, _route, _seed) = (person, schooling, route, options.Seed);
        var draws = Draws.For(options.Seed, person.Person, Purpose.Earnings);
        _standing = 0.28 * draws.Normal();
    }

    /// <summary>Pay in whole pounds in the tax year that ends in <paramref name="taxYearEnd"/>, for the days in work; 0 without any.</summary>
    public int In(int taxYearEnd, IReadOnlyList<WorkSpell> spells)
    {
        var (from, to) = TaxYearDays(taxYearEnd);
        var studyEnds = _route.FinishesStudy;
        var days = 0.0;
        foreach (var spell in spells)
            days += spell.DaysWithin(Math.Max(from, studyEnds), to) + (StudentShare * spell.DaysWithin(from, Math.Min(to, studyEnds - 1)));
        return days <= 0 ? 0 : Math.Max(1, (int)(Portable.Exp(LogRate(taxYearEnd)) * days / (to - from + 1)));
    }

    /// <summary>The first and last day of the tax year that ends in this calendar year.</summary>
    public static (int From, int To) TaxYearDays(int taxYearEnd) =>
        (new DateOnly(taxYearEnd - 1, 4, 6).DayNumber, new DateOnly(taxYearEnd, 4, 5).DayNumber);

    double LogRate(int taxYearEnd)
    {
        var since = Math.Clamp(taxYearEnd - 1 - _person.YearOf(11), 0, Profile.Length - 1);
        var draws = Draws.For(_seed, _person.Person, Purpose.Earnings, taxYearEnd);
        var degree = _route.HigherEducation && new DateOnly(taxYearEnd, 4, 5).DayNumber > _route.FinishesStudy
            ? 0.10 + (0.011 * Math.Max(0, since - 6))
            : 0;
        return Profile[since]
            + degree
            + (0.007 * (_schooling.Score - Schooling.Mean))
            + (_person.Fsm ? PlantedEffects.FsmOnLogPay : 0)
            + (_person.Female ? FemaleGap(since) : 0)
            + (_person.Region == Region.London ? PlantedEffects.LondonOnLogPay : 0)
            // Prices and wages grow by about two per cent a year; 2017/18 is the year in which the medians are stated.
            + (0.021 * (taxYearEnd - 2018))
            + _standing
            + (0.15 * draws.Normal());
    }

    static double FemaleGap(int since) =>
        PlantedEffects.FemaleOnLogPay + (PlantedEffects.FemaleOnLogPayPerLaterYear * Math.Max(0, since - PlantedEffects.FemaleGapWidensAfter));
}
