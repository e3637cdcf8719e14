using System.Collections.Immutable;

namespace LeoKit.Studies;

/// <summary>Every study, in the order of the questions.</summary>
public static class AllStudies
{
    /// <summary>One for each effect of <c>truth.json</c>.</summary>
    public static ImmutableArray<Study> List { get; } =
    [
        Attainment.FreeMeals, Attainment.Girls, MatchRates.Study,
        MealsAndSex.Meals, MealsAndSex.Women,
        GoodSchool.Study,
        ReferralUnit.Study,
        Academies.Late, Academies.Early,
        Care.Any, Care.Stable, Care.Unstable,
        LowAttainers.Study,
        SectorReform.Study,
        DegreeSubjects.Subject,
        GapYear.Study,
        MealsAndSex.CatchUp,
        Place.London,
        Routes.Degree,
        Place.SouthEast,
        Routes.Apprenticeship,
        DegreeSubjects.Growth,
    ];

    /// <summary>The study of an effect.</summary>
    /// <param name="effect">Its id in <c>truth.json</c>, such as <c>q1-good-school</c>.</param>
    /// <exception cref="KeyNotFoundException">There is none; the message lists those there are.</exception>
    public static Study Of(string effect) => List.FirstOrDefault(study => study.Effect == effect)
        ?? throw new KeyNotFoundException($"There is no study of '{effect}'. There are: {string.Join(", ", List.Select(study => study.Effect))}.");
}
