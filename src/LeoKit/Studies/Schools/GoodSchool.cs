using System.Collections.Immutable;
using System.Globalization;

namespace LeoKit.Studies;

/// <summary>Question 1: does a school graded good lead to better pay than one graded below?</summary>
static class GoodSchool
{
    public static readonly Study Study = new()
    {
        Effect = "q1-good-school",
        Naive = "The difference in full-year pay between people of schools graded good and graded below.",
        Misleads = Misleads.TooHigh,
        Design = "Least squares at equal results at 16 and background: grades follow the intake, and the intake is what pays.",
        Estimate = Of,
    };

    static Finding Of(StudyTables tables)
    {
        var grades = tables.Extract.SqlColumns("SELECT URN_anon AS school, right(AcademicYear, 4)::INTEGER AS year, Grade AS grade FROM School_Grades_Synthetic");
        var gradeOf = grades.Texts("school").Zip(grades.Wholes("year"), grades.Texts("grade")).ToDictionary(row => (row.First!, (int)row.Second!), row => row.Third!);
        ImmutableArray<FullYear> years = [.. tables.FullYears.Where(year => year.Since >= 4 && year is { Points: not null, FreeMeals: not null } && Grade(year) is "2" or "3" or "4")];
        return new(
            PayModel.RawDifference(years, "good", year => Grade(year) == "2"),
            PayModel.AtEqualBackground(years)
                .On("good", years.Select(year => Grade(year) == "2"))
                .On("points squared", years.Select(year => year.Points * year.Points))
                .Factor("cohort", years.Select(year => year.Cohort.ToString(CultureInfo.InvariantCulture)))
                .Fit()["good"]);

        string? Grade(FullYear year) => gradeOf.GetValueOrDefault((year.School, year.Cohort));
    }
}
