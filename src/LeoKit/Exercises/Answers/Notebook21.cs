using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using static LeoKit.Exercises.Ask;

namespace LeoKit.Exercises.Answers;

/// <summary>21 · Pre-analysis plan and reproducible project.</summary>
static class Notebook21
{
    const string Given = "edd44f7cb3cf0056";

    static readonly string[] Versions =
    [
        "Outcome: pay at 25. Groups: free school meals, sex. Tests: 2.",
        "Outcome: pay at 25. Groups: free school meals. Tests: 1.",
        "Outcome: pay at 26. Groups: free school meals, sex. Tests: 2.",
    ];

    public static ImmutableArray<Exercise> Exercises { get; } =
    [
        Plan("21.A", Example("Do people who began an advanced apprenticeship earn more at 25?", 16, 3),
            [
                new("Question", "one sentence that ends with a question mark") { Words = 5 },
                new("Population", "whom the question is about") { Words = 2 },
                new("Exposure", "what happened to some of them") { Words = 2 },
                new("Outcome", "what is looked at later") { Words = 2 },
                new("Design", "how like is compared with like") { Allowed = ["description", "adjustment", "matching", "difference in differences", "discontinuity"] },
                new("Controls", "what is held equal, or none"),
                new("MissingRule", "what happens to rows without a value") { Words = 3 },
                new("ControlsAge", "the age at which the last control is measured"),
                new("ExposureAge", "the age at which the exposure happens"),
                new("OutcomeAge", "the age at which the outcome is seen"),
                new("Subgroups", "how many subgroups are looked at"),
                new("Tests", "how many tests there will be"),
            ],
            new(plan => plan.Text("Question").EndsWith('?'), "The question is a statement. Ask it, so that an answer is possible."),
            new(plan => plan.Number("ControlsAge") <= plan.Number("ExposureAge"), "A control is measured when the exposure has happened, and may have been changed by it. Measure it before."),
            new(plan => plan.Number("ExposureAge") < plan.Number("OutcomeAge"), "The outcome is seen no later than the exposure. Look at the two ages."),
            new(plan => plan.Number("Tests") >= plan.Number("Subgroups") + 1, "There are fewer tests than looks: count one for all people and one for each subgroup."))
            .Shows("A stranger could carry that out. Lock it before you look.")
            .Wrong(Example("People who began an advanced apprenticeship earn more at 25.", 16, 3), "The question is a statement. Ask it, so that an answer is possible.")
            .Wrong(Example("Do people who began an advanced apprenticeship earn more at 25?", 22, 3), "A control is measured when the exposure has happened, and may have been changed by it. Measure it before.")
            .Wrong(Example("Do people who began an advanced apprenticeship earn more at 25?", 16, 1), "There are fewer tests than looks: count one for all people and one for each subgroup.")
            .Help("Could a stranger carry out each part?", "Ages go up: controls, exposure, outcome.", "With two subgroups there are three tests: Subgroups = 2, Tests = 3."),

        Value("21.B", "the number of the version", 1 + Array.FindIndex(Versions, version => LockOf(version) == Given))
            .Shows("Whoever reports two groups, or pay at 26, has left the plan. That may be right, and has to be said.")
            .Wrong(1, "Its lock is another one: a group and a test were added. Make the lock of each version.")
            .Wrong(3, "Its lock is another one: the age is not the one that was locked. Make the lock of each version.")
            .Help("Make the lock of each version.", "LockOf(versions[0]) is the lock of the first.", "Array.FindIndex(versions, version => LockOf(version) == given) + 1"),

        Choice("21.C", "B")
            .Shows("It was chosen by its result. Report pay at 25 as planned, and pay at 26 beside it as explored.")
            .Wrong("A", "No number can have changed. A name is a matter of reading.")
            .Wrong("C", "The same numbers came out: note the versions, and nothing more is needed.")
            .Wrong("D", "A comment does not run, so no number can have changed.")
            .Help("Could a number in the report have changed?", "Three of them leave every number as it is.", "One was decided after the results were seen."),

        Value("21.D", "the expected number of false alarms", 0.05 * 3 * 2 * (1 + 4), tolerance: 0.0051)
            .Shows("One or two findings out of thirty looks are what nothing looks like.")
            .Wrong(3 * 2 * (1 + 4), "That is the number of tests. Each sounds a false alarm with probability 0.05.")
            .Wrong(0.05 * 3 * 2 * 4, "That counts the subgroups only. All people are a group too.")
            .Wrong(0.05 * 3 * (1 + 4), "Each outcome is looked at twice, at two ages.")
            .Wrong(1 - Math.Pow(0.95, 30), "That is the probability of at least one. Asked is how many to expect.")
            .Help("Count the tests first: outcomes times ages times groups.", "All people are a group too: one and four make five.", "0.05 * 3 * 2 * (1 + 4)"),
    ];

    static string LockOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16];

    static object Example(string question, int controlsAge, int tests) => new
    {
        Question = question,
        Population = "people of state schools with Level 3 by 19",
        Exposure = "began an advanced apprenticeship by 18",
        Outcome = "pay for a full year of work",
        Design = "adjustment",
        Controls = "points at 16, sex, free school meals",
        MissingRule = "people without points are left out and counted",
        ControlsAge = controlsAge,
        ExposureAge = 18,
        OutcomeAge = 25,
        Subgroups = 2,
        Tests = tests,
    };
}
