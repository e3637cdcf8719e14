using System.Collections.Immutable;
using static LeoKit.Exercises.Ask;

namespace LeoKit.Exercises.Answers;

/// <summary>17 · Five Safes and safe outputs.</summary>
static class Notebook17
{
    const string Leavers = """
        WITH keyed AS (SELECT DISTINCT AE_ID, EDUKEY AS key FROM KS4_Pupil AS k JOIN LEARNER_AE_ID_TO_PMR_LOOKUP AS p
          ON p.PUPILMATCHINGREFANONYMOUS = k.PupilMatchingRefAnonymous JOIN LEARNER_AE_ID_TO_EDUKEY_LOOKUP USING (AE_ID) WHERE ACADYR = '2008/2009')
        SELECT min(GORNM) AS Region, AE_ID IN (SELECT AE_ID FROM keyed GROUP BY AE_ID HAVING count(*) > 1) AS TwoKeys,
          CASE WHEN sum(Earnings) > 0 THEN 'employee' WHEN bool_or(key IN (SELECT Edukey FROM LEO_Self_Assessment WHERE TaxYear = 201819)) THEN 'self-employed' ELSE 'neither' END AS Activity
        FROM keyed JOIN LEO_Geography AS g ON g.Edukey = key AND g.TaxYear = 201819 AND CTRYNM = 'England'
        LEFT JOIN LEO_Earnings AS e ON e.Edukey = key AND e.TaxYear = 201819 GROUP BY AE_ID ORDER BY AE_ID
        """;

    static readonly OncePerExtract<IReadOnlyList<Leaver>> LeaversOf = new(county => county.SqlColumns(Leavers).Rows<Leaver>());

    static readonly (string, string)[] Safes = [("1", "projects"), ("2", "people"), ("3", "settings"), ("4", "data"), ("5", "outputs"), ("6", "data")];

    static readonly SdcTable Destinations = SdcTable.OfCounts(["East", "North", "South", "West"], ["Employed", "Studying", "Claiming"], [[15, 12, 10], [120, 45, 7], [86, 0, 31], [64, 0, 0]]);

    public static ImmutableArray<Exercise> Exercises { get; } =
    [
        Choice("17.R", "B")
            .On(LessonData.County)
            .Shows("The 8 people say no for the lower bound and yes for the upper. The distance is their share.")
            .Wrong("A", "That is the share among the 92 who are linked. Bounds ask what the other 8 could change.")
            .Wrong("C", "The upper bound is right. For the lower, only the missing people say no; the 70 are still in work.")
            .Help("Everybody stands in the denominator.", "Lower: the missing all say no. Upper: they all say yes.", "70 of 100, and 78 of 100."),

        Set("17.A", "new[] { (\"1\", \"projects\"), (\"2\", \"…\"), … }", Safes)
            .On(LessonData.County)
            .Shows("The five are judged together: strong settings let the data be richer, and safe outputs are still needed.")
            .Wrong(Swapped("6", "projects"), "Part 6 speaks of columns: asking for few of them makes the data safer. The project is judged by what it is for.")
            .Wrong(Swapped("4", "outputs"), "Part 4 speaks of the records as they lie in the room. Outputs are what leaves it.")
            .Wrong(Swapped("2", "projects"), "Part 2 speaks of a person: training, accreditation and a signature.")
            .Help("Does it speak of the purpose, the person, the place, the records, or the result?", "Two of the six speak of the records.", "Fewer columns and no names both make the data safer."),

        Set("17.B", "new[] { (\"North\", \"Claiming\"), … }", Breaking())
            .On(LessonData.County)
            .Shows("The 64 is the largest in its way: nobody in it is rare, and everybody in it is known.")
            .Wrong(Breaking().Where(cell => cell != ("West", "Employed")).ToArray(), "One is missing, and it is large: in one row everybody is in the same cell.")
            .Wrong(new[] { ("North", "Claiming") }, "That is the small count. Look at the zeros too, and at the row in which they leave one cell only.")
            .Wrong(new[] { ("North", "Claiming"), ("West", "Employed") }, "The zeros are missing. They say of everybody in the row what they do not do.")
            .Wrong(Breaking().Append(("East", "Claiming")).ToArray(), "East, Claiming shows ten people, as many as the rule asks for. Leave it out.")
            .Help("Below ten, nobody, or everybody: three ways to give away.", "If everybody of a row is in one cell, to know where somebody lives is to know what they do.",
                "One small count, three zeros, and the cell that holds the whole of West."),

        Safe("17.C", county => ByActivity(county))
            .On(LessonData.County)
            .Shows("It is safe. Suppressed, nothing is left of the self-employed by region; rounded, all of it is left, blurred. Ask which of the two the reader needs, and whether it takes nine regions.")
            .Wrong(county => ByActivity(county).Publish(), "Nothing is hidden yet: the small groups can be seen as they are. Use Sdc.Suppress or Sdc.Round.")
            .Wrong(county => Sdc.Round(ByActivity(county), 2), "Rounding to 2 leaves small counts nearly as they are. The rules ask for 5.")
            .Help("A published table comes from a verb of Sdc.", "Sdc.Check(regions, published) says what is still unsafe.", "Sdc.Suppress(regions)"),

        Value("17.D", "the number of cells that the attack works out", county => Attack(county).Recovered.Length)
            .On(LessonData.County)
            .Shows("Each of them is a handful of people of one region, of whom a reader now knows that they have two keys, and whether they work.")
            .Wrong(_ => 0, "Each table by itself gives nothing away. Attack both together: Sdc.Attack takes two tables.")
            .Wrong(county => LeaversOf.Of(county).Count(person => person.TwoKeys), "That is how many people were dropped. Count the cells in which a reader can see them.")
            .Wrong(county => Attack(county).Recovered.Count(cell => cell.Row != SdcTable.Total && cell.Column != SdcTable.Total), "That leaves out the totals. A small total gives a group away, too.")
            .Help("The second table is a part of the first.", "Sdc.Attack takes two published tables and gives what it has Recovered.", "Sdc.Attack(first.Publish(), second.Publish()).Recovered.Length"),

        Choice("17.E", "C")
            .On(LessonData.County)
            .Shows("The last bin is a cell with one person, and says their pay to the nearest ten thousand. Merge it with the bins before it, or cut the axis at a percentile.")
            .Wrong("A", "A match rate from more than 200 people is a good output, as long as few unmatched people cannot be worked out from it.")
            .Wrong("B", "Five per cent of 400 people are 20: enough stand beyond each whisker. Whiskers at the smallest and largest value would be another matter.")
            .Wrong("D", "Each point has many people, and rounding hides small changes from year to year.")
            .Help("How many people stand behind each mark?", "Five per cent of 400 people are 20.", "A bar is a cell of a table with a picture on it."),
    ];

    static (string, string)[] Swapped(string part, string safe) => [.. Safes.Select(pair => pair.Item1 == part ? (part, safe) : pair)];

    static (string, string)[] Breaking() =>
        [.. Sdc.Check(Destinations).Findings.Where(finding => finding.Status == SdcStatus.Fail).Select(finding => (finding.Row, finding.Column)).Distinct()];

    static SdcTable ByActivity(LeoExtract county) => SdcTable.Counts(LeaversOf.Of(county), person => person.Region, person => person.Activity);

    static AttackResult Attack(LeoExtract county)
    {
        var people = LeaversOf.Of(county);
        return Sdc.Attack(ByWork(people).Publish(), ByWork(people.Where(person => !person.TwoKeys)).Publish());
    }

    static SdcTable ByWork(IEnumerable<Leaver> people) => SdcTable.Counts(people, person => person.Region, person => person.Activity == "neither" ? "not in work" : "in work");

    sealed record Leaver(string Region, string Activity, bool TwoKeys);
}
