using System.Collections.Immutable;
using Microsoft.Data.Analysis;
using static LeoKit.Exercises.Ask;

namespace LeoKit.Exercises.Answers;

/// <summary>08 · Build a study cohort.</summary>
static class Notebook08
{
    /// <summary>The full tax year after the end of Key Stage 4 in which pay is looked for.</summary>
    const int FullYear = 7;

    static readonly string[] Steps = ["spring censuses", "in Year 11", "one record a pupil", "linked to tax records", "pay in the seventh full tax year"];

    public static ImmutableArray<Exercise> Exercises { get; } =
    [
        Order("08.A", Steps)
            .Shows("Each step now speaks of the people whom the step before has left: the match rate is that of the cohort.")
            .Wrong(new[] { Steps[0], Steps[3], Steps[1], Steps[2], Steps[4] }, "Linked first, the match rate is that of pupils of all ages, and of repeated records. Define the people before the link.")
            .Wrong(new[] { Steps[0], Steps[2], Steps[1], Steps[3], Steps[4] }, "With one record a pupil over four years, the record that stays may be from Year 9. Keep Year 11 first.")
            .Wrong(new[] { Steps[0], Steps[1], Steps[3], Steps[2], Steps[4] }, "Repeated records are linked twice, and counted twice in the match rate. Keep one record a pupil before the link.")
            .Wrong(new[] { Steps[0], Steps[1], Steps[2], Steps[4], Steps[3] }, "Pay can only be found through a link. With pay first, the table no longer tells a missing link from missing pay.")
            .Help("Start with the source; end with the outcome.", "Say who belongs to the study, then keep one record each, and link after both.", "Source, school year, one record each, link, pay."),

        Frame("08.B", ["Number"], town => FlowOf(InSchool(town), pupil => pupil.IsLinked, pupil => pupil.HasPay))
            .Shows("Two losses that mean different things: no link says nothing about work, no pay says that no employer reported any.")
            .Wrong(town => FlowOf(InSchool(town), pupil => pupil.HasPay, pupil => pupil.IsLinked), "Pay came first. Then the step of the link takes nobody out, and the table hides how many were never linked.")
            .Wrong(town => FlowOf(InSchool(town, FullYear - 1), pupil => pupil.IsLinked, pupil => pupil.HasPay), "Pay was looked for a year too early: the tax year in which school ended is not a full one.")
            .Wrong(town => FlowOf(InSchool(town), pupil => pupil.IsLinked, _ => true), "The last step takes nobody out. It asks for pay in the seventh full tax year.")
            .Help("Keep takes a name and a condition on a pupil.", "The two conditions are the functions IsLinked and HasPay.",
                "inSchool.Keep(\"linked to tax records\", IsLinked).Keep(\"with pay in the seventh full tax year\", HasPay).Steps.Select(step => new { step.Number, step.Rows, step.Excluded }).ToDataFrame()"),

        Value("08.C", "the difference between the two shares, in percentage points", town => Share(town, linkedOnly: true) - Share(town, linkedOnly: false), tolerance: 0.051)
            .Shows("The same people have pay in both. Only the number below the line has changed.")
            .Wrong(town => Share(town, linkedOnly: true), "That is the share among linked pupils. Take the share among all pupils from it.")
            .Wrong(town => Share(town, linkedOnly: false), "That is the share among all pupils. Take it from the share among linked ones.")
            .Wrong(town => 100 - (100.0 * InSchool(town).Rows.Count(pupil => pupil.IsLinked) / InSchool(town).Rows.Length), "That is the share of pupils without a link. How far does it move the share with pay?")
            .Help("The numerator is the same in both shares: pupils with pay.", "Divide it once by the linked pupils, and once by all pupils of the first step.",
                "100.0 * cohort.Steps[3].Rows / cohort.Steps[2].Rows - 100.0 * cohort.Steps[3].Rows / cohort.Steps[1].Rows"),

        Choice("08.D", "C")
            .Shows("It names its denominator, says who is missing, and bounds from below what they could change. From above, all of them might have had pay.")
            .Wrong("A", "The 77 per cent are of linked pupils. Whoever reads this takes them for a share of all.")
            .Wrong("B", "No pay found is not no job: a missing link, self-employment and a life abroad look the same.")
            .Wrong("D", "To leave people out does not make them like the others. Pupils who speak another language at home were linked less often.")
            .Help("Which sentences name the group that they divide by?", "Two sentences say something about people of whom nothing is known.", "Look for the one with a range."),

        Talk("08.E",
            "Pupils who speak another language at home were linked to tax records less often than others, so they count for too little in our shares of linked pupils. We report match rates by language, and give the share with pay both among linked pupils and among all pupils in Year 11.",
            "Says who was linked less often.",
            "Gives a direction, or says why none is known.",
            "Says what was done: rates by group, a range, or weights.")
            .Wrong("unemployed", "Not to be linked, or to have no pay on record, is not the same as unemployment.")
            .Wrong("no bias", "Nobody can see that from the linked records alone. Say what could differ.")
            .Help("Who is linked less often?", "Which group counts for too little in the result?", "Pupils who … were linked less often; …; we therefore report …"),
    ];

    static StudyCohort<Pupil> InSchool(LeoExtract town, int fullYear = FullYear) =>
        StudyCohort.Of("spring censuses of 2009 to 2012", Records(town, fullYear), "records")
            .Keep("in Year 11", pupil => pupil.SchoolYear == "11")
            .OnePer("one record a pupil", pupil => pupil.Reference, pupil => pupil.Status ?? 0)
            .Keep("on roll", pupil => pupil.OnRoll == true);

    static DataFrame FlowOf(StudyCohort<Pupil> cohort, Func<Pupil, bool> first, Func<Pupil, bool> second) =>
        cohort.Keep("first", first).Keep("second", second).Steps.Select(step => new { step.Number, step.Rows, step.Excluded }).ToDataFrame();

    static double Share(LeoExtract town, bool linkedOnly)
    {
        var pupils = InSchool(town).Rows;
        return 100.0 * pupils.Count(pupil => pupil.HasPay) / pupils.Count(pupil => pupil.IsLinked || !linkedOnly);
    }

    static IEnumerable<Pupil> Records(LeoExtract town, int fullYear)
    {
        var links = new TownLinks(town);
        var earnings = town.Earnings();
        var paid = earnings.Texts("Edukey").Zip(earnings.Values<int>("TaxYear")).Select(row => (row.First!, TaxYear.FromCode(row.Second!.Value))).ToHashSet();
        foreach (var end in Enumerable.Range(2009, 4))
        {
            var census = town.SchoolCensus(end);
            var (references, schoolYears) = (census.Texts("PupilMatchingRefAnonymous"), census.Texts("NCyearActual"));
            var (statuses, onRoll) = (census.Values<int>("RecordStatus"), census.Values<bool>("OnRoll"));
            var year = TaxYear.Of(AcademicYear.EndingIn(end).LastDay).Next(fullYear);
            for (var row = 0; row < census.Rows; row++)
            {
                var keys = links.PeopleOfReference[references[row]!].SelectMany(person => links.EdukeysOfPerson[person]).ToList();
                yield return new(references[row]!, schoolYears[row], statuses[row], onRoll[row], keys.Count > 0, keys.Exists(key => paid.Contains((key, year))));
            }
        }
    }

    /// <summary>One census record, with what the link tables lead to.</summary>
    sealed record Pupil(string Reference, string? SchoolYear, int? Status, bool? OnRoll, bool IsLinked, bool HasPay);
}
