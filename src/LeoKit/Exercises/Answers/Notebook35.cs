using System.Collections.Immutable;
using LeoKit.Studies;
using static LeoKit.Exercises.Ask;

namespace LeoKit.Exercises.Answers;

/// <summary>35 · STEM and humanities.</summary>
static class Notebook35
{
    const string Effect = "q14-stem";

    static readonly Dictionary<string, string> Named = new()
    {
        ["B100"] = "Medical sciences",
        ["B230"] = "Pharmacology",
        ["C100"] = "Biosciences",
        ["F300"] = "Physics and astronomy",
        ["H300"] = "Engineering",
        ["J500"] = "Materials and technology",
        ["Q300"] = "English studies",
        ["V100"] = "History and archaeology",
        ["V500"] = "Philosophy",
        ["W200"] = "Creative arts and design",
    };

    /// <summary>The slopes of the three stretches, from the model of the study.</summary>
    static readonly OncePerExtract<OlsResult> Stretches = new(extract => DegreeSubjects.InStretches(extract.Studies));

    public static ImmutableArray<Exercise> Exercises { get; } =
    [
        Function("35.A", "double GrowthAYear(double first, double last, int years)",
            (double first, double last, int years) => Math.Log(last / first) / years,
            [Case(28_500.0, 51_500.0, 9), Case(22_600.0, 37_600.0, 9), Case(20_000.0, 20_000.0, 5), Hidden("both levels are doubled", 57_000.0, 103_000.0, 9), Hidden("pay falls", 30_000.0, 27_000.0, 2)],
            tolerance: 1e-4)
            .On(LessonData.County)
            .Shows("In pounds mathematics rises half as fast again as history; as a rate it is 0.066 against 0.057.")
            .Wrong((double first, double last, int years) => (last - first) / years, "Those are pounds a year. Doubling both levels would double them; a rate stays the same.")
            .Wrong((double first, double last, int years) => (last - first) / first / years, "That is the whole rise as a share of the first pay, spread evenly. Growth builds on itself: use logarithms.")
            .Wrong((double first, double last, int years) => Math.Pow(last / first, 1.0 / years) - 1, "That is the share by which pay rises in a year: close, but not in log points. Take the logarithms' difference, and divide.")
            .Wrong((double first, double last, int years) => Math.Log(last / first), "That is the growth over all years. Divide by how many there are.")
            .Help("From year one to year ten there are nine steps.", "Take one logarithm from the other, then divide.", "Math.Log(last / first) / years"),

        Value("35.B", "the per cent of people seen in year one who are seen in year eight", county => PercentSeenAgain(county), tolerance: 0.051)
            .On(LessonData.County)
            .Shows("Not a quarter: most graduated too late to be seen eight years on, others had no full year of work then. More than half of those in year eight are not in year one.")
            .Wrong(county => 100.0 * Seen(county, 8).Count / Seen(county, 1).Count, "That sets two crowds side by side. Ask who is in both: Intersect.")
            .Wrong(county => 100.0 * Both(county) / Seen(county, 8).Count, "That divides by the people of year eight. The question begins in year one.")
            .Wrong(county => Both(county), "That is how many people are in both. Asked for is the per cent of those in year one.")
            .Help("Seen(1) has the people of the first year, Seen(8) those of the eighth.", "Count who is in both, and divide by those of the first year.", "Math.Round(100.0 * Seen(1).Intersect(Seen(8)).Count() / Seen(1).Count, 1)"),

        Estimate("35.C", "the difference in growth within people, in log points a year", county => county.Studies.FindingOf(Effect).Recommended, truth: Effect, within: 0.004)
            .On(LessonData.County)
            .Shows("The interval covers the planted effect, and zero: growth of one third of a per cent a year is less than these people can show.")
            .Wrong(county => county.Studies.FindingOf(Effect).Naive, "That is the naive estimate in pounds, as a part of mean pay. Start from fit.")
            .Wrong(county => Stretches.Of(county).Combination("growth a year", ("early", 1.0 / 3), ("middle", 1.0 / 3), ("late", 1.0 / 3)), "That gives each stretch a third. They are not equally long: the last has five of nine steps.")
            .Wrong(county => Stretches.Of(county).Combination("growth a year", ("early", 3.0 / 10), ("middle", 2.0 / 10), ("late", 5.0 / 10)), "That counts ten years. From year one to year ten there are nine steps, two of them in the first stretch.")
            .Wrong(county => Stretches.Of(county)["early"], "That is the first stretch alone. Put all three together.")
            .Help("The weights add up to one.", "From year 1 to 3 there are two steps, from 3 to 5 two more.", "fit.Combination(\"growth a year\", (\"early\", 2 / 9.0), (\"middle\", 2 / 9.0), (\"late\", 5 / 9.0))"),

        Safe("35.D", county => ByStretch(county))
            .On(LessonData.County)
            .Shows("Subjects are small once they are cut by year, and each hidden cell takes others along.")
            .Wrong(county => ByStretch(county).Publish(), "Nothing is hidden yet: in several subjects fewer than ten people stand in one stretch.")
            .Wrong(county => Sdc.Round(ByStretch(county), 2), "Rounding to two leaves small counts nearly as they are.")
            .Help("The check above names the cells below ten.", "A single hidden cell can be worked out from the total of its row or column. Sdc.Suppress looks for that.", "Sdc.Suppress(byStretch)"),

        Talk("35.E", "In this synthetic county, from one to ten years after graduation, pay of people of state schools in work all year grew by about 0.2 per cent a year more after a degree in STEM than after one in the humanities, for the same people and at equal course of sex and free school meals (95 per cent interval: 0.3 less to 0.7 more); so no difference in growth is shown, while the gap in level was there from the first year.",
            "Says who is compared, and that it is with themselves.", "Speaks of growth, and keeps it apart from level.", "Gives a size with its interval, and says what the interval leaves open.")
            .On(LessonData.County)
            .Wrong("no effect", "An interval that takes in zero takes in other values as well. Say which differences are left open.")
            .Wrong("fall behind", "In pounds a gap widens at equal growth. Say what grows, and at which rate.")
            .Help("Whom did the last model compare with whom?", "Give the growth in per cent a year with its interval.", "From one to ten years after graduation, pay of … grew by about … per cent a year more after … than after …, for the same people …"),
    ];

    static HashSet<string> Seen(LeoExtract county, int after) =>
        [.. DegreeSubjects.GrowthYears(county.Studies).Where(year => year.AfterDegree == after).Select(year => year.Person)];

    static int Both(LeoExtract county) => Seen(county, 1).Intersect(Seen(county, 8)).Count();

    static double PercentSeenAgain(LeoExtract county) => 100.0 * Both(county) / Seen(county, 1).Count;

    static SdcTable ByStretch(LeoExtract county) =>
        SdcTable.Counts(DegreeSubjects.GrowthYears(county.Studies).Where(year => year.Begins == 2018 && Named.ContainsKey(year.Subject!)), year => Named[year.Subject!], Stretch);

    static string Stretch(FullYear year) => year.AfterDegree switch { <= 3 => "1 to 3", <= 5 => "4 and 5", _ => "6 to 10" };
}
