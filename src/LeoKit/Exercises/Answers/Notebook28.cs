using System.Collections.Immutable;
using LeoKit.Studies;
using static LeoKit.Exercises.Ask;

namespace LeoKit.Exercises.Answers;

/// <summary>28 · Subjects, and pay five years after graduation.</summary>
static class Notebook28
{
    const string Effect = "q7-subject";
    const string Economics = "L100";
    const string English = "Q300";

    static readonly Dictionary<string, string> Named = new()
    {
        [Economics] = "Economics",
        ["H300"] = "Engineering",
        ["M100"] = "Law",
        ["N200"] = "Business and management",
        [English] = "English studies",
        ["V100"] = "History and archaeology",
        ["W200"] = "Creative arts and design",
        ["X100"] = "Education and teaching",
    };

    public static ImmutableArray<Exercise> Exercises { get; } =
    [
        Year("28.A", new YearsAfterGraduation(5).After(new AcademicYear(2010)))
            .On(LessonData.County)
            .Shows("The same tax year holds other distances for other graduates: prices and the labour market of a year must be held equal beside the clock.")
            .Wrong(new TaxYear(2015), "That counts the tax year in which the graduation lies as the first. It is skipped, since it mixes study and work.")
            .Wrong(new TaxYear(2017), "That is one year further: the first year after graduation begins in the April after the summer of 2011.")
            .Help("The summer of 2011 lies in the tax year 2011/12, which is skipped.", "The first year after graduation is 2012/13. Count four more.", "new YearsAfterGraduation(5).After(AcademicYear.Parse(\"2010/11\"))"),

        Value("28.B", "the gap in mean points, in standard deviations", county => PointsGap(county), tolerance: 0.0051)
            .On(LessonData.County)
            .Shows("So people were sorted by results before they began, and results go with pay whatever the subject.")
            .Wrong(county => -PointsGap(county), "The two have changed places: asked for is economics, less English studies.")
            .Wrong(county => MeanPoints(county, Economics), "That is the mean of economics. Take the mean of English studies away.")
            .Help("MeanPoints(\"L100\") is the mean of economics.", "The code of English studies is Q300. Take its mean away.", "Math.Round(MeanPoints(\"L100\") - MeanPoints(\"Q300\"), 2)"),

        Estimate("28.C", "the difference in log pay at equal intake, in log points", county => county.Studies.FindingOf(Effect).Recommended, truth: Effect, within: 0.06)
            .On(LessonData.County)
            .Shows("The interval covers the planted effect: in this invented county most of the gap is the subject, and part of it was the intake.")
            .Wrong(county => county.Studies.FindingOf(Effect).Naive, "That is the naive estimate of the two groups as they are. Start from WithSex().")
            .Wrong(county => Reversed(county.Studies.FindingOf(Effect).Recommended), "The sign has turned round: asked for is economics, less English studies.")
            .Help("Each On takes a name and one value for each row of years.", "The fields are Points, FreeMeals and Level3.",
                "OverThreeYears(WithSex().On(\"points\", years.Select(year => year.Points)).On(\"free meals\", years.Select(year => year.FreeMeals)).On(\"level 3\", years.Select(year => year.Level3)))"),

        Safe("28.D", county => BySex(county))
            .On(LessonData.County)
            .Shows("With two columns, a small cell takes its neighbour along: the total of the row would give it away.")
            .Wrong(county => BySex(county).Publish(), "Nothing is hidden yet: in one year several subjects have fewer than ten people of one sex.")
            .Wrong(county => Sdc.Round(BySex(county), 2), "Rounding to two leaves small counts nearly as they are.")
            .Help("The check above names the cells below ten.", "One hidden cell in a row can be worked out from the total of the row. Sdc.Suppress looks for that.", "Sdc.Suppress(bySex)"),

        Talk("28.E", "In this synthetic county, four to six years after graduation, people in work all year with a degree in economics were paid about 50 per cent more than those with one in English studies, at equal results at 16, sex, meals, Level 3 and region (95 per cent interval: 38 to 63 per cent); what drew them to a subject, and how many hours they worked, is not recorded.",
            "Says who is compared, and at equal what.", "Gives a size with its interval.", "Speaks of groups and claims no more than the design carries.")
            .On(LessonData.County)
            .Wrong("worthless", "Pay is one outcome of many. Say what was compared.")
            .Wrong("will earn", "That promises something to a person. The comparison is between groups, in the past.")
            .Help("Whom did the last model compare, and at equal what?", "Give the estimate in per cent with its interval: Math.Exp turns log points into a ratio.", "Four to six years after graduation, people in work all year with a degree in … were paid about … per cent more than …, at equal …"),
    ];

    static IEnumerable<FullYear> Years(LeoExtract county) =>
        county.Studies.FullYears.Where(year => year is { AfterDegree: >= 4 and <= 6, Points: not null, FreeMeals: not null });

    /// <summary>Economics less English studies.</summary>
    static double PointsGap(LeoExtract county) => MeanPoints(county, Economics) - MeanPoints(county, English);

    static double MeanPoints(LeoExtract county, string subject) =>
        Years(county).Where(year => year.Subject == subject).DistinctBy(year => year.Person).Average(year => year.Points!.Value);

    static Estimate Reversed(Estimate estimate) => estimate with { Value = -estimate.Value, Low = -estimate.High, High = -estimate.Low };

    static SdcTable BySex(LeoExtract county) =>
        SdcTable.Counts(Years(county).Where(year => year is { AfterDegree: 5, Begins: 2018 } && Named.ContainsKey(year.Subject ?? "")), year => Named[year.Subject!], year => year.Female ? "women" : "men");
}
