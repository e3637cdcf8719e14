using System.Collections.Immutable;
using LeoKit.Studies;
using static LeoKit.Exercises.Ask;

namespace LeoKit.Exercises.Answers;

/// <summary>31 · North and South.</summary>
static class Notebook31
{
    const string Effect = "q10-place";
    const string London = "E12000007";

    /// <summary>The person-years of the notebook, with the region of everybody's school.</summary>
    static readonly OncePerExtract<Cohort> Cohorts = new(extract =>
    {
        var regions = extract.SqlColumns("SELECT URN_anon AS Urn, GOR AS Region FROM School_Lookup_Synthetic").Rows<School>().ToDictionary(row => row.Urn, row => row.Region);
        return new([.. extract.Studies.FullYears.Where(year => year is { Since: >= 6, Points: not null, FreeMeals: not null })], year => regions[year.School]);
    });

    public static ImmutableArray<Exercise> Exercises { get; } =
    [
        Choice("31.R", "B")
            .On(LessonData.County)
            .Shows("Such a column is a collider. In this notebook it will be the place of home.")
            .Wrong("A", "A column need not be a cause of the exposure to do harm. Here two arrows point to it.")
            .Wrong("C", "Only the column itself is held equal. People with the same value can have it for different reasons.")
            .Help("Draw the arrows: two of them end at the column.", "Among people with the same value, few reasons of one kind go with many of the other.", "Think of the collider of notebook 19."),

        Function("31.A", "double GapAtLocalPrices(double gap, double dearer)",
            (double gap, double dearer) => gap - Math.Log(1 + (dearer / 100)),
            [Case(0.2, 0.0), Case(0.2, 10.0), Case(0.1, 25.0), Hidden("prices are lower, not higher", 0.1, -5.0), Hidden("there is no gap in pay", 0.0, 8.0)],
            tolerance: 1e-4)
            .On(LessonData.County)
            .Shows("A gap of 0.12 is gone if prices are some 13 per cent higher, and no table of the extract says whether they are.")
            .Wrong((double gap, double dearer) => gap - (dearer / 100), "Per cent and log points are close for small numbers only: 25 per cent are 0.223 log points. Take the logarithm of 1.25.")
            .Wrong((double gap, double dearer) => gap * (1 - (dearer / 100)), "That takes a share of the gap. Prices act on all of pay, not on the gap.")
            .Wrong((double gap, double dearer) => gap + Math.Log(1 + (dearer / 100)), "The gap has grown. Dearer prices take away from what pay buys.")
            .Wrong((double gap, double dearer) => gap, "That is the gap at equal prices. Use dearer, too.")
            .Help("In logarithms, dividing pay by prices is taking one logarithm from another.", "Prices that are 10 per cent dearer are 1.1 times as high.", "gap - Math.Log(1 + dearer / 100)"),

        Value("31.B", "the gap in mean points, in standard deviations", county => PointsGap(county), tolerance: 0.0051)
            .On(LessonData.County)
            .Shows("Half a standard deviation, years before anybody was paid. Movers would have been paid more at home as well.")
            .Wrong(county => -PointsGap(county), "The two have changed places: asked for is ever in London, less never.")
            .Wrong(county => MeanPoints(county, true), "That is the mean of those who ever lived in London. Take the mean of the others away.")
            .Wrong(county => PointsGap(county, ofPersonYears: true), "That counts person-years: people with many full years count often. Use people, who are there once each.")
            .Help("MeanPoints(true) is the mean of those who ever lived in London.", "Take the mean of the others away.", "Math.Round(MeanPoints(true) - MeanPoints(false), 2)"),

        Estimate("31.C", "what living in London adds for the same person, in log points", county => Found(county).Recommended, truth: Effect, within: 0.03, named: "home London")
            .On(LessonData.County)
            .Shows("The interval covers the planted effect. It rests on people who were seen in two places; the others help to tell how pay grows with age.")
            .Wrong(county => Found(county).Naive, "That is the raw gap between people. Start from AtEqualClock(), and give each person a constant.")
            .Wrong(county => WithoutClock(county), "That compares a person with themselves, and forgets that people grow older: pay after a move is later pay. Start from AtEqualClock().")
            .Help("The constant belongs to the person, not to the region or the year.", "FullYear names the person in Person.",
                "AtEqualClock().Absorb(\"person\", years.Select(year => year.Person)).Fit()[\"home London\"]"),

        Safe("31.D", county => ByBand(county))
            .On(LessonData.County)
            .Shows("Five cells were small, all at the top of pay, and each took its neighbour along so that the total of its row does not give it away.")
            .Wrong(county => ByBand(county).Publish(), "Nothing is hidden yet: in some regions fewer than ten people were paid most.")
            .Wrong(county => Sdc.Round(ByBand(county), 2), "Rounding to two leaves small counts nearly as they are.")
            .Help("The check above names the cells below ten.", "Hiding those alone lets a reader subtract them from the totals. Sdc.Suppress hides what it takes.", "Sdc.Suppress(byBand)"),

        Talk("31.E", "In this synthetic county, people in work all year were paid about 12 per cent more in years in which they lived in London than in years in which they lived in the North, the Midlands or the South West (95 per cent interval: 10 to 14 per cent), at equal years since school and degree; no difference by place of school was left beside that, and what higher prices take away is not in the records.",
            "Says that people are compared with themselves, and where they lived.", "Gives a size with its interval.", "Says that prices of places are not known.")
            .On(LessonData.County)
            .Wrong("better region", "A region is not better or worse: say what was compared.")
            .Wrong("london schools", "The comparison is of where people live. Say what was found on the place of school, and no more.")
            .Help("Whom did the last model compare with whom?", "Give the estimate in per cent with its interval, as Exercise C found it.", "People in work all year were paid about … per cent more in years in which they lived in …, …; what prices take away …"),
    ];

    static Finding Found(LeoExtract county) => county.Studies.FindingOf(Effect);

    /// <summary>Ever in London less never, among people of schools in the North, the Midlands and the South West.</summary>
    static double PointsGap(LeoExtract county, bool ofPersonYears = false) => MeanPoints(county, true, ofPersonYears) - MeanPoints(county, false, ofPersonYears);

    static double MeanPoints(LeoExtract county, bool everInLondon, bool ofPersonYears = false)
    {
        var (years, school) = Cohorts.Of(county);
        return years.Where(year => IsRest(school(year))).GroupBy(year => year.Person).Where(own => own.Any(year => year.Region == London) == everInLondon)
            .SelectMany(own => ofPersonYears ? own : own.Take(1)).Average(year => year.Points!.Value);
    }

    static bool IsRest(string region) => region is not ("E12000006" or London or "E12000008");

    static Estimate WithoutClock(LeoExtract county)
    {
        var (years, _) = Cohorts.Of(county);
        return Ols.Of("log pay", years.Select(year => year.LogPay)).Clustered("person", years.Select(year => year.Person))
            .Factor("home", years.Select(year => IsRest(year.Region) ? "rest" : year.Region), "rest").Absorb("person", years.Select(year => year.Person)).Fit()[$"home {London}"];
    }

    static SdcTable ByBand(LeoExtract county)
    {
        var (years, school) = Cohorts.Of(county);
        var names = county.SqlColumns("SELECT DISTINCT GOR AS Code, GORNM AS Name FROM LEO_Geography WHERE GOR IS NOT NULL").Rows<Region>().ToDictionary(region => region.Code, region => region.Name);
        return SdcTable.Counts(years.Where(year => year.Begins == 2018), year => names[school(year)], Band);
    }

    static string Band(FullYear year) => Math.Exp(year.LogPay) switch { < 20_000 => "a. below £20,000", < 40_000 => "b. to £39,999", < 65_000 => "c. to £64,999", _ => "d. £65,000 or more" };

    sealed record Cohort(List<FullYear> Years, Func<FullYear, string> School);

    sealed record School(string Urn, string Region);

    sealed record Region(string Code, string Name);
}
