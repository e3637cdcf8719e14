using System.Collections.Immutable;

namespace LeoKit.Studies;

/// <summary>Attainment 8 by free school meals and by sex, among pupils without a statement or plan: many of the others have 0, and nobody can have less.</summary>
static class Attainment
{
    public static readonly Study FreeMeals = new()
    {
        Effect = "fsm-attainment",
        Naive = "The difference between the means of pupils with and without free school meals.",
        Misleads = Misleads.TooLow,
        Design = "Least squares on meals at equal sex, needs, ethnic group, authority and year.",
        Estimate = tables => Of(tables, "free meals", pupil => pupil.FreeMeals),
    };

    public static readonly Study Girls = new()
    {
        Effect = "girls-attainment",
        Naive = "The difference between the means of girls and boys.",
        Misleads = Misleads.TooHigh,
        Design = "Least squares on sex at equal meals, needs, ethnic group, authority and year.",
        Estimate = tables => Of(tables, "female", pupil => pupil.Female),
    };

    static Finding Of(StudyTables tables, string name, Func<Pupil, bool> has)
    {
        ImmutableArray<Pupil> pupils = [.. tables.Pupils.Where(pupil => pupil is { Cohort: >= 2016, Needs: "none" or "support" })];
        // Pupils of one school share what it adds.
        var points = Ols.Of("Attainment 8", pupils.Select(pupil => pupil.Attainment8)).Clustered("school", pupils.Select(pupil => pupil.School));
        return new(
            points.On(name, pupils.Select(has)).Fit()[name],
            points
                .On("free meals", pupils.Select(pupil => pupil.FreeMeals))
                .On("female", pupils.Select(pupil => pupil.Female))
                .Factor("needs", pupils.Select(pupil => pupil.Needs))
                .Factor("ethnic group", pupils.Select(pupil => pupil.Ethnic))
                .Factor("year", pupils.Select(pupil => pupil.Cohort))
                .Absorb("authority", pupils.Select(pupil => pupil.Authority))
                .Fit()[name]);
    }
}
