using System.Collections.Immutable;
using Microsoft.Data.Analysis;
using static LeoKit.Exercises.Ask;

namespace LeoKit.Exercises.Answers;

/// <summary>09 · School census and attainment.</summary>
static class Notebook09
{
    /// <summary>Census records with this status or a higher one repeat a record that is kept.</summary>
    const int FirstDuplicateStatus = 101;

    /// <summary>Leavers since 2006/07, when the table of Key Stage 4 began to hold meals, and whether Key Stage 2 has the same reference.</summary>
    const string Leavers = """
        (SELECT Pupil, FSM, Pupil IN (SELECT KS2_PupilMatchingRefAnonymous FROM KS2Pupil_1996_to_2016) AS HasKS2
         FROM (SELECT KS4_PupilMatchingRefAnonymous AS Pupil, KS4_FSM AS FSM FROM KS4Pupil_2002_to_2014 WHERE KS4_ACADYR >= '2006/2007'
               UNION ALL SELECT KS4_PupilMatchingRefAnonymous, KS4_FSM FROM KS4Pupil_2015_to_2021) AS years) AS leavers
        """;

    /// <summary>The same, but a person has a result if any of the person's references has one.</summary>
    const string LeaversByPerson = """
        (SELECT FSM, AE_ID IN (SELECT AE_ID FROM KS2Pupil_1996_to_2016 JOIN LEARNER_AE_ID_TO_PMR_LOOKUP ON PUPILMATCHINGREFANONYMOUS = KS2_PupilMatchingRefAnonymous) AS HasKS2
         FROM (SELECT KS4_PupilMatchingRefAnonymous AS Pupil, KS4_FSM AS FSM FROM KS4Pupil_2002_to_2014 WHERE KS4_ACADYR >= '2006/2007'
               UNION ALL SELECT KS4_PupilMatchingRefAnonymous, KS4_FSM FROM KS4Pupil_2015_to_2021) AS years
         JOIN LEARNER_AE_ID_TO_PMR_LOOKUP ON PUPILMATCHINGREFANONYMOUS = Pupil) AS leavers
        """;

    static readonly double[] Year = [120, 250, 250, 310, 310, 310, 420, 480];

    public static ImmutableArray<Exercise> Exercises { get; } =
    [
        Choice("09.R", "C")
            .Shows("Who has no partner drops out of the join, and no error says so: that makes too few rows, never too many.")
            .Wrong("A", "The earnings meet each of the two references: if both are in the census, the person stands in the result twice.")
            .Wrong("B", "Each of the two records meets the same earnings: two rows of one pupil.")
            .Wrong("D", "Each of the two keys leads to pay of its own: two rows of one person.")
            .Help("Which of the four adds a row to a join, and which takes one away?", "A key that stands twice on one side meets each partner twice.", "Who has no partner drops out of the join."),

        Frame("09.A", ["Year"], town => PerYear(town, row => IsKept(row) && row.OnRoll))
            .Shows("The difference is small in each year, but the records that go are those of pupils on the move: the rule decides who is in your study.")
            .Wrong(town => PerYear(town, IsKept), "Each pupil is there once. Pupils who have left still stand there: keep those on roll.")
            .Wrong(town => PerYear(town, row => row.OnRoll), "Everybody is on roll. Some of them are there twice: look at RecordStatus as well.")
            .Wrong(town => PerYear(town, row => row.RecordStatus is null && row.OnRoll),
                "Where a pupil has two records, both are gone. The main one has the status 1, and stays: only 101 and above go.")
            .Wrong(town => PerYear(town, row => row.RecordStatus < FirstDuplicateStatus && row.OnRoll),
                "An empty status compares as false, so that nearly everybody is gone. Take 0 for an empty one: row.RecordStatus ?? 0.")
            .Help("Two conditions, joined by “and”. One of the fields may be empty.", "row.RecordStatus ?? 0 is 0 where the status is empty.", "rows.Count(row => (row.RecordStatus ?? 0) < 101 && row.OnRoll)"),

        Choice("09.B", "D")
            .Shows("It costs something: if the whole of 2017/18 did better, ranks cannot show it. Say so beside the result.")
            .Wrong("A", "FIVEAC ends in 2013: look at its row in the grid.")
            .Wrong("B", "Attainment 8 begins in 2016: for 2010/11 the column is empty.")
            .Wrong("C", "Both are called total points, but fewer qualifications count in 2018: pupils of that year look worse for the rule alone.")
            .Help("Look up 2011 and 2018 in the grid.", "Which measures are filled in both years under the same rule?", "A position within the year needs no rule that stays the same."),

        Function("09.C", "double PercentileRank(double[] year, double points)", (double[] year, double points) => PercentileRank(year, points),
            [Case(new double[] { 10, 20, 20, 40 }, 20.0), Case(new double[] { 10, 20, 20, 40 }, 10.0), Case(Year, 420.0), Hidden("three pupils are level", Year, 310.0), Hidden("a year of one pupil", new double[] { 300 }, 300.0)],
            tolerance: 0.001,
            laws: [new("a rank lies above 0 and below 100", (_, result) => result is double and > 0 and < 100)])
            .Shows("The ranks of any year have the mean 50, whatever its points were: that is what makes years comparable.")
            .Wrong((double[] year, double points) => PercentileRank(year, points) / 100, "That is a share from 0 to 1. A percentile goes from 0 to 100.")
            .Wrong((double[] year, double points) => 100.0 * year.Count(other => other < points) / year.Length, "Pupils with equal points are left out. Half of them count as below.")
            .Wrong((double[] year, double points) => 100.0 * year.Count(other => other <= points) / year.Length, "Pupils with equal points all count as below. Count half of them.")
            .Wrong((double[] year, double points) => 100 - PercentileRank(year, points), "That is the share above. Count those with fewer points.")
            .Help("Try it on paper with 10, 20, 20 and 40: the two in the middle stand at 50.", "Two counts: other < points, and other == points.",
                "100.0 * (year.Count(other => other < points) + 0.5 * year.Count(other => other == points)) / year.Length"),

        Frame("09.D", ["FSM"], town => Missing(town, Leavers, "FSM IS NOT NULL"), tolerance: 0.051)
            .Shows("The groups differ, so leaving out the missing changes who is compared. Looked up through AE_ID, many of the missing results turn up under a second reference.")
            .Wrong(town => Missing(town, Leavers, "true"), "A third group is there: pupils whose eligibility is not known. Leave them out, and say so beside the table.")
            .Wrong(town => Missing(town, LeaversByPerson, "FSM IS NOT NULL"),
                "That looks through AE_ID and finds results under a second reference: better for a study. Here look by pupil reference, to see what a plain join loses.")
            .Wrong(town => Missing(town, Leavers, "FSM IS NOT NULL", scale: 1, digits: 3), "The shares go from 0 to 1. Give per cent.")
            .Wrong(town => Missing(town, Leavers, "FSM IS NOT NULL", counted: "HasKS2"), "Those are pupils with a result. Count those without.")
            .Help("The cell above has the counts; the groups are new, and one of them is left out.", "WHERE FSM IS NOT NULL GROUP BY FSM", "round(100.0 * count(CASE WHEN NOT HasKS2 THEN 1 END) / count(*), 1) AS MissingShare"),
    ];

    static bool IsKept(CensusRow row) => (row.RecordStatus ?? 0) < FirstDuplicateStatus;

    static DataFrame PerYear(LeoExtract town, Func<CensusRow, bool> isPupil) =>
        (from year in Enumerable.Range(2009, 5)
         let rows = town.SchoolCensus(year).Rows<CensusRow>()
         select new { Year = year, Records = rows.Count, Pupils = rows.Count(isPupil) }).ToDataFrame();

    static double PercentileRank(double[] year, double points) =>
        100.0 * (year.Count(other => other < points) + (0.5 * year.Count(other => Math.Abs(other - points) < 1e-9))) / year.Length;

    static DataFrame Missing(LeoExtract town, string leavers, string condition, string counted = "NOT HasKS2", int scale = 100, int digits = 1) =>
        town.Sql($"""
            SELECT FSM, count(*) AS Pupils, count(CASE WHEN {counted} THEN 1 END) AS WithoutKS2, round({scale}.0 * count(CASE WHEN {counted} THEN 1 END) / count(*), {digits}) AS MissingShare
            FROM {leavers} WHERE {condition} GROUP BY FSM ORDER BY FSM
            """);

    sealed record CensusRow(int? RecordStatus, bool OnRoll);
}
