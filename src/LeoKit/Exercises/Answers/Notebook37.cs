using System.Collections.Immutable;
using LeoKit.Schema;
using static LeoKit.Exercises.Ask;

namespace LeoKit.Exercises.Answers;

/// <summary>37 · Getting access and finding people.</summary>
static class Notebook37
{
    static readonly string[] Steps = ["write the project", "apply through PASS", "departments review", "panel decides", "output cleared"];

    static readonly string[] Fewest =
    [
        Field("Absence", "PupilMatchingRefAnonymous"), Field("Absence", "MainRecord"), Field("Absence", "NCyearActual"), Field("Absence", "PersistentAbsentee15_3Term"),
        Field("Benefit", "EduKey"), Field("Benefit", "StartDate"), Field("Benefit", "EndDate"), Field("Benefit", "Out_of_work_benefit"),
    ];

    static readonly DateOnly Start = new(2027, 9, 1);

    static readonly (string Need, string Id)[] Matches =
    [
        ("the form that lists fields and years", Link("variable request form")), ("becoming accredited", Link("accredited researcher")),
        ("my application in the SRS", Contact("Applications")), ("when DfE's synthetic data can be had", Contact("synthetic data")), ("asking other users", Link("research community")),
    ];

    public static ImmutableArray<Exercise> Exercises { get; } =
    [
        Order("37.A", Steps)
            .Shows("Between applying and the decision lies the review by the departments that own the data: that is where most of the waiting is.")
            .Wrong(new[] { Steps[1], Steps[0], Steps[2], Steps[3], Steps[4] }, "The application carries the project with it. What has to be written first?")
            .Wrong(new[] { Steps[0], Steps[1], Steps[3], Steps[2], Steps[4] }, "The departments own the data: they review before the panel decides.")
            .Help("What must exist before somebody can review it?", "Those who own the data look before the panel does.", "You write first; what leaves comes last."),

        Choice("37.B", "B")
            .Shows("The processor joins on names and hands on de-identified records; the team applies for the result like any other project.")
            .Wrong("A", "In the room there are no names at all: only de-identified data. Who prepares them?")
            .Wrong("C", "The panel decides on projects. It handles no records.")
            .Wrong("D", "Consent of the people matters, and it does not make the team a place that may join identifiable records. Look at the conditions.")
            .Help("The facts name the Act.", "Joining on names needs another permission than working in the room.", "One answer has the word prepare."),

        Set("37.C", "new[] { \"Absence.MainRecord\", … }", Fewest)
            .Shows("Eight fields, one school year and one day: each can be given a reason in a few words.")
            .Wrong(Fewest.Append(Field("Absence", "FSMeligible")), "Free school meals are not in the plan. Add the field when a question needs it, with the reason.")
            .Wrong(Fewest.Append(Field("Benefit", "Benefit_type")), "Whether a benefit is for people out of work has a column of its own. The kind tells more about a person than the plan asks.")
            .Wrong(Fewest.Append(Field("LEO_Earnings", "Earnings")), "Pay is not in the plan: the outcome is a claim on one day.")
            .Wrong(Fewest.Append(Field("Absence", "LAEstab_anon")), "The school is not in the plan. A field that might come in useful is one too many.")
            .Wrong(Fewest.Except([Field("Absence", "PupilMatchingRefAnonymous"), Field("Benefit", "EduKey")]), "Without the keys nobody in one table can be found in the other.")
            .Wrong(Fewest.Except([Field("Benefit", "EndDate")]), "Whether a spell goes on at 1 March takes its last day as well.")
            .Wrong(Fewest.Except([Field("Absence", "MainRecord")]), "A pupil at two schools has two records in the year. Which field says which to keep?")
            .Help("Mark each word of the plan that needs a field.", "A mark, a year group, one record a pupil, a day within a spell, and the two keys.", "Four fields of Absence and four of Benefit."),

        Set("37.D", "new[] { (\"becoming accredited\", \"K…\"), … }", Matches)
            .Shows("Read first, ask the community next, and write to a mailbox for what only its owner knows.")
            .Wrong(With("my application in the SRS", Contact("synthetic data")), "The programme's mailbox is the department's. The room belongs to the ONS, which has a mailbox for applications.")
            .Wrong(With("when DfE's synthetic data can be had", Contact("Applications")), "DfE's synthetic data are the department's. Which mailbox is its own?")
            .Wrong(With("asking other users", Link("Questions and answers")), "That is a document. Where do the users themselves meet?")
            .Wrong(With("the form that lists fields and years", Link("apply to access")), "That page says how to apply. The form has a line of its own.")
            .Help("A link is a place to read, a contact is somebody who answers.", "Two of the needs are questions to a mailbox.", "Three begin with K, two with T."),

        Choice("37.E", "C")
            .Shows("Help one another, share documents, gather evidence, pass on news: it has no say in who gets access.")
            .Wrong("A", "The panel decides. The community has no part in that.")
            .Wrong("B", "Data never leave the room. The community shares documents, not records.")
            .Wrong("D", "The ONS clears outputs. A colleague may read along, and that is worth a lot, but it is not clearance.")
            .Help("Four lines of the table are purposes, four are benefits.", "Who decides, and who clears outputs, stands among the ten steps.", "Look for words of C2, C3 and C5."),

        Date("37.F", Start.AddMonths(-4))
            .Shows("By the briefing's ten weeks there would be seven weeks to spare. Plan with the longer time, and be glad of the shorter.")
            .Wrong(Start.AddMonths(-2), "Two months is the shortest that practice reports. Plan with the longest.")
            .Wrong(Start.AddDays(-70), "That is the briefing's estimate of ten weeks. The exercise asks for the longest time that practice reports.")
            .Wrong(Start.AddMonths(4), "That is four months after the start. Count back.")
            .Help("Count back from the day of the start.", "Which of the two times is the cautious one?", "new DateOnly(2027, 9, 1).AddMonths(-4)"),
    ];

    // The catalogue is asked, so that a name that the form does not have cannot be an answer.
    static string Field(string table, string field)
    {
        var found = Catalogue.Find(table, field) ?? throw new KeyNotFoundException($"The form has no field {field} in {table}.");
        return $"{found.Table.Name}.{field}";
    }

    static string Link(string words) => Briefing.Links.First(link => link.Topic.Contains(words, StringComparison.OrdinalIgnoreCase)).Id;

    static string Contact(string words) => Briefing.Contacts.First(contact => contact.Topic.Contains(words, StringComparison.OrdinalIgnoreCase)).Id;

    static (string Need, string Id)[] With(string need, string id) => [.. Matches.Select(match => match.Need == need ? (need, id) : match)];
}
