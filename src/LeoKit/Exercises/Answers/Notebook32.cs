using System.Collections.Immutable;
using LeoKit.Studies;
using static LeoKit.Exercises.Ask;

namespace LeoKit.Exercises.Answers;

/// <summary>32 · Work or further study.</summary>
static class Notebook32
{
    const string Effect = "q11-work-or-study";

    /// <summary>Full years of people with Level 3 who went straight on to a degree, or never entered higher education.</summary>
    static readonly OncePerExtract<List<FullYear>> Years = new(extract =>
    [
        .. extract.Studies.FullYears.Where(year => year is { Level3: true, Apprenticeship: null, Points: not null, FreeMeals: not null } && (year.Entry is null || year is { IsGraduate: true, Wait: 1 })),
    ]);

    public static ImmutableArray<Exercise> Exercises { get; } =
    [
        Choice("32.R", "B")
            .On(LessonData.County)
            .Shows("Whoever studies has fewer years of work at the same age. That is a part of the answer, not a thing to hold equal.")
            .Wrong("A", "A confounder comes before the choice and leads to it. Years of work come after it.")
            .Wrong("C", "The same age does not make years of work the same: some studied meanwhile.")
            .Help("Which comes first, the choice or the years of work?", "What comes after the exposure may be a part of what it does.", "Think of the bad control of notebook 19."),

        Value("32.A", "how many years older the graduates are", county => Older(county), tolerance: 0.051)
            .On(LessonData.County)
            .Shows("More than three years of growing pay are counted as the degree if the clock starts at leaving education.")
            .Wrong(county => -Older(county), "The two have changed places: asked for is graduates, less others.")
            .Wrong(county => Five(county, true), "That is the mean number of years since Key Stage 4 of graduates. Take that of the others away.")
            .Wrong(_ => 3, "Three years is the length of most courses. Some are longer: compute the mean.")
            .Help("Everybody is about 16 at Key Stage 4, so years since then tell the age.", "MeanSince(true) is the mean of the graduates. Take the other mean away.",
                "Math.Round(MeanSince(true) - MeanSince(false), 1)"),

        Function("32.B", "int CrossingYear(double[] gaps)", (double[] gaps) => Crossing(gaps),
            [
                Case(new[] { -1.0, -0.5, 0.2, 0.3 }), Case(new[] { 1.0, -2.0, 3.0 }), Case(new[] { 0.1, -0.4, -0.2 }),
                Hidden("it is above zero all along", new[] { 0.2, 0.1 }), Hidden("it dips twice", new[] { -0.1, 0.2, -0.1, 0.3, 0.4 }), Hidden("a gap is exactly zero", new[] { -1.0, 0.0, 2.0 }),
            ])
            .On(LessonData.County)
            .Shows("The first sign change is not yet the crossing: pay in the first years of both routes is small and close together.")
            .Wrong((double[] gaps) => Array.FindIndex(gaps, gap => gap > 0) + 1, "That is the first year above zero. A path can fall below again: look for the year from which on it stays.")
            .Wrong((double[] gaps) => Crossing(gaps) - 1, "That is one too few. Positions in an array count from 0, years from 1.")
            .Wrong((double[] gaps) => gaps.Count(gap => gap <= 0) + 1, "That counts how often the gap is not above zero. Ask where the last of them stands.")
            .Wrong((double[] gaps) => Array.FindLastIndex(gaps, gap => gap <= 0) + 2, "If the last gap is not above zero, there is no crossing yet: give 0.")
            .Help("Try gaps of 1, -2 and 3. The first is above zero, and does not stay so.", "Look for the last gap that is not above zero: Array.FindLastIndex. Positions count from 0.",
                "gaps[^1] > 0 ? Array.FindLastIndex(gaps, gap => gap <= 0) + 2 : 0"),

        Estimate("32.C", "what a degree adds ten years after Key Stage 4, in log points", county => Found(county).Recommended, truth: Effect, within: 0.04, named: "degree")
            .On(LessonData.County)
            .Shows("The interval covers the planted effect. About a third of the raw gap is left at equal results.")
            .Wrong(county => Found(county).Naive, "That is the raw gap at equal age. Start from OneLine(ten), and give graduates a line of their own.")
            .Wrong(county => OneLine(county), "That has one line of points for both routes. Add points of graduates.")
            .Wrong(county => OwnLines(county, 0), "That compares the two lines at the mean of all pupils, where few graduates stand. Take standing away from the points of graduates.")
            .Help("A graduate who stands at the mean of graduates gets 0 too. There the two lines are compared.", "The points of a row are year.Points.",
                "OneLine(ten).On(\"points of graduates\", ten.Select(year => year.IsGraduate ? year.Points - standing : 0)).Fit()[\"degree\"]"),

        Safe("32.D", county => ByBand(county))
            .On(LessonData.County)
            .Shows("Two cells were small, both at the top of pay, and each took its neighbour along so that the total of its row does not give it away.")
            .Wrong(county => ByBand(county).Publish(), "Nothing is hidden yet: in the upper bands fewer than ten people went straight into work.")
            .Wrong(county => Sdc.Round(ByBand(county), 2), "Rounding to two leaves small counts nearly as they are.")
            .Help("The check above names the cells below ten.", "Each small cell has one neighbour, and a total that both add up to. Sdc.Suppress hides what it takes.", "Sdc.Suppress(byBand)"),

        Talk("32.E", "In this synthetic county, ten years after Key Stage 4, at about 26, people in work all year who had gone straight on to a degree were paid about 8 per cent more than people with Level 3 who had gone straight into work, at equal results at 16, sex, meals and region (95 per cent interval: 4 to 12 per cent); in the years of study they were paid far less, and why people chose their route is not recorded.",
            "Says who is compared, and at what age.", "Gives a size with its interval, at equal what.", "Says what came before: the years of study.")
            .On(LessonData.County)
            .Wrong("waste of", "Pay is one outcome of many. Say what was compared.")
            .Wrong("always pays", "That says more than the design carries: name the age, and how sure the estimate is.")
            .Help("Whom did the last model compare with whom, and when?", "Give the estimate in per cent with its interval, as Exercise C found it.", "Ten years after Key Stage 4, people in work all year who … were paid about … per cent more than …"),
    ];

    static Finding Found(LeoExtract county) => county.Studies.FindingOf(Effect);

    static double Older(LeoExtract county) => Five(county, true) - Five(county, false);

    /// <summary>The mean number of years since Key Stage 4, five years after leaving education.</summary>
    static double Five(LeoExtract county, bool graduate) =>
        Years.Of(county).Where(year => year.IsGraduate == graduate && (year.AfterDegree ?? year.Since - 2) == 5).Average(year => year.Since);

    static int Crossing(double[] gaps) => gaps[^1] > 0 ? Array.FindLastIndex(gaps, gap => gap <= 0) + 2 : 0;

    static List<FullYear> Ten(LeoExtract county) => [.. Years.Of(county).Where(year => year.Since == 10)];

    static Ols AtEqualResults(List<FullYear> years) =>
        PayModel.AtEqualBackground(years, _ => "all").On("degree", years.Select(year => year.IsGraduate));

    static Estimate OneLine(LeoExtract county) => AtEqualResults(Ten(county)).Fit()["degree"];

    static Estimate OwnLines(LeoExtract county, double standing)
    {
        var years = Ten(county);
        return AtEqualResults(years).On("points of graduates", years.Select(year => year.IsGraduate ? year.Points!.Value - standing : 0)).Fit()["degree"];
    }

    static SdcTable ByBand(LeoExtract county) =>
        SdcTable.Counts(Ten(county), Band, year => year.IsGraduate ? "straight on to a degree" : "straight into work");

    static string Band(FullYear year) => Math.Exp(year.LogPay) switch
    {
        < 15_000 => "a. below £15,000",
        < 20_000 => "b. to £19,999",
        < 30_000 => "c. to £29,999",
        < 45_000 => "d. to £44,999",
        < 60_000 => "e. to £59,999",
        _ => "f. £60,000 or more",
    };
}
