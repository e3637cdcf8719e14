using System.Collections.Immutable;
using LeoKit.Studies;
using static LeoKit.Exercises.Ask;

namespace LeoKit.Exercises.Answers;

/// <summary>22 · Schools rated good, and pay.</summary>
static class Notebook22
{
    const string Effect = "q1-good-school";

    static readonly string[] NotHeld = ["grade of the school", "hours of work", "why parents chose the school"];

    /// <summary>The cohort of the notebook, with the grade of everybody's school in the year of Key Stage 4.</summary>
    static readonly OncePerExtract<Cohort> Cohorts = new(extract =>
    {
        var grades = extract.SqlColumns("SELECT URN_anon AS School, right(AcademicYear, 4)::INTEGER AS Year, Grade FROM School_Grades_Synthetic")
            .Rows<Graded>().ToDictionary(row => (row.School, row.Year), row => row.Grade);
        string? GradeOf(FullYear year) => grades.GetValueOrDefault((year.School, year.Cohort));
        return new([.. extract.Studies.FullYears.Where(year => year.Since >= 4 && year is { Points: not null, FreeMeals: not null } && GradeOf(year) is "2" or "3" or "4")], GradeOf);
    });

    public static ImmutableArray<Exercise> Exercises { get; } =
    [
        Choice("22.R", "B")
            .On(LessonData.County)
            .Shows("That is a confounder. Holding it equal closes the path that runs through it, and no other.")
            .Wrong("A", "What is left out goes on working: it moves both sides, and the comparison mixes it with the exposure.")
            .Wrong("C", "A p-value says how sure a coefficient is, not whether something came first and moves both. The graph decides.")
            .Help("Think of notebook 19: which kind of variable is a cause of both?", "A common cause opens a path from the exposure to the outcome.", "Hold it equal."),

        Set("22.A", "new[] { \"grade of the school\", … }", NotHeld)
            .On(LessonData.County)
            .Shows("For the first a lookup is asked for case by case; for the other two a plan says what their absence may do.")
            .Wrong(new[] { "grade of the school" }, "That is the exposure, and it is not held. Two more are not: one about the outcome, one about how pupils came to the school.")
            .Wrong(new[] { "grade of the school", "hours of work", "why parents chose the school", "free school meals" }, "Free school meals stand in the school census. They say a little about the home, and less than one would wish.")
            .Wrong(new[] { "hours of work", "why parents chose the school" }, "Two of three. Identifiers of schools are pseudonyms: look at the exposure again.")
            .Help("Three of the six are held. Which office could have supplied each?", "Inspections, time sheets and motives: who writes them down, and does that body supply LEO?", "new[] { \"grade of the school\", \"hours of work\", … }"),

        Value("22.B", "the gap in free school meals in percentage points", county => MealsGap(county), tolerance: 0.051)
            .On(LessonData.County)
            .Shows("So the groups differed in a sign of the home as well as in results. Both must be held equal, and what neither shows stays open.")
            .Wrong(county => MealsGap(county, oncePerPerson: false), "That counts person-years: people with many full years count often. Use people, who are there once each.")
            .Wrong(county => -MealsGap(county), "The two have changed places: asked for is below good, less good.")
            .Wrong(county => Meals(county, good: false), "That is the share in the schools below good. Take off the share in the schools rated good.")
            .Help("people has each person once; years has some people ten times.", "ShareWithMeals(true) is the share of schools rated good.", "ShareWithMeals(false) - ShareWithMeals(true)"),

        Estimate("22.C", "the difference in log pay at equal intake, in log points", county => Found(county).Recommended, truth: Effect, within: 0.01, named: "good")
            .On(LessonData.County)
            .Shows("The interval covers the planted effect, and reaches nearly to 0: even 50,000 rows leave a small effect uncertain.")
            .Wrong(county => Found(county).Naive, "That is the naive estimate: it compares different intakes. Start from AtEqualIntake().")
            .Wrong(county => AtEqualPoints(county), "That holds results at 16 equal and nothing else. Sex, meals, Level 3, place and stage of life still differ.")
            .Help("Each On takes a name and one value for each row of years.", "The fields are Female, FreeMeals and Level3.",
                "AtEqualIntake().On(\"female\", years.Select(year => year.Female)).On(\"free meals\", years.Select(year => year.FreeMeals)).On(\"level 3\", years.Select(year => year.Level3)).Fit()[\"good\"]"),

        Safe("22.D", county => ByRegion(county))
            .On(LessonData.County)
            .Shows("Two small cells took two more with them, one in each of their rows, so that no sum gives them away.")
            .Wrong(county => ByRegion(county).Publish(), "Nothing is hidden yet: in two regions fewer than ten people came from a school with grade 4.")
            .Wrong(county => Sdc.Round(ByRegion(county), 2), "Rounding to two leaves small counts nearly as they are.")
            .Help("The check above names the cells below ten.", "Hiding those alone lets a reader subtract them from the total. Sdc.Suppress hides what it takes.", "Sdc.Suppress(byRegion)"),

        Talk("22.E", "In this synthetic county, among people in work all year, pay was about 2 per cent higher after a school rated good than after one rated below, at equal results, sex, meals and region (95 per cent interval: 1 to 3 per cent); most of the raw gap went with the intake, and what the records do not show may explain the rest.",
            "Says who is compared, and at equal what.", "Gives a size with its interval.", "Claims no more than the design carries: no school is said to cause pay by itself.")
            .On(LessonData.County)
            .Wrong("proves", "A comparison of records proves little: say what it is compatible with.")
            .Wrong("because of the grade", "A grade describes a school. Say what was compared, and leave the cause open.")
            .Help("Whom did the last model compare, and at equal what?", "Give the estimate in per cent with its interval, as Exercise C found it.", "Among people in work all year, pay was about … per cent higher after …, at equal …"),
    ];

    static Finding Found(LeoExtract county) => county.Studies.FindingOf(Effect);

    /// <summary>Below good less good, in percentage points.</summary>
    static double MealsGap(LeoExtract county, bool oncePerPerson = true) => Meals(county, good: false, oncePerPerson) - Meals(county, good: true, oncePerPerson);

    static double Meals(LeoExtract county, bool good, bool oncePerPerson = true)
    {
        var (years, gradeOf) = Cohorts.Of(county);
        var group = (oncePerPerson ? years.DistinctBy(year => year.Person) : years).Where(year => gradeOf(year) == "2" == good).ToList();
        return 100.0 * group.Count(year => year.FreeMeals == true) / group.Count;
    }

    static Estimate AtEqualPoints(LeoExtract county)
    {
        var (years, gradeOf) = Cohorts.Of(county);
        return Ols.Of("log pay", years.Select(year => year.LogPay)).On("good", years.Select(year => gradeOf(year) == "2"))
            .Clustered("person", years.Select(year => year.Person)).On("points", years.Select(year => year.Points)).Fit()["good"];
    }

    static SdcTable ByRegion(LeoExtract county)
    {
        var (years, gradeOf) = Cohorts.Of(county);
        var names = county.SqlColumns("SELECT DISTINCT GOR AS Code, GORNM AS Name FROM LEO_Geography WHERE GOR IS NOT NULL").Rows<Region>().ToDictionary(region => region.Code, region => region.Name);
        return SdcTable.Counts(years.Where(year => year.Begins == 2018), year => names[year.Region], year => $"grade {gradeOf(year)}");
    }

    sealed record Cohort(List<FullYear> Years, Func<FullYear, string?> GradeOf);

    sealed record Graded(string School, int Year, string Grade);

    sealed record Region(string Code, string Name);
}
