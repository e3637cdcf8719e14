using System.Collections.Immutable;
using Microsoft.Data.Analysis;
using static LeoKit.Exercises.Ask;

namespace LeoKit.Exercises.Answers;

/// <summary>13 · Seven strengths, shown.</summary>
static class Notebook13
{
    const int Many = 10_000;

    const int Few = 100;

    static readonly (string, string)[] Matched =
        [("S1", "three keys"), ("S2", "catalogue"), ("S3", "interval"), ("S4", "activities"), ("S5", "pay by meals"), ("S6", "regions"), ("S7", "untouched group")];

    public static ImmutableArray<Exercise> Exercises { get; } =
    [
        Choice("13.R", "A")
            .Shows("Links are one-to-many on both sides, so count rows before and after a join.")
            .Wrong("B", "The pay table has one row for a person and tax year. Look at the link tables between school and pay.")
            .Wrong("C", "An inner join finds nobody new: it keeps pairs that match, and each match makes a row.")
            .Help("What does a person with two school references look like in the link table?", "Each pair of keys that fits makes a row.", "Two references and one tax key make two rows of one person."),

        Set("13.A", "new[] { (\"S1\", \"three keys\"), … }", Matched)
            .Shows("S1 to S4 describe the data; S5 to S7 say what they are good for.")
            .Wrong(Swapped("S4", "S7"), "S4 and S7 have changed places: to see what happens is one thing, to judge a measure needs people whom it did not touch.")
            .Wrong(Swapped("S1", "S2"), "S1 and S2 have changed places: linked means the same person in two tables, broad means many tables.")
            .Wrong(Swapped("S3", "S6"), "S3 and S6 have changed places: size shows in how narrow a result is, coverage in where people live.")
            .Help("The text above names each strength by its number.", "Linked, broad, large, what happens, mobility, national, interventions.", "S1 is shown by the three keys, S7 by the group that was not touched."),

        Value("13.B", "the width in points", county => Width(county, Many), tolerance: 0.02)
            .On(LessonData.County)
            .Shows("A hundred times as many people make the interval roughly a tenth as wide: it shrinks with the square root of the number.")
            .Wrong(county => Width(county, Few), "That is the width among 100 pupils. Take 10,000.")
            .Wrong(county => Width(county, Few) / (Many / Few), "That divides the width by a hundred. Compute it: the interval shrinks with the square root of the number.")
            .Wrong(county => Width(county, Many) / 2, "That is the distance from the estimate to one end. The width goes from Low to High.")
            .Wrong(county => Gap(county, Many).Value, "That is the difference itself. How wide is the interval around it?")
            .Help("GapAmong takes the number of pupils.", "An estimate has Low and High.", "GapAmong(10_000).High - GapAmong(10_000).Low"),

        Frame("13.C", ["FreeMeals", "FivePasses"], county => Mobility(county, "median(pay.Earnings)"), tolerance: 0.51)
            .On(LessonData.County)
            .Shows("Attainment explains part of the gap and leaves part of it: both were planted, and the structure data have neither.")
            .Wrong(county => Mobility(county, "avg(pay.Earnings)"), "Those are means, which a few high earners pull up. The column asks for medians.")
            .Wrong(county => Mobility(county, "median(pay.Earnings)", taxYear: 201718), "That is pay of another tax year. The text in paid has 201819.")
            .Wrong(county => Mobility(county, "median(pay.Earnings)", passes: "k.LEVEL2_EM"), "That splits by passes that include English and mathematics. FIVEAC is any five.")
            .Help("Two columns make the groups, so there are four rows.", "median(pay.Earnings) is the median of each group.",
                "SELECT k.FSM AS FreeMeals, k.FIVEAC AS FivePasses, count(*) AS People, median(pay.Earnings) AS MedianPay {paid} GROUP BY ALL ORDER BY ALL"),

        Choice("13.D", "B")
            .Shows("Numbers shrink chance and nothing else. Bias, missing people and a poor comparison are as large with 39 million as with 39.")
            .Wrong("A", "Chance is small, but the chart shows a narrow interval beside the planted value: numbers leave bias as it is.")
            .Wrong("C", "A cohort of millions still has groups of three. Each published number is checked, whatever stands behind the whole.")
            .Wrong("D", "A study rests on its cohort: the years, places and links that it keeps. State that number.")
            .Help("Which part of a mistake shrinks with numbers?", "How many people are in the smallest group of your cohort?", "One sentence speaks of chance and of comparison."),
    ];

    static (string, string)[] Swapped(string one, string other) =>
        [.. Matched.Select(pair => pair.Item1 == one ? (other, pair.Item2) : pair.Item1 == other ? (one, pair.Item2) : pair)];

    static double Width(LeoExtract county, int people) => Gap(county, people).High - Gap(county, people).Low;

    static Estimate Gap(LeoExtract county, int people)
    {
        var first = county.Studies.Pupils.Where(pupil => pupil is { Attainment8: not null, Needs: not "statement" }).Take(people).ToList();
        return Difference.Of("points", first.Select(pupil => pupil.Attainment8)).Between("free meals", first.Select(pupil => pupil.FreeMeals)).OfMeans().Estimate;
    }

    static DataFrame Mobility(LeoExtract county, string pay, int taxYear = 201819, string passes = "k.FIVEAC") => county.Sql($"""
        SELECT k.FSM AS FreeMeals, {passes} AS FivePasses, count(*) AS People, {pay} AS MedianPay
        FROM KS4_Pupil AS k
        JOIN LEARNER_AE_ID_TO_PMR_LOOKUP AS p ON p.PUPILMATCHINGREFANONYMOUS = k.PupilMatchingRefAnonymous
        JOIN LEARNER_AE_ID_TO_EDUKEY_LOOKUP AS e ON e.AE_ID = p.AE_ID
        JOIN LEO_Earnings AS pay ON pay.Edukey = e.EDUKEY AND pay.TaxYear = ?
        WHERE k.ACADYR IN ('2008/2009', '2009/2010', '2010/2011') AND k.FSM IS NOT NULL
        GROUP BY ALL ORDER BY ALL
        """, taxYear);
}
