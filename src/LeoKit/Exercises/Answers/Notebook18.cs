using System.Collections.Immutable;
using LeoKit.Feasibility;
using LeoKit.Schema;
using static LeoKit.Exercises.Ask;

namespace LeoKit.Exercises.Answers;

/// <summary>18 · From priorities to questions.</summary>
static class Notebook18
{
    const string EffectsCompared = "difference between the effects";

    static readonly (string, string)[] PartsOfQuestion =
    [
        ("population", "state school pupils with Level 3 by 19"),
        ("exposure", "entered the next autumn"),
        ("comparison", "entered a year later"),
        ("outcome", "earnings"),
        ("time", "at 25"),
    ];

    static readonly (string, string)[] Verdicts = [.. QuestionNeed.Priorities.Select(need => (need.Question, need.Verdict))];

    public static ImmutableArray<Exercise> Exercises { get; } =
    [
        Set("18.A", "new[] { (\"population\", \"…\"), … }", PartsOfQuestion)
            .Shows("With all five parts, two people who read the question would build the same table.")
            .Wrong(new[] { PartsOfQuestion[0], ("exposure", "entered a year later"), ("comparison", "entered the next autumn"), PartsOfQuestion[3], PartsOfQuestion[4] },
                "Exposure and comparison have changed places. The question asks about those who entered the next autumn, \"rather than\" the others.")
            .Wrong(new[] { PartsOfQuestion[0], PartsOfQuestion[1], PartsOfQuestion[2], ("outcome", "at 25"), ("time", "earnings") },
                "Outcome and time have changed places. What is looked at, and when?")
            .Help("Ask of each phrase: who, what happened, what else happened, what is looked at, or when?", "\"rather than\" introduces the comparison.", "(\"exposure\", \"entered the next autumn\") is one of the pairs."),

        Set("18.B", "new[] { (\"A1\", \"in part\"), … }", Verdicts)
            .Shows("The rule is short enough to argue with. In a proposal, say which rule you used.")
            .Wrong(Verdicts.Select(pair => (pair.Item1, "yes")).ToArray(), "The years are held for all five. Look at the other side: what is not recorded at all?")
            .Wrong(With("A4", "in part"), "What others gain is the outcome of A4, and it is not recorded. Without an outcome there is nothing to look at.")
            .Wrong(With("A3", "yes"), "Pay in the long run is held. A3 also asks what else education does for a person, and little of that is recorded.")
            .Wrong(With("A5", "in part"), "The groups that A5 needs stand in the school census, and study and pay are held. Write the gaps down as limits of the answer, not of the question.")
            .Help("First the outcome, then what else is missing, then the number of cohorts.", "new(\"A4\", \"gains of others\", false, new Piece(\"HESA\", 19)) has no recorded outcome.", "needs.Concat(others).Select(need => (need.Question, VerdictOf(need))).ToArray()"),

        Plan("18.C", Question("Do people who began an advanced apprenticeship by 18 earn more at 25 than those at college?", 2010),
            [
                new("Question", "one sentence that ends with a question mark") { Words = 6 },
                new("Population", "whom the question is about") { Words = 2 },
                new("Cohort", "the year in which they finish Key Stage 4, by its end"),
                new("Exposure", "what happened to some of them") { Words = 2 },
                new("ExposureTable", "the table that records it"),
                new("ExposureAge", "the age at which it happens"),
                new("Comparison", "what happened to the others") { Words = 2 },
                new("Outcome", "what is looked at later"),
                new("OutcomeTable", "the table that records it"),
                new("OutcomeAge", "the age at which it is looked at"),
            ],
            new(plan => plan.Text("Question").EndsWith('?'), "The question is a statement. Ask it, so that an answer is possible."),
            new(plan => !plan.Text("Exposure").Equals(plan.Text("Comparison"), StringComparison.OrdinalIgnoreCase), "Exposure and comparison are the same. What happened to the others?"),
            new(plan => IsTable(plan, "ExposureTable"), "The kit has no table with the name in ExposureTable. StandardExtract.Tables lists all of them."),
            new(plan => IsTable(plan, "OutcomeTable"), "The kit has no table with the name in OutcomeTable. StandardExtract.Tables lists all of them."),
            new(plan => plan.Number("OutcomeAge") > plan.Number("ExposureAge"), "The outcome is looked at no later than the exposure. Look at the two ages."),
            new(plan => IsHeld(plan, "ExposureTable", "ExposureAge"), "The exposure's table does not hold the year in which this cohort has that age. YearsOf shows its years."),
            new(plan => IsHeld(plan, "OutcomeTable", "OutcomeAge"), "The outcome's table does not hold the year in which this cohort has that age: choose an older cohort or an earlier age."))
            .Shows("The parts fit together and the years are held. Whether the comparison is fair is the next notebook's question.")
            .Wrong(Question("People who began an advanced apprenticeship by 18 earn more at 25.", 2010), "The question is a statement. Ask it, so that an answer is possible.")
            .Wrong(Question("Do people who began an advanced apprenticeship by 18 earn more at 25 than those at college?", 2018),
                "The outcome's table does not hold the year in which this cohort has that age: choose an older cohort or an earlier age.")
            .Help("Begin with the outcome: which table has it, and at which age do you look?", "The cohort plus the age minus 16 has to be a year of that table.", "Pay at 25 needs a cohort of 2012 or earlier."),

        Plan("18.D", Shared(11, EffectsCompared, 2),
            [
                new("Question", "one sentence that ends with a question mark") { Words = 6 },
                new("GroupTable", "the table that records the group"),
                new("GroupColumn", "the field that names the group"),
                new("GroupAge", "the age at which the group is measured"),
                new("ExposureAge", "the age at which the exposure begins"),
                new("Compared", "what is held against what") { Allowed = [EffectsCompared, "effect in each group alone"] },
                new("Looks", "how many pairs of groups are compared"),
            ],
            new(plan => plan.Text("Question").EndsWith('?'), "The question is a statement. Ask it, so that an answer is possible."),
            new(plan => IsTable(plan, "GroupTable"), "The kit has no table with the name in GroupTable. SC_Pupil is the school census."),
            new(plan => HasColumn(plan.Text("GroupTable"), plan.Text("GroupColumn")), "That table has no field with the name in GroupColumn. StandardExtract.Find(\"SC_Pupil\")!.Columns lists the main fields of the census."),
            new(plan => plan.Number("GroupAge") < plan.Number("ExposureAge"), "The group is measured when the exposure has begun, and may have been changed by it. Measure it before."),
            new(plan => plan.Text("Compared").Equals(EffectsCompared, StringComparison.OrdinalIgnoreCase), "Two effects, each with its own verdict, do not say whether they differ. Plan the difference between them."),
            new(plan => plan.Number("Looks") is >= 1 and <= 5, "Plan one to five looks. With more, one of them will surprise you by chance."))
            .Shows("Measured before, compared as a difference, and few: a reader can trust the answer whichever way it falls.")
            .Wrong(Shared(20, EffectsCompared, 2), "The group is measured when the exposure has begun, and may have been changed by it. Measure it before.")
            .Wrong(Shared(11, "effect in each group alone", 2), "Two effects, each with its own verdict, do not say whether they differ. Plan the difference between them.")
            .Wrong(Shared(11, EffectsCompared, 40), "Plan one to five looks. With more, one of them will surprise you by chance.")
            .Help("Which groups does the school census know?", "The age at which the group is measured comes before the age of the exposure.", "Compared = \"difference between the effects\", Looks = 2"),
    ];

    static (string, string)[] With(string question, string verdict) => [.. Verdicts.Select(pair => pair.Item1 == question ? (question, verdict) : pair)];

    static bool IsTable(PlanAnswer plan, string part) => StandardExtract.Find(plan.Text(part)) is not null;

    static bool IsHeld(PlanAnswer plan, string table, string age) =>
        plan.Number("Cohort") is { } cohort && plan.Number(age) is { } years && QuestionNeed.YearsOf(plan.Text(table)).Contains((int)(cohort + years - 16));

    static bool HasColumn(string table, string column) => StandardExtract.Find(table)?.Find(column) is not null || !Catalogue.FindAll(table, column).IsEmpty;

    static object Question(string question, int cohort) => new
    {
        Question = question,
        Population = "people of state schools without five good passes",
        Cohort = cohort,
        Exposure = "began an advanced apprenticeship",
        ExposureTable = "LILR_Aims",
        ExposureAge = 18,
        Comparison = "took a college course of the same level",
        Outcome = "earnings",
        OutcomeTable = "LEO_Earnings",
        OutcomeAge = 25,
    };

    static object Shared(int groupAge, string compared, int looks) => new
    {
        Question = "Is the gain from an advanced apprenticeship as large for people who had free school meals?",
        GroupTable = "SC_Pupil",
        GroupColumn = "FSMeligible",
        GroupAge = groupAge,
        ExposureAge = 18,
        Compared = compared,
        Looks = looks,
    };
}
