using System.Collections.Immutable;
using System.Globalization;
using LeoKit.Exercises;
using Microsoft.Data.Analysis;
using static LeoKit.Exercises.Ask;

namespace LeoKit.Tests.Exercises.Examples;

/// <summary>One exercise of each kind: those that the README beside the exercises shows, word for word.</summary>
static class NotebookExamples
{
    public static ImmutableArray<Exercise> Exercises { get; } =
    [
        // README: CHOICE
        Choice("EX.A", "B")
            .Shows("A notebook shows what ran last.")
            .Wrong("A", "That is what a reader sees from top to bottom.")
            .Wrong("C", "Changing a cell leaves the results of other cells as they are.")
            .Help("Look at the numbers beside the cells.", "Write down what each name holds after each run.", "Which cell ran last?"),

        // README: VALUE
        Value("EX.B", "the match rate in per cent", town => 100.0 * town.EdukeyLookup().Texts("EDUKEY").Distinct().Count() / town.People, tolerance: 0.051)
            .Shows("Not everybody is found in the tax records.")
            .Wrong(town => 100.0 * town.EdukeyLookup().Rows / town.People, "That counts links. Some people have two.")
            .Wrong(_ => 100, "That would be everybody. Count those who have a link.")
            .Help("Which table has the links?", "Distinct() keeps each key once.", "100.0 * keys.Distinct().Count() / town.People"),

        // README: SET
        Set("EX.C", "new[] { \"LEO_Earnings\" }", new[] { "LEO_Earnings", "LEO_Employment" })
            .Shows("Pay and jobs stand in two tables.")
            .Wrong(new[] { "LEO_Earnings" }, "Pay is there. Who was employed, and when, stands in another table.")
            .Wrong(new[] { "LEO_Earnings", "LEO_Benefits" }, "Benefits are paid by another department. Look for the jobs.")
            .Help("The family LEO has the tables.", "town.Views lists all of them.", "One begins with LEO_Earn, the other with LEO_Emp."),

        // README: ORDER
        Order("EX.D", "census", "link to AE_ID", "link to EDUKEY", "pay")
            .Shows("Every way from school to pay goes through AE_ID.")
            .Wrong(new[] { "census", "pay" }, "The two have no key in common.")
            .Wrong(new[] { "pay", "link to EDUKEY", "link to AE_ID", "census" }, "That is the way back.")
            .Help("Which keys does each table have?", "Neighbours share a key.", "The census comes first, pay last."),

        // README: FRAME
        Frame("EX.E", ["FSM"], town => MeanScores(town), tolerance: 0.051)
            .Shows("The groups differ, and not only because of meals.")
            .Wrong(town => MeanScores(town, missingAsZero: true), "Missing scores count as zero here. Leave them out.")
            .Wrong(town => MeanScores(town, scale: 10), "The scores are ten times too large.")
            .Help("One row for each group.", "Group by FSM after dropping rows without a score.", "select new { FSM = group.Key, Pupils = group.Count(), Mean = group.Average(…) }"),

        // README: FUNC
        Function("EX.F", "int DaysIn(Spell[] spells)",
            (Spell[] spells) => spells.Merge().Sum(spell => spell.Days),
            [
                Case((object)new[] { Days.From("2011-04-06", "2011-04-06") }),
                Case((object)new[] { Days.From("2011-04-06", "2011-04-10"), Days.From("2011-05-01", "2011-05-02") }),
                Hidden("two spells overlap", (object)new[] { Days.From("2011-04-06", "2011-04-10"), Days.From("2011-04-08", "2011-04-12") }),
            ],
            laws: [new("a spell has at least one day", (_, result) => result is double and >= 1)])
            .Shows("A day counts once, however many spells it lies in.")
            .Wrong((Spell[] spells) => spells.Sum(spell => spell.Days), "Days in two spells count twice. Merge the spells first.")
            .Wrong((Spell[] spells) => spells.Merge().Count(), "That is the number of spells. Count their days.")
            .Help("Try one spell of one day.", "Merge() joins what overlaps.", "spells.Merge().Sum(spell => spell.Days)"),

        // README: FIX
        Fix("EX.G", "double Share(int part, int whole)",
            (int part, int whole) => (double)(part / whole), "Half comes out as 0: whole numbers divide to whole numbers.",
            (int part, int whole) => (double)part / whole,
            [Case(4, 4), Case(1, 2), Hidden("nobody counts", 0, 3)])
            .Shows("One of the two has to be a number with decimals before they are divided.")
            .Wrong((int part, int whole) => 100.0 * part / whole, "That is a percentage from 0 to 100.")
            .Wrong((int part, int whole) => (double)whole / part, "The two have changed places.")
            .Help("Try 1 and 2.", "What is 1 / 2 in whole numbers?", "(double)part / whole"),

        // README: CHART
        Chart("EX.H", town => ScoreChart(town, 1), finding: ["lower", "less", "higher", "more"])
            .Shows("The bars are a description. Why they differ is another question.")
            .Wrong(town => ScoreChart(town, 0.1), "The values are ten times too small.")
            .Wrong(town => ScoreChart(town, 1, missingAsZero: true), "Missing scores count as zero here. Leave them out.")
            .Help("A bar for each group.", "Charts.Bar asks for title, measure and unit.", "Charts.Bar(groups, means, title: \"…\", measure: \"Mean score\", unit: \"points\")"),

        // README: EST
        Estimate("EX.I", "the difference in Attainment 8 at equal background, in points", town => Adjusted(town), truth: "fsm-attainment", within: 4, named: "fsm")
            .Shows("Most of the raw difference stays when like is compared with like.")
            .Wrong(town => (-40.0, -41.0, -39.0), "That is the score of a group, not a difference.")
            .Wrong(town => (8.0, 6.0, 10.0), "The sign has turned round: who is subtracted from whom?")
            .Help("Compare pupils of equal needs and sex.", "Ols takes the columns one by one.", "Ols.Of(\"score\", score).On(\"fsm\", fsm).Factor(\"needs\", needs).Fit()"),

        // README: SAFE
        Safe("EX.J", town => Counts(town))
            .Shows("The small cell is hidden, and so is a neighbour that would give it away.")
            .Wrong(town => Counts(town).Publish(), "Nothing is hidden yet: small groups can be seen as they are.")
            .Wrong(town => Sdc.Round(Counts(town), 2), "Rounding to two leaves small counts nearly as they are.")
            .Help("Which cells are below ten?", "Sdc.Suppress hides them and what gives them away.", "Sdc.Suppress(table)"),

        // README: PLAN
        Plan("EX.K", new { Question = "Do pupils who move school at 14 earn less at 25?", Outcome = "earnings", FirstYear = 2002, OutcomeYear = 2014 },
            [
                new("Question", "one sentence that ends with a question mark") { Words = 4 },
                new("Outcome", "what is compared") { Allowed = ["earnings", "employment"] },
                new("FirstYear", "the first school year used"),
                new("OutcomeYear", "the year in which the outcome is looked at"),
            ],
            new(plan => plan.Text("Question").EndsWith('?'), "The question is a statement. Ask it, so that an answer is possible."),
            new(plan => plan.Number("OutcomeYear") > plan.Number("FirstYear"), "The outcome comes before school. Look at the two years."))
            .Shows("The parts fit together.")
            .Wrong(new { Question = "Moving school lowers pay", Outcome = "earnings", FirstYear = 2002, OutcomeYear = 2014 }, "That says the answer already. Ask what the data can decide.")
            .Wrong(new { Question = "Do movers earn less?", Outcome = "earnings", FirstYear = 2014, OutcomeYear = 2002 }, "The outcome comes before school. Look at the two years.")
            .Help("Which part does the check name?", "A question ends with a question mark.", "new { Question = \"…?\", Outcome = \"earnings\", FirstYear = 2002, OutcomeYear = 2014 }"),

        // README: TALK
        Talk("EX.L", "Pupils who were in care had lower pay on average; the records do not say why, and they leave out what helped.",
            "Speaks of people first.", "Says what the records cannot show.", "Claims no cause.")
            .Wrong("care kids", "Person first: children who were in care.")
            .Wrong("failed", "Say what was recorded, not what somebody is.")
            .Help("Whom does the sentence describe?", "Which words would you use to them?", "Pupils who …"),
        // README: end
    ];

    static OlsResult Adjusted(LeoExtract town)
    {
        var pupils = town["KS4Pupil_2015_to_2021"];
        var score = pupils.Values<double>("KS4_ATT8");
        return Ols.Of("score", score).On("fsm", pupils.Values<bool>("KS4_FSM")).Factor("sex", pupils.Texts("KS4_GENDER")).Factor("needs", pupils.Texts("KS4_SENF"))
            .Factor("ethnic group", pupils.Texts("KS4_ETHNIC")).Fit();
    }

    static IEnumerable<(string Group, double? Score)> Scores(LeoExtract town)
    {
        var pupils = town["KS4Pupil_2015_to_2021"];
        return pupils.Values<bool>("KS4_FSM").Zip(pupils.Values<double>("KS4_ATT8"))
            .Where(pupil => pupil.First is not null).Select(pupil => (pupil.First == true ? "free school meals" : "others", pupil.Second));
    }

    static IEnumerable<(string Group, int Pupils, double Mean)> Means(LeoExtract town, bool missingAsZero = false, double scale = 1) =>
        from pupil in Scores(town)
        where missingAsZero || pupil.Score is not null
        group pupil.Score ?? 0 by pupil.Group into scores
        orderby scores.Key
        select (scores.Key, scores.Count(), scale * scores.Average());

    static DataFrame MeanScores(LeoExtract town, bool missingAsZero = false, double scale = 1) =>
        Means(town, missingAsZero, scale).Select(group => new { FSM = group.Group, group.Pupils, group.Mean }).ToDataFrame();

    static LeoChart ScoreChart(LeoExtract town, double scale, bool missingAsZero = false)
    {
        var means = Means(town, missingAsZero, scale).ToList();
        return Charts.Bar(means.Select(group => group.Group), means.Select(group => Math.Round(group.Mean, 1)),
            title: "Pupils with free school meals score lower", measure: "Mean score", unit: "points");
    }

    static SdcTable Counts(LeoExtract town)
    {
        var pupils = town["KS4Pupil_2015_to_2021"];
        return SdcTable.Counts(pupils.Texts("KS4_ETHNIC").Zip(pupils.Values<bool>("KS4_FSM")), pupil => pupil.First, pupil => string.Create(CultureInfo.InvariantCulture, $"{pupil.Second}"));
    }
}
