using System.Collections.Immutable;
using LeoKit.Schema;
using static LeoKit.Exercises.Ask;

namespace LeoKit.Exercises.Answers;

/// <summary>36 · What others have done.</summary>
static class Notebook36
{
    const string Converting = "What changes in the results of a school's pupils after it converts to an academy?";

    const string AsBefore = "B8 compares schools at one time; we follow the same schools before and after they convert";

    static readonly string[] IntoWork = ["Exclusions_Table_1", "Alt_Provision", "LEARNER_AE_ID_TO_PMR_LOOKUP", "LEARNER_AE_ID_TO_EDUKEY_LOOKUP", "LEO_Employment"];

    static readonly string[] BothLists = ["projects", "publications"];

    static readonly string[] SchoolTables = ["KS4_Pupil", "SC_Pupil"];

    static readonly string[] Designs =
        ["description", "adjusted comparison", "estimate of a risk", "change of policy", "comparison of nations", "split of a difference into parts"];

    public static ImmutableArray<Exercise> Exercises { get; } =
    [
        Choice("36.R", "B")
            .Shows("Every way from school to pay goes through AE_ID, by two link tables.")
            .Wrong("A", "Names are not in the extract: it is de-identified. Pseudonyms and link tables take their place.")
            .Wrong("C", "The two have no table in common. One key stands between them.")
            .Help("Which link tables does notebook 04 open?", "One links the pupil to AE_ID, another AE_ID to the tax side.", "Three keys, two steps."),

        Set("36.A", "new[] { \"Exclusions_Table_1\", … }", IntoWork)
            .Shows("Two tables say who, one says what came later, and two do nothing but link. The fewest that answer the question are what a panel wants to see.")
            .Wrong(new[] { "Exclusions_Table_1", "Alt_Provision", "LEO_Employment" }, "School tables and jobs have no key in common. Which tables link them?")
            .Wrong(IntoWork.Append("KS2_Pupil"), "Attainment before would help to compare like with like. The question here is what you need at least to follow them.")
            .Wrong(IntoWork.Where(name => name != "Alt_Provision"), "The title speaks of alternative provision too. Which table holds it?")
            .Wrong(IntoWork.Append("HESA"), "Higher education is another outcome. The question here ends with a job.")
            .Help("Which table has the exposure, which the outcome, and what lies between them?", "The recap names the keys; each step is a link table.", "Two school tables, two link tables, one table of jobs."),

        Set("36.B", "new[] { \"P1\", … }", Naming("construction industry", "finance sector", "employer or"))
            .Shows("Each needs the employer's industry, which LEO takes from a business register and does not have for everybody.")
            .Wrong(Naming("construction industry", "finance sector"), "One more title asks about employers themselves. Read to the end of the list.")
            .Wrong(Naming("construction industry", "finance sector", "employer or", "creative education"), "Creative education is what people study. Its title names no industry and no employer.")
            .Wrong(Naming("construction industry", "finance sector", "employer or", "labour market outcomes"), "Labour market outcomes may be pay alone. Look for a title that names an industry or an employer.")
            .Help("Read each title aloud.", "A sector or an industry is where people work, not what they study.", "Construction, finance, and one that asks about employers."),

        Choice("36.C", "B")
            .Shows("Same people, later life: read both before you write. If yours differs in age or design, say so.")
            .Wrong("A", "Titles use other words for the same thing. Compare people and outcome, not words.")
            .Wrong("C", "Those look at careers guidance and at schools and colleges. Who is in alternative provision?")
            .Wrong("D", "That is about care leavers. Some were in alternative provision as well, but the exposure is another.")
            .Help("Compare people and outcomes, not words.", "Who is in alternative provision, and what comes later in life?", "Look for the same people in both lists."),

        Frame("36.D", ["Design"], _ => ByDesign(Briefing.Publications.Where(one => one.UsesLeo)))
            .Shows("Descriptions lead the list. In this list no publication uses a change of policy, which says something about the list as well.")
            .Wrong(_ => ByDesign(Briefing.Publications), "One of these does not use LEO. Leave it out before you count.")
            .Wrong(_ => ByDesign(Briefing.Publications.Where(one => !one.UsesLeo)), "That counts what does not use LEO. Turn the condition round.")
            .Help("One line does not use LEO.", "GroupBy(one => one.Design) after Where(one => one.UsesLeo).", "Briefing.Publications.Where(one => one.UsesLeo).GroupBy(one => one.Design).Select(group => new { Design = group.Key, Publications = group.Count() }).ToDataFrame()"),

        Plan("36.E", Gap(Converting, BothLists, "B8", AsBefore, SchoolTables),
            [
                new("Question", "one sentence that ends with a question mark") { Words = 6 },
                new("Searched", "the lists in which you looked") { Allowed = ["projects", "publications", "questions"] },
                new("Closest", "the id of the project or publication that comes closest") { Allowed = [.. Briefing.Projects.Select(one => one.Id), .. Briefing.Publications.Select(one => one.Id)] },
                new("Differs", "in what your study differs from it: people, years, exposure, outcome or design") { Words = 6 },
                new("Design", "the design that you plan") { Allowed = [.. Designs] },
                new("Tables", "the tables that it needs"),
            ],
            new(plan => plan.Text("Question").EndsWith('?'), "The question is a statement. Ask it, so that an answer is possible."),
            new(plan => BothLists.All(list => plan.Items("Searched").Contains(list, StringComparer.OrdinalIgnoreCase)), "Look at both lists: running projects have no publications yet."),
            new(plan => !ClaimsToBeFirst(plan.Text("Differs")), "A list that has no such study does not show that there is none. Say in what yours differs from the closest."),
            new(plan => plan.Items("Tables").All(name => StandardExtract.Find(name) is { IsPartOfLeo: true }), "A name in Tables is no table of LEO. StandardExtract.Tables lists all of them; lookups that this kit made up need another source."))
            .Shows("Anybody can repeat your search and disagree: that is what makes it a statement. It goes into the proposal of notebook 38.")
            .Wrong(Gap("Converting to an academy changes the results of pupils", BothLists, "B8", AsBefore, SchoolTables), "The question is a statement. Ask it, so that an answer is possible.")
            .Wrong(Gap(Converting, ["publications"], "B8", AsBefore, SchoolTables), "Look at both lists: running projects have no publications yet.")
            .Wrong(Gap(Converting, BothLists, "B8", "Nobody has ever looked at academies with these data", SchoolTables), "A list that has no such study does not show that there is none. Say in what yours differs from the closest.")
            .Wrong(Gap(Converting, BothLists, "B8", AsBefore, ["KS4_Pupil", "School_Lookup"]), "A name in Tables is no table of LEO. StandardExtract.Tables lists all of them; lookups that this kit made up need another source.")
            .Help("Begin with a question from notebook 18 or one of your own.", "A study can differ in people, years, exposure, outcome or design: name which.",
                "Searched = new[] { \"projects\", \"publications\" }, Closest = \"B8\", Differs = \"B8 compares …; we follow …\""),
    ];

    static IEnumerable<string> Naming(params string[] words) =>
        Briefing.Projects.Where(one => words.Any(word => one.Text.Contains(word, StringComparison.OrdinalIgnoreCase))).Select(one => one.Id);

    static object ByDesign(IEnumerable<Publication> publications) =>
        publications.GroupBy(one => one.Design).Select(group => new { Design = group.Key, Publications = group.Count() }).ToDataFrame();

    static bool ClaimsToBeFirst(string text) =>
        new[] { "nobody", "no one", "never been", "first ever", "first study" }.Any(claim => text.Contains(claim, StringComparison.OrdinalIgnoreCase));

    static object Gap(string question, string[] searched, string closest, string differs, string[] tables) =>
        new { Question = question, Searched = searched, Closest = closest, Differs = differs, Design = "change of policy", Tables = tables };
}
