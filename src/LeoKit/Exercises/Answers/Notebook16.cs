using System.Collections.Immutable;
using static LeoKit.Exercises.Ask;

namespace LeoKit.Exercises.Answers;

/// <summary>16 · Missing people.</summary>
static class Notebook16
{
    const string YearElevens = """
        WITH census AS (SELECT PupilMatchingRefAnonymous AS pupil, coalesce(min(EthnicGroupMajor), 'UNCL') AS Ethnic, min(LanguageGroupMajor) <> '1_ENG' AS OtherLanguage
          FROM SC_Pupil WHERE month(CensusDate) = 1 AND NCyearActual = '11' AND EndYear BETWEEN 2007 AND 2013 AND coalesce(RecordStatus, 0) < 101 GROUP BY pupil)
        SELECT Ethnic, coalesce(OtherLanguage, false) AS OtherLanguage, pupil IN (SELECT PUPILMATCHINGREFANONYMOUS FROM LEARNER_AE_ID_TO_PMR_LOOKUP
          JOIN LEARNER_AE_ID_TO_EDUKEY_LOOKUP USING (AE_ID)) AS Linked FROM census ORDER BY pupil
        """;

    const string EverSeen = """
        WITH pupil AS (SELECT PupilMatchingRefAnonymous AS pupil, arg_max(EthnicGroupMajor, EndYear) AS Ethnic, bool_or(NCyearActual = 'R') AS Reception
          FROM SC_Pupil WHERE month(CensusDate) = 1 GROUP BY pupil)
        SELECT Ethnic NOT IN ('WHIT', 'UNCL') AS Minority, Reception, pupil NOT IN (SELECT PUPILMATCHINGREFANONYMOUS FROM LEARNER_AE_ID_TO_PMR_LOOKUP
          JOIN LEARNER_AE_ID_TO_EDUKEY_LOOKUP USING (AE_ID)) AS Missing FROM pupil WHERE Ethnic IS NOT NULL AND Reception IS NOT NULL ORDER BY pupil
        """;

    static readonly OncePerExtract<IReadOnlyList<Pupil>> PupilsOf = new(county => county.SqlColumns(YearElevens).Rows<Pupil>());

    static readonly OncePerExtract<IReadOnlyList<Seen>> SeenOf = new(county => county.SqlColumns(EverSeen).Rows<Seen>());

    static readonly (string, string)[] Kinds =
        [("1", "structural"), ("2", "linkage"), ("3", "self-employed"), ("4", "emigration"), ("5", "no trace"), ("6", "structural")];

    public static ImmutableArray<Exercise> Exercises { get; } =
    [
        Set("16.A", "new[] { (\"1\", \"structural\"), (\"2\", \"…\"), … }", Kinds)
            .On(LessonData.County)
            .Shows("Each kind has a remedy of its own: another table, bounds, weights, or a narrower question. None of them is to drop the row.")
            .Wrong(Kinds.Select(kind => kind.Item1 == "1" ? ("1", "linkage") : kind).ToArray(), "Look at case 1: no key was lost. The school sends no census, so the table never held this pupil.")
            .Wrong(Kinds.Select(kind => kind.Item1 == "6" ? ("6", "self-employed") : kind).ToArray(), "Look at case 6: the people are self-employed, and the table begins only in 2013/14. Nobody could be in it.")
            .Wrong(Kinds.Select(kind => kind.Item1 == "2" ? ("2", "no trace") : kind).ToArray(), "Look at case 2: without an EDUKEY no tax record can be looked for. That says nothing of the year.")
            .Wrong(Kinds.Select(kind => kind.Item1 == "3" ? ("3", "no trace") : kind).ToArray(), "Look at case 3: she works and is taxed. Her profit stands in another table.")
            .Help("Ask first whether the table could hold this person in this year at all.", "EDUKEY is missing: linkage. The country is left: emigration. Another table has the pay: self-employed.",
                "Cases 1 and 6 are structural: independent schools send no census, and the self-assessment table starts in 2013/14."),

        Function("16.B", "(double Low, double High) Bounds(int yes, int no, int missing)",
            (int yes, int no, int missing) => (100.0 * yes / (yes + no + missing), 100.0 * (yes + missing) / (yes + no + missing)),
            [Case(60, 20, 20), Case(2100, 550, 200), Hidden("nobody is missing", 30, 70, 0), Hidden("nobody says yes", 0, 50, 50)],
            tolerance: 0.051)
            .On(LessonData.County)
            .Shows("The distance between the bounds is the share of missing people: no method without an assumption can make it smaller.")
            .Wrong((int yes, int no, int missing) => (100.0 * yes / (yes + no), 100.0 * (yes + missing) / (yes + no)), "The missing people are not in the denominator. They are people, too: divide by all three.")
            .Wrong((int yes, int no, int missing) => ((double)yes / (yes + no + missing), (double)(yes + missing) / (yes + no + missing)), "These are shares from 0 to 1. Percentages from 0 to 100 are asked for.")
            .Wrong((int yes, int no, int missing) => (100.0 * (yes + missing) / (yes + no + missing), 100.0 * yes / (yes + no + missing)), "The two have changed places: the lower bound comes first.")
            .Wrong((int yes, int no, int missing) => (100.0 * yes / (yes + no), 100.0 * yes / (yes + no)), "That is the share among those who are known, twice. It takes the missing people to be like the others.")
            .Help("Everybody stands in the denominator: yes, no and missing.", "For the lower bound, all missing people say no; for the upper, all say yes.",
                "(100.0 * yes / (yes + no + missing), 100.0 * (yes + missing) / (yes + no + missing))"),

        Estimate("16.C", "the gap in shares without an EDUKEY among pupils seen in Reception", county => Gap(county, one => one.Reception), truth: "match-rate-gap", within: 0.015)
            .On(LessonData.County)
            .Shows("The planted gap is 0.06. The rest of the raw gap belongs to people who came late, in whichever group.")
            .Wrong(county => Gap(county, _ => true), "That is the raw gap, with late arrivals in it: they are found least often, and more of them belong to minority groups.")
            .Wrong(county => Gap(county, one => !one.Reception), "Those are the pupils who were not seen in Reception, the late arrivals among them. Turn the condition round.")
            .Wrong(county => Turned(Gap(county, one => one.Reception)), "The sign has turned round: more of the minority groups are missing, so that the gap in missing shares is positive.")
            .Help("The function is there; only the people change.", "Keep those whose Reception is true.", "Gap(seen.Where(one => one.Reception).ToList())"),

        Estimate("16.D", "the share of pupils who speak another language at home, in per cent, from linked pupils with weights", county => Share(county, rate => 1 / rate), truth: ShareOfEverybody, within: 0.5)
            .On(LessonData.County)
            .Shows("The weighted share is that of everybody. For pay you could not check this, which is why you try the weights on something known.")
            .Wrong(county => Share(county, _ => 1), "That is the share without weights: groups that are found less often have too little voice.")
            .Wrong(county => Share(county, rate => rate), "The weights are the match rates themselves, so that groups found less often count even less. Divide one by them.")
            .Wrong(county => Share(county, rate => 1 / rate, 0.01), "The share lies between 0 and 1. Use Percent, which gives 0 or 100.")
            .Help("Groups that are found less often need more weight.", "rateOf[pupil.Ethnic] is the match rate of a pupil's group.", ".Weighted(\"weight\", linked.Select(pupil => 1 / rateOf[pupil.Ethnic]))"),

        Talk("16.E", "Of the people who ended Key Stage 4 in 2010/11, about seven in a hundred could not be linked to tax records, more often people of minority ethnic groups and late arrivals; whatever is true of them, the share in work lies between the bounds we give. We counted the self-employed as in work, could not see people abroad, and weighted linked people by ethnic group.",
            "Says how many are missing, and names more than one reason.", "Gives bounds or a direction instead of silence.", "Says what was done, and what that assumes.")
            .On(LessonData.County)
            .Help("Use the numbers above: linked, not linked, bounds.", "Name the reasons one by one, and the group that is linked less often.", "Of … people, … could not be linked … The share in work lies between … We weighted …"),
    ];

    static Estimate Gap(LeoExtract county, Func<Seen, bool> among)
    {
        var seen = SeenOf.Of(county).Where(among).ToList();
        return Difference.Of("missing", seen.Select(one => one.Missing)).Between("minority", seen.Select(one => one.Minority)).OfProportions().Estimates[0];
    }

    static Estimate Turned(Estimate gap) => gap with { Value = -gap.Value, Low = -gap.High, High = -gap.Low };

    static OlsResult Share(LeoExtract county, Func<double, double> weight, double scale = 1)
    {
        var pupils = PupilsOf.Of(county);
        var rates = pupils.GroupBy(pupil => pupil.Ethnic).ToDictionary(group => group.Key, group => (double)group.Count(pupil => pupil.Linked) / group.Count());
        var linked = pupils.Where(pupil => pupil.Linked).ToList();
        return Ols.Of("other language", linked.Select(pupil => scale * Percent(pupil))).Weighted("weight", linked.Select(pupil => weight(rates[pupil.Ethnic]))).Fit();
    }

    static double ShareOfEverybody(LeoExtract county) => PupilsOf.Of(county).Average(Percent);

    static double Percent(Pupil pupil) => pupil.OtherLanguage ? 100 : 0;

    sealed record Pupil(string Ethnic, bool OtherLanguage, bool Linked);

    sealed record Seen(bool Minority, bool Reception, bool Missing);
}
