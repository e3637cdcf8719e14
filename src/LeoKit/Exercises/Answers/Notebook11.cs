using System.Collections.Immutable;
using Microsoft.Data.Analysis;
using static LeoKit.Exercises.Ask;

namespace LeoKit.Exercises.Answers;

/// <summary>11 · Further and higher education.</summary>
static class Notebook11
{
    const string Meals = """
        (SELECT KS4_PupilMatchingRefAnonymous AS Pupil, KS4_FSM AS FSM FROM KS4Pupil_2002_to_2014
         UNION ALL SELECT KS4_PupilMatchingRefAnonymous, KS4_FSM FROM KS4Pupil_2015_to_2021) AS meals
        """;

    public static ImmutableArray<Exercise> Exercises { get; } =
    [
        Function("11.A", "int MainAim(int[] types, double[] levels)", (int[] types, double[] levels) => MainAim(types, levels, Rank),
            [
                Case(new[] { 3, 1, 3 }, new[] { 2.0, 2.0, 2.0 }),
                Case(new[] { 4, 5, 4 }, new[] { 3.0, 2.0, 1.0 }),
                Case(new[] { 30, 30 }, new[] { 1.5, 3.0 }),
                Hidden("a programme in the older codes", new[] { 3, 3, 35 }, new[] { 3.0, 2.0, 2.0 }),
                Hidden("a programme stands beside a core aim", new[] { 5, 1 }, new[] { 3.0, 2.0 }),
                Hidden("two aims are level", new[] { 4, 4, 4 }, new[] { 1.0, 3.0, 3.0 }),
                Hidden("one aim", new[] { 4 }, new[] { -1.0 }),
            ],
            laws: [new("the position is that of one of the aims", (arguments, result) => result is double at && arguments[0] is int[] types && at >= 0 && at < types.Length)])
            .Shows("With the rule as a function, a reader can see it, and another rule can be tried in one place.")
            .Wrong((int[] types, double[] levels) => MainAim(types, levels, type => type == 1 ? 2 : type == 5 ? 1 : 0), "Programmes before 2011/12 have the code 35. Take both.")
            .Wrong((int[] types, double[] levels) => MainAim(types, levels, type => type is 1 or 35 ? 1 : 0), "Without a programme, the core aim (5) comes next. It is treated as any other.")
            .Wrong((int[] types, double[] levels) => MainAim(types, levels, _ => 0), "That takes the highest level at once. The level decides only among aims of the same rank.")
            .Wrong((int[] types, double[] levels) => MainAim(types, levels, Rank) + 1, "Positions are counted from 0: the first aim stands at 0.")
            .Help("The level decides only among aims of the same rank.", "Enumerable.Range(0, types.Length).OrderByDescending(at => …).ThenByDescending(at => levels[at]).First()",
                "The rank is types[at] is 1 or 35 ? 2 : types[at] == 5 ? 1 : 0."),

        Frame("11.B", ["FSM"], town => Level3(town), tolerance: 0.051)
            .Shows("The two groups differed at 16 already: what happened after it needs a comparison at equal results.")
            .Wrong(town => Level3(town, flag: "YPMAD_L3_at_18"), "That is Level 3 by 18. Some reach it a year later: take the flag for 19.")
            .Wrong(town => Level3(town, flag: "YPMAD_L2_at_19"), "That is Level 2. The flag you need has L3 in its name.")
            .Wrong(town => Level3(town, condition: "true"), "A third group is there, without a value: eligibility is not known for it. Leave it out.")
            .Wrong(town => Level3(town, scale: 1, digits: 3), "The shares go from 0 to 1. Give per cent.")
            .Help("The flag you need has the age in its name.", "count(CASE WHEN YPMAD_L3_at_19 THEN 1 END) AS Level3",
                "round(100.0 * count(CASE WHEN YPMAD_L3_at_19 THEN 1 END) / count(*), 1) AS Share … WHERE FSM IS NOT NULL"),

        Function("11.C", "bool IsGapYear(int level3Year, DateOnly start)", (int level3Year, DateOnly start) => YearsBetween(level3Year, start) == 1,
            [
                Case(2014, new DateOnly(2014, 9, 22)),
                Case(2014, new DateOnly(2015, 9, 21)),
                Case(2014, new DateOnly(2016, 9, 19)),
                Hidden("a start in January", 2014, new DateOnly(2015, 1, 12)),
                Hidden("a start in the January after a gap year", 2014, new DateOnly(2016, 1, 11)),
                Hidden("a start before Level 3", 2014, new DateOnly(2013, 9, 20)),
            ])
            .Shows("Say what happens to those who start later or before: they are neither direct entrants nor gap-year students, and dropping them is a choice.")
            .Wrong((int level3Year, DateOnly start) => start.Year - level3Year == 1, "That counts calendar years. A start in January belongs to the academic year before.")
            .Wrong((int level3Year, DateOnly start) => YearsBetween(level3Year, start) >= 1, "Those who start two or more years later are counted, too. Exactly one year is asked for.")
            .Wrong((int level3Year, DateOnly start) => YearsBetween(level3Year, start) == 0, "That is direct entry: Level 3 in the summer, the first day in September of the same year.")
            .Wrong((int level3Year, DateOnly start) => YearsBetween(level3Year, start) == 2, "Level 3 is named by the end of its academic year, not by its start: that is one year too many.")
            .Help("The cell above has the years between.", "AcademicYear.Of(start).Start is the year in which the academic year begins.", "AcademicYear.Of(start).Start - level3Year == 1"),

        Fix("11.D", "double WidthOfLevel3(double[] widths)",
            (double[] widths) => widths.Sum(), "Two halves and an aim without a width make 99 per cent, so the learner misses a full Level 3.",
            (double[] widths) => widths.Where(width => width >= 0).Sum(),
            [Case(new[] { 50.0, 50.0 }), Case(new[] { 50.0, 50.0, -1.0 }), Case(new[] { 25.0, -1.0, 50.0, -1.0 }), Hidden("no aim has a width", new[] { -1.0, -1.0 }), Hidden("no aim at all", Array.Empty<double>())],
            tolerance: 0.001,
            laws: [new("a width is never below 0", (_, result) => result is double and >= 0)])
            .Shows("Nothing added is not the same as nothing known: if every aim has a missing code, say so beside the sum.")
            .Wrong((double[] widths) => widths.Sum(Math.Abs), "The missing code now adds one per cent each time. It is no width at all: leave it out.")
            .Wrong((double[] widths) => Math.Max(0, widths.Sum()), "The sum is not below 0 any more, but each missing code still takes one per cent away.")
            .Wrong((double[] widths) => widths.Contains(-1) ? 0 : widths.Sum(), "One missing code makes everything 0 now. Leave out the code, and keep the others.")
            .Help("Which of the three values is no width?", "Where keeps values that meet a condition.", "widths.Where(width => width >= 0).Sum()"),
    ];

    static int Rank(int type) => type is 1 or 35 ? 2 : type == 5 ? 1 : 0;

    static int MainAim(int[] types, double[] levels, Func<int, int> rank) =>
        Enumerable.Range(0, types.Length).OrderByDescending(at => rank(types[at])).ThenByDescending(at => levels[at]).First();

    static int YearsBetween(int level3Year, DateOnly start) => AcademicYear.Of(start).Start - level3Year;

    static DataFrame Level3(LeoExtract town, string flag = "YPMAD_L3_at_19", string condition = "FSM IS NOT NULL", int scale = 100, int digits = 1) =>
        town.Sql($"""
            SELECT FSM, count(*) AS People, count(CASE WHEN {flag} THEN 1 END) AS Level3, round({scale}.0 * count(CASE WHEN {flag} THEN 1 END) / count(*), {digits}) AS Share
            FROM YPMAD_snapshot JOIN {Meals} ON Pupil = YPMAD_PupilMatchingRefAnonymous WHERE {condition} GROUP BY FSM ORDER BY FSM
            """);
}
