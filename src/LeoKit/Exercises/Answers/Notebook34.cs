using System.Collections.Immutable;
using LeoKit.Studies;
using static LeoKit.Exercises.Ask;

namespace LeoKit.Exercises.Answers;

/// <summary>34 · Apprenticeships.</summary>
static class Notebook34
{
    const string Effect = "q13-apprenticeship";

    /// <summary>Full years of people who never entered higher education, at 22 to 25.</summary>
    static readonly OncePerExtract<List<FullYear>> Years = new(extract =>
        [.. extract.Studies.FullYears.Where(year => year is { Since: >= 6 and <= 9, Entry: null, Points: not null, FreeMeals: not null })]);

    public static ImmutableArray<Exercise> Exercises { get; } =
    [
        Choice("34.R", "B")
            .On(LessonData.County)
            .Shows("Print how many have no partner, and who they are: they may be those for whom it matters most.")
            .Wrong("A", "The 40 have nobody to be compared with, and they may differ from the others.")
            .Wrong("C", "It compares exposed people with others like them. People unlike them have no weight.")
            .Help("Whose outcome is compared with somebody's?", "A person without a partner gives no difference.", "Count those who have one."),

        Value("34.A", "the gap among people with Level 3, in log points", county => AtLevel3(county, true), tolerance: 0.0051)
            .On(LessonData.County)
            .Shows("Two fifths of the raw gap are gone by asking of the same level on both sides, before anything is modelled.")
            .Wrong(county => Found(county).Naive.Value, "That is the gap against everybody else without a degree. Keep only rows with Level 3.")
            .Wrong(county => AtLevel3(county, false), "That is the gap among people without Level 3. Keep the others.")
            .Wrong(county => -AtLevel3(county, true), "The sign has turned round: asked for is apprenticeship, less none.")
            .Help("Only the rows change; the model stays.", "The column is Level3, and it can be missing: compare it with true.",
                "Math.Round(Pay(years.Where(year => year.Level3 == true).ToList()).Fit()[\"apprenticeship\"].Value, 2)"),

        Safe("34.B", county => ByArea(county))
            .On(LessonData.County)
            .Shows("Three cells were small, and each took its neighbour along, so that the total of its row does not give it away. The table still says who was given, or took, which trade.")
            .Wrong(county => ByArea(county).Publish(), "Nothing is hidden yet: in some areas fewer than ten are women.")
            .Wrong(county => Sdc.Round(ByArea(county), 2), "Rounding to two leaves small counts nearly as they are.")
            .Help("The check above names the cells below ten.", "Each row has two cells and a total. Sdc.Suppress hides what it takes.", "Sdc.Suppress(byArea)"),

        Estimate("34.C", "what an advanced apprenticeship adds at equal results and level, in log points", county => Found(county).Recommended, truth: Effect, within: 0.03, named: "apprenticeship")
            .On(LessonData.County)
            .Shows("The interval covers the planted effect. Most of the raw gap was the level, and who becomes an apprentice.")
            .Wrong(county => Found(county).Naive, "That is the raw gap. Start from AtEqualClock(years), and add two columns.")
            .Wrong(county => Partly(county, points: true, level: false), "That holds results equal, and not the level: what reaching Level 3 adds is still in it. Add level 3.")
            .Wrong(county => Partly(county, points: false, level: true), "That holds the level equal, and not the results at 16. Add points.")
            .Wrong(county => Matched(county, Band), "That is the matched estimate of Exercise D: like with like, and no line. Asked for here is the regression, AtEqualClock, with points and level 3.")
            .Help("Each On takes a name and one value for each row of years.", "The fields are Points and Level3.",
                "AtEqualClock(years).On(\"points\", years.Select(year => year.Points)).On(\"level 3\", years.Select(year => year.Level3)).Fit()[\"apprenticeship\"]"),

        Estimate("34.D", "the effect on former apprentices by exact matching, in log points", county => Matched(county, Band), truth: Effect, within: 0.03)
            .On(LessonData.County)
            .Shows("The interval covers the planted effect, and is wider than that of the regression: fewer rows, and no line to lean on.")
            .Wrong(county => Matched(county, _ => "all"), "That is matched without points: former apprentices had better results at 16. Add the band as a factor.")
            .Wrong(county => Found(county).Naive, "That is the raw gap. Start from Alike(), and match.")
            .Wrong(county => Found(county).Recommended, "That is the regression of Exercise C, which leans on a line. Asked for here is the effect by matching: start from Alike().")
            .Help("Factor takes a name, and a band for each row of first.", "PointsBand says it for one row. Exact() does the matching.",
                "Alike().Factor(\"points\", first.Select(PointsBand)).Exact().Effect"),

        Talk("34.E", "In this synthetic county, at 22 to 25, people in work all year who had begun an advanced apprenticeship before 19 were paid about 5 per cent more than people without a degree at equal results at 16, level, sex, meals and region (95 per cent interval: 2 to 8 per cent); against graduates they were ahead at first and behind from about 26 on, and why people took a route is not recorded.",
            "Says who is compared with whom, and at what age.", "Gives a size with its interval, at equal what.", "Says what happens against graduates later, and gives nobody advice on a route.")
            .On(LessonData.County)
            .Wrong("less able", "Results at 16 are not ability. Say what was recorded.")
            .Wrong("should choose", "Records of pay give no advice on a route. Say what was compared.")
            .Help("Whom did the models compare with whom?", "Give the estimate in per cent with its interval, as Exercise C found it.", "At 22 to 25, people in work all year who … were paid about … per cent more than …"),
    ];

    static Finding Found(LeoExtract county) => county.Studies.FindingOf(Effect);

    static double AtLevel3(LeoExtract county, bool level) =>
        PayModel.RawDifference([.. Years.Of(county).Where(year => year.Level3 == level)], "apprenticeship", year => year.IsAdvancedApprentice).Value;

    static Estimate Partly(LeoExtract county, bool points, bool level)
    {
        var years = Years.Of(county);
        var model = PayModel.Plain(years).On("apprenticeship", years.Select(year => year.IsAdvancedApprentice)).On("female", years.Select(year => year.Female))
            .On("free meals", years.Select(year => year.FreeMeals)).Factor("region", years.Select(year => year.Region)).Factor("tax year", years.Select(year => year.Begins))
            .Absorb("since", years.Select(year => year.Since)).On("reformed", years.Select(PayModel.IsReformed));
        if (points)
            model = model.On("points", years.Select(year => year.Points));
        if (level)
            model = model.On("level 3", years.Select(year => year.Level3));
        return model.Fit()["apprenticeship"];
    }

    /// <summary>Everybody with Level 3 once, with their first full year.</summary>
    static Estimate Matched(LeoExtract county, Func<FullYear, string> band)
    {
        var first = Years.Of(county).Where(year => year.Level3 == true).GroupBy(year => year.Person).Select(own => own.MinBy(year => year.Begins)!).ToList();
        return Matching.Of("log pay", first.Select(year => year.LogPay)).Treated("apprenticeship", first.Select(year => year.IsAdvancedApprentice))
            .Factor("since", first.Select(year => year.Since)).Factor("female", first.Select(year => year.Female)).Factor("free meals", first.Select(year => year.FreeMeals))
            .Factor("points", first.Select(band)).Exact().Effect;
    }

    static string Band(FullYear year) => year.Points switch { < -1 => "a", < -0.5 => "b", < 0 => "c", < 0.5 => "d", < 1 => "e", _ => "f" };

    static SdcTable ByArea(LeoExtract county) =>
        SdcTable.Counts(Years.Of(county).Where(year => year.IsAdvancedApprentice).DistinctBy(year => year.Person), Area, year => year.Female ? "women" : "men");

    static string Area(FullYear year) => year.Sector switch
    {
        1 => "health and care",
        4 => "engineering and manufacturing",
        5 => "construction",
        6 => "digital technology",
        7 => "retail and commerce",
        15 => "business and law",
        _ => "other areas",
    };
}
