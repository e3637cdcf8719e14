using System.Collections.Immutable;
using LeoKit.Studies;
using static LeoKit.Exercises.Ask;

namespace LeoKit.Exercises.Answers;

/// <summary>23 · Pupil referral units.</summary>
static class Notebook23
{
    const string Effect = "q2-pru";

    const string ConductOfPupils = """
        WITH spring AS (SELECT *, PupilMatchingRefAnonymous AS pupil FROM SC_Pupil WHERE month(CensusDate) = 1 AND NCyearActual IN ('7', '8', '9', '10', '11')),
        unit AS (SELECT PupilMatchingRefAnonymous AS pupil FROM PRU_Census WHERE OnRoll AND NCyearActual IN ('10', '11')
          UNION SELECT pupil FROM spring WHERE PHASE = 'PR' AND coalesce(OnRoll, true) AND NCyearActual IN ('10', '11')),
        needs AS (SELECT pupil, arg_max(SENprovision, EndYear) AS code FROM spring WHERE SENprovision IS NOT NULL GROUP BY pupil)
        SELECT e.PupilMatchingRefAnonymous AS Pupil, count(*)::INTEGER AS Exclusions, bool_or(unit.pupil IS NOT NULL) AS Unit,
          CASE WHEN any_value(code) IN ('A', 'P', 'K') THEN 'support' WHEN any_value(code) IN ('S', 'E') THEN 'statement' ELSE coalesce(any_value(code), 'not known') END AS Needs
        FROM Exclusions_Table_1 AS e LEFT JOIN unit ON unit.pupil = e.PupilMatchingRefAnonymous LEFT JOIN needs ON needs.pupil = e.PupilMatchingRefAnonymous
        WHERE NCYear IN ('7', '8', '9', '10', '11') AND NOT Perm_Duplicate GROUP BY e.PupilMatchingRefAnonymous
        """;

    static readonly OncePerExtract<IReadOnlyList<Conduct>> Conducts = new(county => county.SqlColumns(ConductOfPupils).Rows<Conduct>());

    public static ImmutableArray<Exercise> Exercises { get; } =
    [
        Choice("23.A", "B")
            .On(LessonData.County)
            .Shows("They could have been placed in a unit, and were not. What made the difference must then be held equal, or be chance.")
            .Wrong("A", "Most of them were never excluded, so that a place in a unit was no question for them. The gap would measure exclusion.")
            .Wrong("C", "Before the unit they were at school: there is no pay to compare with.")
            .Wrong("D", "That splits the exposed by their outcome. Both groups were in a unit, so nothing is learned about it.")
            .Help("Who might just as well have entered a unit, and did not?", "An outcome must exist for both groups, and must not define them.", "Exclusion comes before the unit. Hold it equal."),

        Value("23.B", "the difference in mean exclusions", county => MoreExclusions(county), tolerance: 0.0051)
            .On(LessonData.County)
            .Shows("So even among pupils with an exclusion the two groups were not alike before a unit came into it.")
            .Wrong(county => -MoreExclusions(county), "The two have changed places: in a unit, less not in a unit.")
            .Wrong(county => MeanExclusions(county, unit: true), "That is the mean of pupils in a unit. Take the other mean away.")
            .Wrong(county => MeanExclusions(county, unit: true) / MeanExclusions(county, unit: false), "That is how many times as many. Asked for is a difference.")
            .Help("MeanExclusions(true) is the mean of pupils in a unit.", "Take the other mean away from it.", "Math.Round(MeanExclusions(true) - MeanExclusions(false), 2)"),

        Estimate("23.C", "the difference in log pay at equal exclusions, needs and background, in log points", county => Found(county).Recommended, truth: Effect, within: 0.04, named: "unit")
            .On(LessonData.County)
            .Shows("The interval covers the planted effect, and zero, and much else: it rules out the large loss of the naive estimate and little more.")
            .Wrong(county => Found(county).Naive, "That compares with all others, most of whom were never excluded. Start from AmongExcluded().")
            .Wrong(county => Reversed(Found(county).Recommended), "The sign has turned round: asked for is in a unit, less not in a unit.")
            .Help("conduct[year.Person] has what happened before.", "Factor gives each value a column of its own: Math.Min(10, conduct[year.Person].Exclusions).",
                "AmongExcluded().On(\"permanent\", rows.Select(year => conduct[year.Person].Permanent)).Factor(\"exclusions\", …).Factor(\"needs\", rows.Select(year => conduct[year.Person].Needs)).Fit()[\"unit\"]"),

        Safe("23.D", county => ByNeeds(county))
            .On(LessonData.County)
            .Shows("What is hidden takes company: a single hidden cell would follow from the totals.")
            .Wrong(county => ByNeeds(county).Publish(), "Nothing is hidden yet: some groups have fewer than ten people.")
            .Wrong(county => Sdc.Round(ByNeeds(county), 2), "Rounding to two leaves small counts nearly as they are.")
            .Help("The check above names the small cells.", "One hidden cell in a row can be worked out from the total of the row. Sdc.Suppress looks for that.", "Sdc.Suppress(byNeeds)"),

        Talk("23.E", "In this synthetic county, among people with an exclusion who were in work all year, those who had been in a pupil referral unit earned about as much as others with as many exclusions and an equal background: the estimate is 4 per cent more, and the data fit anything from 3 per cent less to 11 per cent more.",
            "Speaks of people first.", "Names the comparison: others with as many exclusions.", "Says what the interval rules out, and what it leaves open.")
            .On(LessonData.County)
            .Wrong("PRU kids", "Person first: people who were in a pupil referral unit.")
            .Wrong("no effect", "The interval takes in zero and much else. Say what it allows, not that there is nothing.")
            .Help("Whom did the last model compare, and at equal what?", "Give the estimate in per cent with its interval.", "Among people with an exclusion who were in work all year, …"),
    ];

    static double MoreExclusions(LeoExtract county) => MeanExclusions(county, unit: true) - MeanExclusions(county, unit: false);

    static double MeanExclusions(LeoExtract county, bool unit) => Conducts.Of(county).Where(one => one.Unit == unit).Average(one => one.Exclusions);

    static Estimate Reversed(Estimate estimate) => estimate with { Value = -estimate.Value, Low = -estimate.High, High = -estimate.Low };

    static SdcTable ByNeeds(LeoExtract county)
    {
        var conduct = Conducts.Of(county).ToDictionary(one => one.Pupil);
        return SdcTable.Counts(
            county.Studies.FullYears.Where(year => year is { Cohort: >= 2011, Since: >= 3, Points: not null, FreeMeals: not null, Begins: 2018 } && conduct.ContainsKey(year.Person)),
            year => conduct[year.Person].Needs is "N" ? "no needs recorded" : conduct[year.Person].Needs,
            year => conduct[year.Person].Unit ? "in a unit" : "not in a unit");
    }

    static Finding Found(LeoExtract county) => county.Studies.FindingOf(Effect);

    sealed record Conduct(string Pupil, int Exclusions, bool Unit, string Needs);
}
