using System.Collections.Immutable;
using LeoKit.Studies;
using static LeoKit.Exercises.Ask;

namespace LeoKit.Exercises.Answers;

/// <summary>27 · Further education reforms.</summary>
static class Notebook27
{
    const string Effect = "q6-fe-reform";
    const int Reform = 2014;
    const int Placebo = 2010;

    /// <summary>The person-years of the notebook.</summary>
    static readonly OncePerExtract<List<FullYear>> Years = new(extract =>
        [.. extract.Studies.FullYears.Where(year => year is { Since: >= 1 and <= 7, Entry: null, Sector: not null, Points: not null, FreeMeals: not null })]);

    public static ImmutableArray<Exercise> Exercises { get; } =
    [
        Choice("27.R", "B")
            .On(LessonData.County)
            .Shows("A placebo that covers 0 is no proof, and one that does not is a warning. In this notebook you will run one.")
            .Wrong("A", "A cause comes before what it does. Look for what else changed in the years of the placebo.")
            .Wrong("C", "The placebo says that the design goes astray, not by how much it does so in another year.")
            .Help("What is the truth in a year in which nothing happened?", "The design missed it. Which of its estimates would you trust?", "Nothing was there, and something was found."),

        Function("27.A", "int TaxYearsAfter(int start, int years, int last)",
            (int start, int years, int last) => Math.Max(0, last - start - years),
            [Case(2013, 2, 2019), Case(2013, 1, 2019), Case(2010, 3, 2019), Hidden("the first T Levels, and pay to 2020-21", 2020, 2, 2020), Hidden("the aim ends in the year of the last tax year", 2018, 2, 2020)])
            .On(LessonData.County)
            .Shows("For the first T Levels and the extract it is 0: a study of their pay has to wait for more tax years.")
            .Wrong((int start, int years, int last) => last - start - years, "For young reforms this falls below 0. Fewer than no tax years cannot be held.")
            .Wrong((int start, int years, int last) => Math.Max(0, last - start - years + 1), "That counts the tax year in which the aim ends. It began in April, before the end in summer.")
            .Wrong((int start, int years, int last) => Math.Max(0, last - start), "That counts from the start of the aim. People are still learning then.")
            .Wrong((int start, int years, int last) => Math.Max(0, last - start - years - 1), "One tax year is missing: the last one that is held counts too.")
            .Help("An aim of two years from September 2013 ends in summer 2015. Which April comes next?", "The first such tax year begins in start + years + 1.", "Math.Max(0, last - start - years)"),

        Value("27.B", "the placebo effect of 2009/10 in log points", county => InDifferences(Before(county), Placebo).Value, tolerance: 0.00051)
            .On(LessonData.County)
            .Shows("Its interval, -0.017 to 0.068, encloses 0: the design passes. But see how far from 0 chance alone can move it.")
            .Wrong(county => AloneAtEqualYears(Before(county), Placebo).Value, "That is after less before in the two areas alone: pay rises with the years. The other areas have to be taken off.")
            .Wrong(county => InDifferences(Years.Of(county), Placebo).Value, "That takes all people, those after the real reform too. Use before.")
            .Wrong(county => InDifferences(Years.Of(county), Reform).Value, "That is the real reform. The placebo uses before, and the year 2010.")
            .Help("area after is true for those of the two areas who began after.", "Two conditions, joined by &&.",
                "Math.Round(AtEqualBackground(before).On(\"area\", before.Select(InAreas)).On(\"after\", before.Select(IsAfterPlacebo)).On(\"area after\", before.Select(year => InAreas(year) && IsAfterPlacebo(year))).Fit()[\"area after\"].Value, 3)"),

        Estimate("27.C", "the effect of the reform, in log points", county => Found(county).Recommended, truth: Effect, within: 0.03, named: "area after")
            .On(LessonData.County)
            .Shows("The interval covers the planted effect, and 0 as well. The design is sound; the people after the reform are few.")
            .Wrong(county => Found(county).Naive, "That is after less before in the two areas at equal years: everybody's pay rose meanwhile. Use InDifferences.")
            .Wrong(county => Raw(county), "That is after less before in the two areas, and those who began later are seen younger. Use InDifferences.")
            .Wrong(county => AloneAtEqualYears(Years.Of(county), Reform, reformed: false), "That is the change of the other areas, the one to be taken off. Use InDifferences.")
            .Wrong(county => InDifferences(Before(county), Placebo), "That is the placebo: in its year nothing was reformed. Use years, and the year of the reform.")
            .Wrong(county => InDifferences(Years.Of(county), Reform, "area"), "That is how far apart the areas were before the reform. The name of the estimate is area after.")
            .Help("A year is named by its end.", "2013/14 is 2014.", "InDifferences(years, 2014)[\"area after\"]"),

        Safe("27.D", county => ByArea(county))
            .On(LessonData.County)
            .Shows("Two small cells of one area; others went with them, so that neither row nor column gives them away.")
            .Wrong(county => ByArea(county).Publish(), "Nothing is hidden yet: in one area fewer than ten people are in each cell.")
            .Wrong(county => Sdc.Round(ByArea(county), 2), "Rounding to two leaves small counts nearly as they are.")
            .Help("The check above names the cells below ten.", "Hiding those alone lets a reader subtract the rest of a column from its total. Sdc.Suppress hides what it takes.", "Sdc.Suppress(byArea)"),

        Talk("27.E", "In this synthetic county, among people in work all year who did not enter higher education, pay after courses in the two reformed areas changed by about 2 per cent more than after other courses, at equal background and years since school (95 per cent interval: 2 per cent less to 6 per cent more); a year without reform gave a change of the same size, so a small gain is as compatible with these records as none.",
            "Says who is compared, and that the change of other areas is taken off.", "Gives a size with its interval.", "Says what the placebo year adds.", "Claims neither an effect nor its absence.")
            .On(LessonData.County)
            .Wrong("no effect", "An interval that takes in 0 also takes in gains. Say what it allows.")
            .Wrong("proves", "A comparison of records proves little: say what it is compatible with.")
            .Help("Whose change is taken off whose?", "Give the estimate in per cent with its interval, as Exercise C found it.", "Among people in work all year, pay after courses in … changed by about … per cent more than after …, at equal …"),
    ];

    static Finding Found(LeoExtract county) => county.Studies.FindingOf(Effect);

    static List<FullYear> Before(LeoExtract county) => [.. Years.Of(county).Where(year => year.SectorFrom < Reform)];

    static Estimate InDifferences(List<FullYear> years, int from, string asked = "area after") => PayModel.AtEqualBackground(years)
        .On("area", years.Select(InAreas))
        .On("after", years.Select(year => year.SectorFrom >= from))
        .On("area after", years.Select(year => InAreas(year) && year.SectorFrom >= from))
        .Fit()[asked];

    static Estimate AloneAtEqualYears(List<FullYear> years, int from, bool reformed = true)
    {
        List<FullYear> some = [.. years.Where(year => InAreas(year) == reformed)];
        return PayModel.Plain(some).Factor("since", some.Select(year => year.Since)).On("after", some.Select(year => year.SectorFrom >= from)).Fit()["after"];
    }

    static Estimate Raw(LeoExtract county) => PayModel.RawDifference([.. Years.Of(county).Where(InAreas)], "after", year => year.SectorFrom >= Reform);

    static SdcTable ByArea(LeoExtract county) =>
        SdcTable.Counts(Years.Of(county).Where(year => year.Begins == 2018), year => FormattableString.Invariant($"area {year.Sector:00}"), year => year.SectorFrom >= Reform ? "2013/14 or later" : "before");

    static bool InAreas(FullYear year) => year.Sector is 4 or 5;
}
