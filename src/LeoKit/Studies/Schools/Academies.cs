using System.Collections.Immutable;

namespace LeoKit.Studies;

/// <summary>Question 3: did schools that became academies raise attainment?</summary>
static class Academies
{
    /// <summary>The standard deviation of Attainment 8, which gives standardised points their unit.</summary>
    static double Spread(StudyTables tables)
    {
        double[] known = [.. tables.Pupils.Select(pupil => pupil.Attainment8).OfType<double>()];
        var mean = known.Average();
        return Math.Sqrt(known.Average(value => (value - mean) * (value - mean)));
    }

    public static readonly Study Late = new()
    {
        Effect = "q3-academy",
        Naive = "Two-way fixed effects of school and year, without a trend.",
        Misleads = Misleads.TooHigh,
        Design = "Two-way fixed effects with a line of their own for schools that ever convert: they were improving before.",
        Estimate = tables =>
        {
            var (plain, withTrend) = Model(tables);
            return new(plain.Fit()["late"], withTrend.Fit()["late"]);
        },
    };

    public static readonly Study Early = new()
    {
        Effect = "q3-academy-early",
        Naive = "How much more the early academies gained from the first five cohorts to the last five than schools that never convert.",
        Misleads = Misleads.TooHigh,
        Design = "The same regression as for the later academies: the same line of improvement, and nothing at the conversion.",
        // Clusters are too few: about five schools convert early, and synthetic schools have no good and bad years of their own that would make pupils of one depend on each other.
        Estimate = tables => new(FirstAndLast(tables), Model(tables).WithTrend.Errors(StandardErrors.HC1).Fit()["early"]),
    };

    static Estimate FirstAndLast(StudyTables tables)
    {
        var schools = Conversions(tables);
        ImmutableArray<Pupil> pupils = [.. Secondary(tables, schools).Where(pupil => pupil.Cohort is <= 2008 or >= 2017 && (schools[pupil.School] == 0 || IsEarly(schools[pupil.School])))];
        var spread = Spread(tables);
        return DifferenceInDifferences.Of("attainment", pupils.Select(pupil => spread * pupil.Points))
            .Treated("early academy", pupils.Select(pupil => IsEarly(schools[pupil.School]))).After("last five", pupils.Select(pupil => pupil.Cohort >= 2017)).Fit()["effect"];
    }

    static (Ols Plain, Ols WithTrend) Model(StudyTables tables)
    {
        var schools = Conversions(tables);
        var pupils = Secondary(tables, schools);
        var spread = Spread(tables);
        var plain = Ols.Of("attainment", pupils.Select(pupil => spread * pupil.Points))
            .On("late", pupils.Select(pupil => schools[pupil.School] is var from and >= 2011 && pupil.Cohort > from))
            .On("early", pupils.Select(pupil => IsEarly(schools[pupil.School]) && pupil.Cohort > schools[pupil.School]))
            .On("free meals", pupils.Select(pupil => pupil.FreeMeals))
            .On("female", pupils.Select(pupil => pupil.Female))
            .Factor("needs", pupils.Select(pupil => pupil.Needs ?? "not known"))
            .Factor("year", pupils.Select(pupil => pupil.Cohort))
            .Absorb("school", pupils.Select(pupil => pupil.School))
            .Clustered("school", pupils.Select(pupil => pupil.School));
        return (plain, plain.On("trend of converters", pupils.Select(pupil => schools[pupil.School] > 0 ? pupil.Cohort - 2011 : 0)));
    }

    static bool IsEarly(int from) => from is > 0 and < 2011;

    static ImmutableArray<Pupil> Secondary(StudyTables tables, Dictionary<string, int> schools) => [.. tables.Pupils.Where(pupil => schools.ContainsKey(pupil.School))];

    /// <summary>The end of the first academic year as an academy of each state secondary school; 0 for one that never becomes an academy.</summary>
    static Dictionary<string, int> Conversions(StudyTables tables)
    {
        var schools = tables.Extract.SqlColumns("SELECT URN_anon AS school, coalesce(year(AcademyDate) + 1, 0) AS academy FROM School_Lookup_Synthetic WHERE Phase = 'SS' AND Type <> 'IND'");
        return schools.Texts("school").Zip(schools.Wholes("academy")).ToDictionary(row => row.First!, row => (int)row.Second!);
    }
}
