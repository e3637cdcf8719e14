using System.Collections.Immutable;
using static LeoKit.Exercises.Ask;

namespace LeoKit.Exercises.Answers;

/// <summary>19 · Confounding, selection, reverse causality.</summary>
static class Notebook19
{
    static readonly string[] AdjustmentSet = ["free school meals", "points at 16"];

    static readonly (bool Course, bool GoodPay, bool Manager, int People)[] Groups =
    [
        (true, true, true, 40), (true, true, false, 10), (true, false, true, 30), (true, false, false, 20),
        (false, true, true, 30), (false, true, false, 10), (false, false, true, 6), (false, false, false, 54),
    ];

    static readonly OncePerExtract<Effects> GoodSchool = new(county =>
    {
        var rows = county.SqlColumns(FullYears);
        var pay = Ols.Of("log pay", rows.Numbers("pay")).Clustered("person", rows.Texts("pupil")).On("good", rows.Flags("good"));
        var points = rows.Numbers("points");
        var adjusted = pay.On("points", points).On("squared", points.Select(value => value * value)).On("meals", rows.Flags("meals")).On("female", rows.Flags("female"))
            .Factor("year", rows.Wholes("year")).Absorb("since", rows.Wholes("since"));
        return new(pay.Fit()["good"], adjusted.Fit()["good"]);
    });

    sealed record Effects(Estimate Naive, Estimate Adjusted);

    public static ImmutableArray<Exercise> Exercises { get; } =
    [
        Set("19.A", "new[] { \"free school meals\", … }", AdjustmentSet)
            .Shows("Both were there before the grade, and both lead to pay by another way than through it.")
            .Wrong(new[] { "free school meals" }, "Meals lead to both, and so do points at 16. Follow the arrows that end at the grade.")
            .Wrong(new[] { "free school meals", "points at 16", "Level 3 by 19" }, "Level 3 by 19 comes after the grade and is a step on its way to pay. Holding it equal takes away a part of the effect.")
            .Wrong(new[] { "free school meals", "points at 16", "owns a home at 35" }, "Two arrows end at the home at 35: it is a collider. Holding it equal makes its causes seem related.")
            .Wrong(new[] { "free school meals", "points at 16", "Level 3 by 19", "owns a home at 35" }, "More is not better: two of these come after the grade. Keep what leads to the grade and to pay.")
            .Help("Which things lead by arrows to the grade and to pay?", "CausesOf(\"grade\", school) lists all that leads to the grade.", "CausesOf(\"grade\", school).Intersect(CausesOf(\"pay\", school))"),

        Estimate("19.B", "the effect of a school graded good on the logarithm of full-year pay", county => GoodSchool.Of(county).Adjusted, truth: "q1-good-school", within: 0.03, named: "good")
            .On(LessonData.County)
            .Shows("The naive difference was intake. What is left is the planted 0.015 and chance; notebook 22 takes the question further.")
            .Wrong(county => GoodSchool.Of(county).Naive, "That is the naive difference: pupils of schools graded good had more points and fewer had free school meals before anything was graded. Hold both equal.")
            .Wrong(_ => (-0.013, -0.03, 0.004), "The sign has turned round: it is good against graded lower.")
            .Help("pay has the exposure already; each On holds one thing more equal.", "Flags come from rows.Flags(\"meals\") and rows.Flags(\"female\").",
                "pay.On(\"points\", rows.Numbers(\"points\")).On(\"squared\", squares).On(\"meals\", rows.Flags(\"meals\")).On(\"female\", rows.Flags(\"female\")).Factor(\"year\", rows.Wholes(\"year\")).Absorb(\"since\", rows.Wholes(\"since\")).Fit()[\"good\"]"),

        Value("19.C", "the difference among managers in percentage points", Gap(managersOnly: true), tolerance: 0.051)
            .Shows("The sign has turned, and nobody's pay has changed: managers without the course are there because of their pay.")
            .Wrong(Gap(managersOnly: false), "That is the difference among all. Keep managers only, in both groups.")
            .Wrong(-Gap(managersOnly: true), "The sign has turned round: people with the course less people without it.")
            .Help("Which rows are managers?", "Filter twice: with the course and manager, without it and manager.", "PercentGoodPay(groups.Where(group => group.Course && group.Manager)), less the same with group.Course == false"),

        Function("19.D", "bool MayHaveChanged(DateOnly begins, TaxYear pay)",
            (DateOnly begins, TaxYear pay) => begins < pay.FirstDay,
            [
                Case(new DateOnly(2014, 9, 1), new TaxYear(2015)), Case(new DateOnly(2015, 9, 1), new TaxYear(2015)), Case(new DateOnly(2018, 9, 1), new TaxYear(2015)),
                Hidden("a course that begins on the first day of the tax year", new DateOnly(2015, 4, 6), new TaxYear(2015)),
                Hidden("a course that begins the day before", new DateOnly(2015, 4, 5), new TaxYear(2015)),
                Hidden("a course in spring of the year in which the tax year begins", new DateOnly(2015, 2, 1), new TaxYear(2015)),
            ])
            .Shows("One line, and a whole class of false effects is gone. Put it into every join of an exposure with an outcome.")
            .Wrong((DateOnly begins, TaxYear pay) => begins <= pay.LastDay, "A course that begins within the year cannot have changed all of its pay. It has to begin before the first day.")
            .Wrong((DateOnly begins, TaxYear pay) => begins > pay.LastDay, "That is the other way round: these courses begin when the pay has been earned.")
            .Wrong((DateOnly begins, TaxYear pay) => begins.Year < pay.Start, "Calendar years are not tax years: a course that begins in February comes before a tax year that begins in April.")
            .Help("A tax year begins on 6 April.", "pay.FirstDay is that day.", "begins < pay.FirstDay"),
    ];

    static double Gap(bool managersOnly)
    {
        return Percent(course: true) - Percent(course: false);

        double Percent(bool course)
        {
            var some = Groups.Where(group => group.Course == course && (group.Manager || !managersOnly)).ToList();
            return 100.0 * some.Where(group => group.GoodPay).Sum(group => group.People) / some.Sum(group => group.People);
        }
    }

    const string FullYears = """
        WITH link AS (SELECT p.PUPILMATCHINGREFANONYMOUS AS pupil, e.EDUKEY AS edukey FROM LEARNER_AE_ID_TO_PMR_LOOKUP AS p JOIN LEARNER_AE_ID_TO_EDUKEY_LOOKUP AS e USING (AE_ID)
          QUALIFY count(*) OVER (PARTITION BY pupil) = 1 AND count(*) OVER (PARTITION BY edukey) = 1),
        pupils AS (SELECT *, PupilMatchingRefAnonymous AS pupil, right(ACADYR, 4)::INTEGER AS cohort, coalesce(PTSTNEWE, PTSTNEWE_PTQ, PTSTNEWE_PTQ_EE) AS total FROM KS4_Pupil)
        SELECT pupil, Grade = '2' AS good, round((total - avg(total) OVER same) / stddev(total) OVER same, 6) AS points, FSM AS meals, GENDER = 'F' AS female, TaxYear AS year, TaxYear // 100 - cohort AS since, ln(Earnings) AS pay
        FROM pupils JOIN School_Grades_Synthetic AS g ON g.URN_anon = pupils.URN_anon AND g.AcademicYear = ACADYR AND Grade IN ('2', '3', '4')
        JOIN link USING (pupil) JOIN LEO_Earnings AS p ON p.Edukey = link.edukey AND Earnings > 0 AND TaxYear <= 201920 AND TaxYear // 100 - cohort BETWEEN 6 AND 12
        WHERE total IS NOT NULL AND FSM IS NOT NULL
          AND EXISTS (SELECT 1 FROM LEO_Employment AS s WHERE s.EduKey = link.edukey AND s.StartDate < make_date(TaxYear // 100, 4, 6) AND s.EndDate > make_date(TaxYear // 100 + 1, 4, 5))
          AND NOT EXISTS (SELECT 1 FROM HESA WHERE PUPILMATCHINGREFANONYMOUS = pupil AND EndYear - TaxYear // 100 IN (0, 1))
        WINDOW same AS (PARTITION BY cohort) ORDER BY pupil, year
        """;
}
