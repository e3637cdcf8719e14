using System.Collections.Immutable;
using LeoKit.Studies;
using static LeoKit.Exercises.Ask;

namespace LeoKit.Exercises.Answers;

/// <summary>29 · Gap years.</summary>
static class Notebook29
{
    const string Effect = "q8-gap-year";

    static readonly Dictionary<string, string> Named = new()
    {
        ["C100"] = "Biosciences",
        ["C800"] = "Psychology",
        ["H300"] = "Engineering",
        ["L100"] = "Economics",
        ["M100"] = "Law",
        ["N200"] = "Business and management",
        ["Q300"] = "English studies",
        ["V100"] = "History and archaeology",
        ["W200"] = "Creative arts and design",
    };

    public static ImmutableArray<Exercise> Exercises { get; } =
    [
        Value("29.A", "the gap in mean points, in standard deviations", county => PointsGap(county), tolerance: 0.0051)
            .On(LessonData.County)
            .Shows("They were ahead before the year began: results go with pay, whoever waits.")
            .Wrong(county => -PointsGap(county), "The two have changed places: asked for is waited, less straight on.")
            .Wrong(county => MeanPoints(county, waited: true), "That is the mean of those who waited. Take the mean of the others away.")
            .Help("MeanPoints(true) is the mean of those who waited.", "Take the mean of the others away.", "Math.Round(MeanPoints(true) - MeanPoints(false), 2)"),

        Estimate("29.B", "the difference in log pay at equal years after graduation, in log points", county => county.Studies.FindingOf(Effect).Recommended, truth: Effect, within: 0.02, named: "waited")
            .On(LessonData.County)
            .Shows("The interval covers the planted effect: alike and on the clock of the plan, a gap year goes with a little less pay.")
            .Wrong(county => county.Studies.FindingOf(Effect).Naive, "That is the naive estimate of the two groups as they are. Start from AtEqualBackground(early).")
            .Wrong(county => AtSameAge(county), "That compares people of the same age: who waited has worked a year less. The plan asks for equal years after graduation.")
            .Help("Which clock has the words of the plan in its name?", "Absorb takes a name and the clock of each row of early.",
                "AtEqualBackground(early).On(\"waited\", early.Select(Waited)).Absorb(\"clock\", early.Select(SameYearsAfter)).Fit()[\"waited\"]"),

        Function("29.C", "double Left(double estimate, double onPay, double more)",
            (double estimate, double onPay, double more) => estimate - (onPay * more),
            [Case(-0.04, 0.2, 0.1), Case(0.05, 0.1, 0.5), Case(-0.04, 0.3, 0.0), Hidden("those who waited have less of it", -0.04, 0.2, -0.2), Hidden("it lowers pay", -0.02, -0.1, 0.2)],
            tolerance: 1e-9)
            .On(LessonData.County)
            .Shows("Only the product counts: something strong that differs little does the same as something weak that differs much.")
            .Wrong((double estimate, double onPay, double more) => estimate + (onPay * more), "That adds the bias once more. The estimate holds it already: take it off.")
            .Wrong((double estimate, double onPay, double more) => estimate - onPay, "That takes off what one whole standard deviation does. Those who waited have only so much more of it.")
            .Wrong((double estimate, double onPay, double more) => estimate - onPay - more, "The two numbers have different units. Multiply them: so much pay for each standard deviation, times how many.")
            .Help("The bias is the product of the two numbers.", "The estimate is the effect plus the bias.", "estimate - onPay * more"),

        Safe("29.D", county => BySubject(county))
            .On(LessonData.County)
            .Shows("Few people wait, so the smaller column has the small cells, and each takes its neighbour along.")
            .Wrong(county => BySubject(county).Publish(), "Nothing is hidden yet: in several subjects fewer than ten people of one year had waited.")
            .Wrong(county => Sdc.Round(BySubject(county), 2), "Rounding to two leaves small counts nearly as they are.")
            .Help("The check above names the cells below ten.", "With two columns, the total of a row gives a single hidden cell away. Sdc.Suppress looks for that.", "Sdc.Suppress(bySubject)"),

        Talk("29.E", "In this synthetic county, one to three years after graduation, people of state schools in work all year who had taken a gap year were paid about 3.6 per cent less than graduates who had gone straight on, at equal results at 16, subject, sex, meals and region (95 per cent interval: 1.2 to 5.9 per cent less); something unseen that differs between them by little more than a third as much as results do would be enough to leave no clear difference.",
            "Says who is compared, and on which clock.", "Gives a size with its interval.", "Says how strong something unseen would have to be.")
            .On(LessonData.County)
            .Wrong("wasted", "A year has more to it than pay. Say what was compared.")
            .Wrong("because of the gap year", "The design holds equal what is recorded. Say what something unseen could do.")
            .Help("Whom did the model of Exercise B compare, and on which clock?", "Give the estimate in per cent with its interval, and the break-even point in words.", "One to three years after graduation, people of state schools who … were paid about … per cent … than …, at equal …; something unseen …"),
    ];

    static IEnumerable<FullYear> Early(LeoExtract county) =>
        county.Studies.FullYears.Where(year => year is { AfterDegree: >= 1 and <= 3, Wait: 1 or 2, Points: not null, FreeMeals: not null });

    /// <summary>Waited less straight on.</summary>
    static double PointsGap(LeoExtract county) => MeanPoints(county, waited: true) - MeanPoints(county, waited: false);

    static double MeanPoints(LeoExtract county, bool waited) =>
        Early(county).DistinctBy(year => year.Person).Where(year => year.Wait == 2 == waited).Average(year => year.Points!.Value);

    static Estimate AtSameAge(LeoExtract county)
    {
        List<FullYear> years = [.. Early(county)];
        return PayModel.AtEqualBackground(years, year => FormattableString.Invariant($"{year.Since}"))
            .On("waited", years.Select(year => year.Wait == 2)).Factor("subject", years.Select(year => year.Subject)).Fit()["waited"];
    }

    static SdcTable BySubject(LeoExtract county) =>
        SdcTable.Counts(Early(county).Where(year => year.Begins == 2018 && Named.ContainsKey(year.Subject ?? "")), year => Named[year.Subject!], year => year.Wait == 2 ? "gap year" : "straight on");
}
