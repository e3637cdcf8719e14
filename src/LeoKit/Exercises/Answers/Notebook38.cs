using System.Collections.Immutable;
using LeoKit.Proposals;
using LeoKit.Schema;
using static LeoKit.Exercises.Ask;

namespace LeoKit.Exercises.Answers;

/// <summary>38 · Your two-page proposal.</summary>
static class Notebook38
{
    // The question of the notebook's worked example: to hand that in again is not a proposal of one's own.
    const string QuestionOfTheExample = "How much less are people paid at about 26";

    static readonly Proposal Whole = new()
    {
        Title = "Absence in Year 11 and claims at 25",
        Question = "Do pupils who missed a tenth of Year 11 claim benefits more often at 25 than pupils who did not?",
        PublicBenefit = "Schools and councils learn where support in Year 11 may matter; results go into an open report.",
        ExistingWork = "B11 looks at long-term disadvantage; we look at absence in one year.",
        Population = "Pupils in Year 11 in England in 2010/11",
        Exposure = "a tenth of sessions missed",
        Comparison = "fewer sessions missed",
        Outcome = "an out-of-work benefit on 1 March 2020",
        Design = "A comparison at equal attainment, meals and needs; no claim of cause without more.",
        Limits = "Reasons for absence are coarse, and health is not recorded.",
        SafeOutput = "Counts of ten or more, checked before clearance is asked for.",
        Risks = ["Small groups: join years.", "Late access: write code on synthetic data first.", "Harm by wording: describe circumstances, not people."],
        Cohort = StudyCohort.Of("pupils", Enumerable.Range(0, 100), "pupils").Keep("in Year 11", number => number < 60),
        Variables = new([new("Absence", "OverallAbsence_3Term", Years.Of([2011]), "the exposure")]),
        MockTables = [Mock([[40, 12], [38, 30]], Sdc.Suppress)],
    };

    public static ImmutableArray<Exercise> Exercises { get; } =
    [
        Plan("38.A", Whole, [.. ProposalPart.All.Select(part => new PlanPart(part.Name, part.About) { Words = part.LeastWords })],
            new(plan => plan.Text("Question").EndsWith('?'), "The question is a statement. Ask it, so that an answer is possible."),
            new(plan => !plan.Text("Question").StartsWith(QuestionOfTheExample, StringComparison.OrdinalIgnoreCase), "That is the question of the example. Write your own, and let the other parts follow it."),
            new(plan => !plan.Text("Exposure").Equals(plan.Text("Comparison"), StringComparison.OrdinalIgnoreCase), "Exposure and comparison are the same. What happened to the others?"),
            new(plan => HasYear(plan.Text("Population")) && HasYear(plan.Text("Outcome")), "Population and outcome each need a year, so that a reader can see whether the data reach that far."),
            new(plan => plan.Items("Risks").Length >= 3, "Name at least three risks, each with what you do about it: access, people, data, wording."),
            new(plan => plan.Text("Variables").Contains(", 0 without a reason", StringComparison.Ordinal), "A field has no reason yet. Give it one with Why, or take it out of your cells."),
            new(plan => plan.Number("Words") <= Proposal.WordLimit, "That is more than two pages. Say the same in fewer words."))
            .Shows("The parts are there and agree. Now let somebody read it who has not seen it.")
            .Wrong(Whole with { Question = "Missing school leads to claims at 25, as we will show." }, "The question is a statement. Ask it, so that an answer is possible.")
            .Wrong(Whole with { Comparison = Whole.Exposure }, "Exposure and comparison are the same. What happened to the others?")
            .Wrong(Whole with { Outcome = "an out-of-work benefit later" }, "Population and outcome each need a year, so that a reader can see whether the data reach that far.")
            .Wrong(Whole with { Risks = ["There are no risks that we can think of."] }, "Name at least three risks, each with what you do about it: access, people, data, wording.")
            .Wrong(Whole with { Variables = new([new("Absence", "OverallAbsence_3Term", Years.Of([2011]), "")]) }, "A field has no reason yet. Give it one with Why, or take it out of your cells.")
            .Help("Fill the question, the two groups and the outcome first.", "Run proposal by itself: the table shows what is still open.", "example with { Title = \"…\", Question = \"…?\", … }, each part replaced by your own."),

        Safe("38.B", MockOf)
            .Shows("The small cells are hidden, and so are neighbours that would give them away. This is the table for the proposal.")
            .Wrong(town => MockOf(town).Publish(), "Nothing is hidden yet: a mock table is made safe like a real one, as a habit.")
            .Wrong(town => Sdc.Round(MockOf(town), 2), "Rounding to two leaves small counts nearly as they are.")
            .Help("Which cells does the check name, and which others would give them away?", "One verb of Sdc hides both kinds.", "Sdc.Suppress(mock)"),

        Talk("38.C", "The question asks for a gap, and the design describes one and says so. The request could do without the school year if the years are joined. "
            + "The table by pay band has a small row; by region it would be hidden altogether. I would change the sentence on benefit, so that a former pupil would recognise the gain.",
            "Holds question, design and outcome against each other.", "Names a field or a year that could be left out, or says why all are needed.", "Looks for harm in tables and in words, and names one change.")
            .Wrong("looks good", "Kind, and no help yet: name one thing to change.")
            .Wrong("poor kids", "Person first: pupils who had free school meals.")
            .Help("Hold question, population and outcome beside each other.", "Look for a field without a reason, and for a table that would be small.", "The question asks …, and the design … . I would change …"),
    ];

    sealed record Person(bool Meals, int Pay);

    static SdcTable MockOf(LeoExtract town) => SdcTable.Counts(town.SqlColumns("""
        SELECT bool_or(k.FSM) AS Meals, CAST(sum(e.Earnings) AS INTEGER) AS Pay
        FROM KS4_Pupil AS k
        JOIN LEARNER_AE_ID_TO_PMR_LOOKUP AS p ON p.PUPILMATCHINGREFANONYMOUS = k.PupilMatchingRefAnonymous
        JOIN LEARNER_AE_ID_TO_EDUKEY_LOOKUP AS l ON l.AE_ID = p.AE_ID
        LEFT JOIN LEO_Earnings AS e ON e.Edukey = l.EDUKEY AND e.TaxYear = 201920
        WHERE k.ACADYR BETWEEN '2006/2007' AND '2010/2011' AND k.FSM IS NOT NULL
        GROUP BY k.PupilMatchingRefAnonymous HAVING count(DISTINCT l.EDUKEY) = 1 AND count(e.Earnings) > 0
        """).Rows<Person>(), person => person.Meals ? "free school meals" : "no free school meals", person => Band(person.Pay));

    static string Band(int pay) => pay < 10_000 ? "under £10,000" : pay < 20_000 ? "£10,000 to £19,999" : "£20,000 or more";

    static ClearanceItem Mock(int[][] counts, Func<SdcTable, SdcRules?, PublishedTable> publish)
    {
        var table = SdcTable.OfCounts(["a tenth missed", "less missed"], ["claim", "no claim"], counts);
        return new("Claims by absence", table, publish(table, null));
    }

    static bool HasYear(string text) => System.Text.RegularExpressions.Regex.IsMatch(text, @"\b(19|20)\d\d\b");
}
