using System.Collections.Immutable;
using LeoKit.Studies;
using static LeoKit.Exercises.Ask;

namespace LeoKit.Exercises.Answers;

/// <summary>26 · School leavers with few grades.</summary>
static class Notebook26
{
    const string Level3 = "Level 3 by 19";
    const string Home = "home in a less deprived area";

    /// <summary>The person-years of the notebook, the twelve candidates, and who is in the choosing half.</summary>
    static readonly OncePerExtract<Plan> Plans = new(extract =>
    {
        var own = extract.SqlColumns("""
            WITH eleven AS (SELECT PupilMatchingRefAnonymous AS pupil, MonthOfBirth, LanguageGroupMajor, IDACI_S FROM SC_Pupil
              WHERE month(CensusDate) = 1 AND NCyearActual = '11' AND coalesce(RecordStatus, 1) = 1 QUALIFY count(*) OVER (PARTITION BY pupil) = 1),
            aim AS (SELECT PUPILMATCHINGREFANONYMOUS AS pupil, coalesce(EngMath, 0) = 1 AS core, Notional_Level_v2::DOUBLE AS level, start_date
              FROM LILR_Aims JOIN EDUCATION_RECORDS_LOOKUP USING (RECORDID) JOIN LEARNER_AE_ID_TO_PMR_LOOKUP USING (AE_ID) WHERE AgeAimStart < 19),
            aims AS (SELECT pupil, bool_or(core) AS core, arg_min(level, (start_date, level)) FILTER (WHERE NOT core) AS first_level FROM aim GROUP BY pupil)
            SELECT pupil AS Pupil, MonthOfBirth AS Month, LanguageGroupMajor = '2_OTH' AS OtherLanguage, IDACI_S AS Deprivation, coalesce(core, false) AS EnglishMaths, first_level AS FirstLevel,
              pupil IN (SELECT PupilMatchingRefAnonymous FROM Exclusions_Table_1) AS Excluded FROM eleven LEFT JOIN aims USING (pupil)
            """).Rows<Recorded>().ToDictionary(recorded => recorded.Pupil);

        var years = extract.Studies.FullYears.Where(year => year is { Since: >= 5, FivePasses: false, Cohort: >= 2006, Points: not null, FreeMeals: not null, Level3: not null }
            && own.TryGetValue(year.Person, out var recorded) && recorded is { Month: not null, OtherLanguage: not null, Deprivation: not null }).ToList();
        var choosing = years.Select(year => year.Person).Distinct().Order(StringComparer.Ordinal).Where((_, place) => place % 2 == 0).ToHashSet();

        return new(years, choosing,
        [
            new(Level3, year => year.Level3 == true),
            new("sixth form of a school", year => year.SixthForm),
            new("first aim at Level 2 or above", year => own[year.Person].FirstLevel >= 2),
            new("English or maths after 16", year => own[year.Person].EnglishMaths),
            new("aim in health and care", year => year.Sector == 1),
            new("aim in computing", year => year.Sector == 6),
            new("aim in retail", year => year.Sector == 7),
            new("aim in business", year => year.Sector == 15),
            new("born in autumn", year => own[year.Person].Month >= 9),
            new("never excluded", year => !own[year.Person].Excluded),
            new("another first language", year => own[year.Person].OtherLanguage == true),
            new(Home, year => own[year.Person].Deprivation < 0.2),
        ]);
    });

    public static ImmutableArray<Exercise> Exercises { get; } =
    [
        Choice("26.R", "B")
            .On(LessonData.County)
            .Shows("Twelve times 0.05 is 0.6. How often at least one comes along depends on how the tests hang together.")
            .Wrong("A", "Care keeps mistakes away, not chance. At a limit of 0.05, one test of nothing in twenty sounds the alarm.")
            .Wrong("C", "The limit is about tests, not about people. Multiply the number of tests by it.")
            .Help("What does a limit of 0.05 mean for one test of nothing?", "Twelve tests have twelve chances.", "0.05 * 12"),

        Value("26.A", "the number of candidates with a p-value below 0.05", county => LookReal(county))
            .On(LessonData.County)
            .Shows("Seven of twelve, where chance would bring 0.6 on average. They cannot all be causes: most go with attainment.")
            .Wrong(county => LookReal(county, limit: 0.05 / 12), "That divides the limit by twelve, which comes later. Use 0.05 here.")
            .Wrong(county => Plans.Of(county).Candidates.Count(candidate => Raw(county, candidate) is { PValue: < 0.05, Value: > 0 }), "That counts those that go with higher pay. Lower pay is a finding too: look at the p-value alone.")
            .Wrong(county => Plans.Of(county).Candidates.Length, "That is the number of candidates. Count those with a p-value below 0.05.")
            .Wrong(_ => 0.6, "That is what chance would bring on average. Count what the data bring.")
            .Help("Alone(years, candidate) is the estimate of one candidate, and PValue is part of it.", "Count counts what meets a condition.", "candidates.Count(candidate => Alone(years, candidate).PValue < 0.05)"),

        Fix("26.B", "bool[] Chooses(string[] persons)",
            (string[] persons) => persons.Select((_, row) => row % 2 == 0).ToArray(), "Ada has two rows, and they lie in different halves: what is chosen by luck on one is tested on the other.",
            (string[] persons) => Chooses(persons),
            [
                Case((object)new[] { "Ada", "Ben", "Cem" }), Case((object)new[] { "Ada", "Ada", "Ben" }), Case((object)new[] { "Ben", "Ada", "Ben", "Cem" }),
                Hidden("everybody has several rows", (object)new[] { "Ada", "Ada", "Ben", "Ben", "Ben", "Cem" }), Hidden("the rows of a person lie apart", (object)new[] { "Dot", "Ben", "Dot", "Ada", "Cem", "Ada" }),
            ],
            laws: [new("all rows of a person lie in one half", (arguments, result) => InOneHalf((string[])arguments[0]!, result))])
            .Shows("The halves are about as large, and nobody stands in both. Where pupils of one school resemble each other, whole schools can be split in the same way.")
            .Wrong((string[] persons) => persons.Select(person => Array.IndexOf([.. persons.Distinct()], person) % 2 == 0).ToArray(), "Each person is in one half now. But who comes first depends on how the rows are sorted: put the people in order before you count.")
            .Wrong((string[] persons) => persons.Select(person => Array.IndexOf([.. persons.Order(StringComparer.Ordinal)], person) % 2 == 0).ToArray(), "People with many rows take up many places. Let each person stand once: Distinct().")
            .Wrong((string[] persons) => Chooses(persons).Select(chooses => !chooses).ToArray(), "The halves have changed places: the first person in order belongs to the choosing half.")
            .Help("Make a list in which each person stands once, in order.", "Distinct(), then Order(StringComparer.Ordinal), then ToList(); IndexOf gives the place of a person.",
                "var inOrder = persons.Distinct().Order(StringComparer.Ordinal).ToList(); return [.. persons.Select(person => inOrder.IndexOf(person) % 2 == 0)];"),

        Estimate("26.C", "the difference in log pay that goes with Level 3 by 19 on the held-out half, in log points", county => HeldOut(county)[Level3], truth: "q5-low-attainers", within: 0.03, named: Level3)
            .On(LessonData.County)
            .Shows("The interval covers the planted effect, and the half had no part in choosing. It is wide: half of the people have been spent on the choice.")
            .Wrong(county => Both(county, Plans.Of(county).Choosing)[Level3], "That is the half on which Level 3 was chosen. Take testing in every part of the line.")
            .Wrong(county => Raw(county, Plans.Of(county).Candidates[0]), "That is the raw difference among all people. Start from AtEqualBackground(testing).")
            .Wrong(county => HeldOut(county)[Home], "That is the estimate of the home area, from the same model. Hand in the one of Level 3.")
            .Help("The rows are those of testing, in every part of the line.", "chosen[1] is the second one; On takes its name and what it says of each row.",
                "AtEqualBackground(testing).On(chosen[0].Name, testing.Select(chosen[0].Has)).On(chosen[1].Name, testing.Select(chosen[1].Has)).Fit()[\"Level 3 by 19\"]"),

        Safe("26.D", county => ByAim(county))
            .On(LessonData.County)
            .Shows("Computing alone has small cells in most regions; each hidden cell needs company in its row and in its column.")
            .Wrong(county => ByAim(county).Publish(), "Nothing is hidden yet: in some regions fewer than ten people had their main aim in one of the sectors.")
            .Wrong(county => Sdc.Round(ByAim(county), 2), "Rounding to two leaves small counts nearly as they are.")
            .Help("The check above names the cells below ten.", "A hidden cell that is alone in its row or column is no secret. Sdc.Suppress hides what it takes.", "Sdc.Suppress(byAim)"),

        Talk("26.E", "In this synthetic county, of twelve factors looked at, Level 3 by 19 was chosen on one half of the people who left school without five good passes and were in work all year; on the other half, people with it were paid about 7 per cent more than others with the same results at 16, sex, free school meals, region and years since school (95 per cent interval: 1 to 12 per cent), and why they reached it is not recorded.",
            "Says who is compared, and at equal what.", "Gives a size with its interval, from the half that had no part in choosing.", "Says how many factors were looked at.")
            .On(LessonData.County)
            .Wrong("low achiever", "The passes were few, not the people: say that they left school without five good passes.")
            .Wrong("failed", "Say what was recorded: people left school without five good passes.")
            .Wrong("proves", "A comparison at equal background proves no cause. Say what was found, among whom, and how sure it is.")
            .Help("Whom did the last model compare with whom, on which half?", "Give the estimate in per cent with its interval, as Exercise C found it, and the number of candidates.", "Of … factors looked at, … was chosen on one half; on the other half, people with it were paid about … per cent more than …"),
    ];

    static int LookReal(LeoExtract county, double limit = 0.05) => Plans.Of(county).Candidates.Count(candidate => Raw(county, candidate).PValue < limit);

    static Estimate Raw(LeoExtract county, Candidate candidate)
    {
        var years = Plans.Of(county).Years;
        return PayModel.RawDifference(years, candidate.Name, candidate.Has);
    }

    static bool[] Chooses(string[] persons)
    {
        var inOrder = persons.Distinct().Order(StringComparer.Ordinal).ToList();
        return [.. persons.Select(person => inOrder.IndexOf(person) % 2 == 0)];
    }

    static bool InOneHalf(string[] persons, object? result) =>
        result is PlainValue.Several { Values: var chooses } && chooses.Length == persons.Length && persons.Zip(chooses).GroupBy(row => row.First).All(own => own.Select(row => row.Second).Distinct().Count() == 1);

    static OlsResult HeldOut(LeoExtract county) => Both(county, Plans.Of(county).Testing);

    /// <summary>Level 3 and the home area at equal background, as the notebook has it.</summary>
    static OlsResult Both(LeoExtract county, IReadOnlyList<FullYear> rows) =>
        Plans.Of(county).Candidates.Where(candidate => candidate.Name is Level3 or Home).Aggregate(AtEqualBackground(rows), (model, candidate) => model.On(candidate.Name, rows.Select(candidate.Has))).Fit();

    static Ols AtEqualBackground(IReadOnlyList<FullYear> rows) => PayModel.Plain(rows)
        .On("points", rows.Select(year => year.Points)).On("female", rows.Select(year => year.Female)).On("free meals", rows.Select(year => year.FreeMeals))
        .Factor("region", rows.Select(year => year.Region)).Factor("tax year", rows.Select(year => year.Begins)).Absorb("stage", rows.Select(year => year.Stage));

    static SdcTable ByAim(LeoExtract county)
    {
        var names = county.SqlColumns("SELECT DISTINCT GOR AS Code, GORNM AS Name FROM LEO_Geography WHERE GOR IS NOT NULL").Rows<Region>().ToDictionary(region => region.Code, region => region.Name);
        return SdcTable.Counts(Plans.Of(county).Years.Where(year => year.Begins == 2018), year => names[year.Region],
            year => year.Sector switch { 1 => "health and care", 6 => "computing", 7 => "retail", 15 => "business", _ => "other or none" });
    }

    sealed record Recorded(string Pupil, int? Month, bool? OtherLanguage, double? Deprivation, bool Excluded, bool EnglishMaths, double? FirstLevel);

    sealed record Region(string Code, string Name);

    sealed record Candidate(string Name, Func<FullYear, bool> Has);

    sealed record Plan(List<FullYear> Years, HashSet<string> InChoosing, ImmutableArray<Candidate> Candidates)
    {
        public List<FullYear> Choosing { get; } = [.. Years.Where(year => InChoosing.Contains(year.Person))];

        public List<FullYear> Testing { get; } = [.. Years.Where(year => !InChoosing.Contains(year.Person))];
    }
}
