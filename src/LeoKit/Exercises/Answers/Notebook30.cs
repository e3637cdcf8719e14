using System.Collections.Immutable;
using LeoKit.Studies;
using static LeoKit.Exercises.Ask;

namespace LeoKit.Exercises.Answers;

/// <summary>30 · Catching up.</summary>
static class Notebook30
{
    const string Effect = "q9-catch-up";
    const string FreeMeals = "free meals";

    /// <summary>What one person in part-time work at six tenths of the hours is paid less, in log points.</summary>
    static readonly double Step = Math.Log(0.6);

    static readonly OncePerExtract<List<FullYear>> Years = new(extract => [.. extract.Studies.FullYears.Where(year => year is { Since: >= 5 and <= 15, Points: not null, FreeMeals: not null })]);

    /// <summary>The people with full years at 21 and at 26, and their ranks.</summary>
    static readonly OncePerExtract<Ranks> RankedPeople = new(extract =>
    {
        var at21 = At(extract, 21).ToDictionary(year => year.Person);
        var both = At(extract, 26).Where(year => at21.ContainsKey(year.Person)).ToList();
        return new(RankBy(both.Select(year => at21[year.Person])), RankBy(both));
    });

    public static ImmutableArray<Exercise> Exercises { get; } =
    [
        Choice("30.R", "B")
            .On(LessonData.County)
            .Shows("That part is a fair question of its own, if it is named: the gap among people who got as far.")
            .Wrong("A", "The whole gap also runs through results and degrees. What is held equal is taken out of it.")
            .Wrong("C", "It answers a question, and another one than the whole gap. Which part of the way to pay is left open?")
            .Help("Draw the arrows from free school meals to pay.", "One way runs through the degree, one does not.", "What is held equal can no longer carry a difference."),

        Value("30.A", "the mean rank at 26 of the lowest fifth at 21", county => Mean(county, ranks => ranks.At21, ranks => ranks.At26), tolerance: 0.051)
            .On(LessonData.County)
            .Shows("They rise, and nobody did anything. Look at the next table before you call it catching up.")
            .Wrong(county => Mean(county, ranks => ranks.At21, ranks => ranks.At21), "That is their rank at 21, by which they were picked. Take the ranks at 26.")
            .Wrong(county => Mean(county, ranks => ranks.At26, ranks => ranks.At21), "That picks the lowest fifth at 26 and looks back. Pick at 21, and look at 26.")
            .Wrong(county => Mean(county, ranks => ranks.At21, ranks => ranks.At26) - Mean(county, ranks => ranks.At21, ranks => ranks.At21), "That is by how much they rise. Asked for is where they stand at 26.")
            .Wrong(county => RankedPeople.Of(county).At26.Values.Average(), "That is the mean rank of everybody, which is always 50. Take the people of lowestAt21.")
            .Help("The people are those of lowestAt21; their ranks at 26 stand in rankAt26.", "Average takes a function of a person.", "Math.Round(lowestAt21.Average(person => rankAt26[person]), 1)"),

        Estimate("30.B", "the gap in log pay at 26 at equal results, in log points", county => AtEqualResults(At(county, 26)), truth: Effect, within: 0.04, named: FreeMeals)
            .On(LessonData.County)
            .Shows("The interval covers the planted effect. It is the gap among people who achieved the same, not the whole gap.")
            .Wrong(county => county.Studies.FindingOf(Effect).Naive, "That is the raw gap at 26. Start from AtOneAge(at26), and add the results.")
            .Wrong(county => AtOneAge(At(county, 26)).Fit()[FreeMeals], "That holds sex, region and tax year equal, not the results. Add points, Level 3, subject and stage.")
            .Wrong(county => AtEqualResults(At(county, 21)), "That is the gap at 21, from the same model. Take at26.")
            .Help("On takes a name and one value for each row; so does Absorb.", "The fields are Points, Level3 and Stage.",
                "AtOneAge(at26).On(\"points\", at26.Select(year => year.Points)).On(\"level 3\", at26.Select(year => year.Level3)).Factor(\"subject\", at26.Select(SubjectOf)).Absorb(\"stage\", at26.Select(year => year.Stage)).Fit()[\"free meals\"]"),

        Function("30.C", "double ExtraPartTime(double later, double earlier)",
            (double later, double earlier) => (later - earlier) / Step,
            [Case(-0.12, -0.08), Case(-0.08, -0.08), Case(-0.30, -0.05), Hidden("the gap narrows", -0.08, -0.12), Hidden("there was no gap before", -0.05, 0.0)],
            tolerance: 1e-4)
            .On(LessonData.County)
            .Shows("Some eight more in a hundred take a gap from 0.08 to 0.12: few enough that nobody could rule it out without hours.")
            .Wrong((double later, double earlier) => (later - earlier) / -0.4, "Six tenths are 40 per cent less, and more than that in log points: take the logarithm of 0.6.")
            .Wrong((double later, double earlier) => (earlier - later) / Step, "The sign has turned round: a gap that widens asks for more part-time work, not less.")
            .Wrong((double later, double earlier) => later / Step, "That would explain the whole gap by hours. Asked for is the change, later less earlier.")
            .Wrong((double later, double earlier) => (later - earlier) * Step, "Multiplying gives a gap. A share comes from dividing the change by what one person's step is.")
            .Help("If one in ten works part-time, mean log pay is lower by a tenth of one person's step.", "The step is Math.Log(0.6), which is below zero; so is the change of a gap that widens.", "(later - earlier) / Math.Log(0.6)"),

        Safe("30.D", county => ByKind(county))
            .On(LessonData.County)
            .Shows("Few people of one region were on free school meals and have a degree; their cells need company in the row and in the column.")
            .Wrong(county => ByKind(county).Publish(), "Nothing is hidden yet: in most regions fewer than ten people were on free school meals and have a degree.")
            .Wrong(county => Sdc.Round(ByKind(county), 2), "Rounding to two leaves small counts nearly as they are.")
            .Help("The check above names the cells below ten.", "A hidden cell that is alone in its row or column can be worked out from the total. Sdc.Suppress hides what it takes.", "Sdc.Suppress(byKind)"),

        Talk("30.E", "In this synthetic county, among people in work all year with the same results at 16, sex, region, Level 3 and degree, those who were on free school meals were paid about 11 per cent less at 21 and about 8 per cent less at 26 (95 per cent interval: 6 to 11 per cent); after 26 the data do not decide, the whole gap is larger and does not close, and hours of work are not recorded.",
            "Says who is compared, and at equal what.", "Gives the gap at two ages, with an interval.", "Says that hours are not known, and that the whole gap is another question.")
            .On(LessonData.County)
            .Wrong("disadvantaged people", "Say the circumstance that was recorded: people who were on free school meals at 16.")
            .Wrong("left behind", "Say what was compared, not where people are said to stand.")
            .Wrong("poor", "The records hold free school meals in one year, not who was poor. Say that.")
            .Help("Whom did the model of one age compare with whom?", "Give the gap at 21 and at 26 in per cent, with an interval.", "Among people in work all year with the same …, those who were on free school meals were paid about … per cent less at 21 and … at 26; …"),
    ];

    static List<FullYear> At(LeoExtract county, int age) => [.. Years.Of(county).Where(year => year.Since == age - 16)];

    static Dictionary<string, double> RankBy(IEnumerable<FullYear> years)
    {
        var inOrder = years.OrderBy(year => year.LogPay).ThenBy(year => year.Person, StringComparer.Ordinal).ToList();
        return inOrder.Select((year, place) => (year.Person, Rank: 100 * (place + 0.5) / inOrder.Count)).ToDictionary(one => one.Person, one => one.Rank);
    }

    /// <summary>The mean of some ranks among the people whose other ranks are in the lowest fifth.</summary>
    static double Mean(LeoExtract county, Func<Ranks, Dictionary<string, double>> lowest, Func<Ranks, Dictionary<string, double>> of)
    {
        var ranks = RankedPeople.Of(county);
        return lowest(ranks).Where(one => one.Value < 20).Average(one => of(ranks)[one.Key]);
    }

    static Ols AtOneAge(IReadOnlyList<FullYear> rows) => PayModel.Plain(rows).On(FreeMeals, rows.Select(year => year.FreeMeals)).On("female", rows.Select(year => year.Female))
        .Factor("region", rows.Select(year => year.Region)).Factor("tax year", rows.Select(year => year.Begins));

    static Estimate AtEqualResults(IReadOnlyList<FullYear> rows) => AtOneAge(rows).On("points", rows.Select(year => year.Points)).On("level 3", rows.Select(year => year.Level3))
        .Factor("subject", rows.Select(PayModel.SubjectOf)).Absorb("stage", rows.Select(year => year.Stage)).Fit()[FreeMeals];

    static SdcTable ByKind(LeoExtract county)
    {
        var names = county.SqlColumns("SELECT DISTINCT GOR AS Code, GORNM AS Name FROM LEO_Geography WHERE GOR IS NOT NULL").Rows<Region>().ToDictionary(region => region.Code, region => region.Name);
        return SdcTable.Counts(At(county, 26).Where(year => year.Begins == 2018), year => names[year.Region],
            year => $"{(year.FreeMeals == true ? "free meals" : "no free meals")}, {(year.IsGraduate ? "degree" : "no degree")}");
    }

    sealed record Ranks(Dictionary<string, double> At21, Dictionary<string, double> At26);

    sealed record Region(string Code, string Name);
}
