using System.Collections.Immutable;
using System.Text.Json.Nodes;
using LeoKit.Exercises;
using LeoKit.Notebooks.Document;
using LeoKit.Notebooks.Editions;

namespace Curriculum.Tests.Editions;

/// <summary>A leak is found wherever it is planted, in a small made-up notebook; what learners are meant to read is none.</summary>
public sealed class LeakSearchTests
{
    const string Answer = "shares.Where(share => share > 0.5).Count()";
    const string Insight = "A count is worth nothing without its denominator.";
    const string Reply = "That counts all shares, and a half is none of them.";
    const string Clock = "Let two learners read their answers aloud before you go on.";
    const string Model = "Of ten invented schools, four had a share above a half.";

    static readonly ImmutableArray<Exercise> Exercises =
    [
        Ask.Value("99.A", "the number of large shares", _ => 4).Shows(Insight).Wrong(10, Reply)
            .Help("Which shares are large enough?", "Where keeps what meets a condition.", Answer),
        Ask.Talk("99.B", Model, "Says of how many schools it speaks."),
    ];

    static readonly Notebook Source = new(
    [
        new MarkdownCell("title", "# 99 · Shares", [], null),
        new CodeCell("worked-a", "double[] shares = [0.2, 0.7];\nshares.Length", [], [], 1),
        new CodeCell("faded-a", "var large = Todo.Of<int>();\n// shares.Where(share => …).Count()", [], [], 2),
        new CodeCell("check-a", "Check(\"99.A\", large)", [], [], 3),
        new MarkdownCell("hints-a", $"<details><summary>Hints for A</summary>\n\n1. Which shares are large enough?\n2. `Where` keeps what meets a condition.\n3. `{Answer}`\n\n</details>", [], null),
        new CodeCell("free-b", "var sentence = Todo.Of<string>();", [], [], 4),
        new CodeCell("check-b", "Check(\"99.B\", sentence)", [], [], 5),
        new CodeCell("chart", $"Charts.Bar({Answer})", [], [], 6),
        new MarkdownCell("instructor-clock", $"0–5 min. {Clock}", new JsonObject { ["tags"] = new JsonArray("instructor", "remove-cell") }, null),
    ],
    []);

    static readonly SolvedLesson Lesson = new(Source, SolutionCells.Parse("99.cs", $"// cell: faded-a\nvar large = {Answer};\n// cell: free-b\nvar sentence = \"Four of ten schools lie above a half.\";\n"));

    static readonly Notebook Learner = Lesson.ForLearners;

    public static TheoryData<string> Texts => [Answer, Insight, Reply, Clock, Model, "Says of how many schools it speaks.", "Four of ten schools lie above a half."];

    [Fact]
    public void The_third_hint_and_code_after_the_check_may_show_the_answer() => Assert.Empty(LeakSearch.In(Lesson, Exercises, Learner));

    [Theory]
    [MemberData(nameof(Texts))]
    public void It_is_found_in_prose(string text) => Assert.Contains("title", Single(With("title", cell => cell with { Source = cell.Source + "\n\n" + text })), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Texts))]
    public void It_is_found_in_code(string text) => Assert.Contains("check-a", Single(With("check-a", cell => cell with { Source = cell.Source + "\n// " + text })), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Texts))]
    public void It_is_found_in_outputs(string text)
    {
        Output[] outputs = [new StreamOutput("stdout", text), new ExecuteResult(new JsonObject { ["text/html"] = $"<p>{text.Replace(">", "&gt;", StringComparison.Ordinal)}</p>", ["text/plain"] = text }, [], 1)];
        foreach (var output in outputs)
            Assert.Contains("worked-a, outputs", Single(With("worked-a", cell => (CodeCell)cell with { Outputs = [output] })), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void It_is_found_in_metadata(string text)
    {
        Assert.Contains("title, metadata", Single(With("title", cell => cell with { Metadata = new JsonObject { ["note"] = text } })), StringComparison.Ordinal);
        Assert.Contains("faded-a, metadata", Single(With("faded-a", cell => cell with { Metadata = new JsonObject { [text] = 1 } })), StringComparison.Ordinal);
        Assert.StartsWith("metadata:", Single(Learner with { Metadata = new JsonObject { ["leo"] = new JsonObject { ["answers"] = new JsonArray("none", text) } } }), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void It_is_found_in_what_a_page_hides(string text)
    {
        foreach (var hidden in new[] { $"<!-- {text} -->", $"<p hidden>{text}</p>", $"<p title='{text}'></p>", $"<script type=\"application/json\">[\"{text}\"]</script>" })
            Assert.Contains("page", Single(Learner, $"<main><p>99 · Shares</p></main>{hidden}{hidden}{hidden}"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1. Which shares are large enough?")]
    [InlineData("2. `Where` keeps what meets a condition.")]
    [InlineData("<summary>Hints for A")]
    public void An_answer_beside_the_third_hint_is_found(string before) =>
        Assert.Contains("hints-a:", Single(With("hints-a", cell => cell with { Source = cell.Source.Replace(before, $"{before} {Answer}", StringComparison.Ordinal) })), StringComparison.Ordinal);

    [Fact]
    public void A_third_hint_gives_away_its_own_exercise_only() =>
        Assert.Contains("hints-a, hint 3", Single(With("hints-a", cell => cell with { Source = cell.Source.Replace(Answer, "Four of ten schools lie above a half.", StringComparison.Ordinal) })), StringComparison.Ordinal);

    [Theory]
    [InlineData("worked-a")]
    [InlineData("faded-a")]
    public void An_answer_that_is_in_sight_before_its_gap_is_found(string cell)
    {
        var open = Lesson with { Source = Changed(Source, cell, at => at with { Source = at.Source + $"\nvar large = {Answer};" }) };

        Assert.Contains(LeakSearch.In(open, Exercises, open.ForLearners), leak => leak.StartsWith("faded-a: the whole answer", StringComparison.Ordinal));
    }

    [Fact]
    public void An_instructor_cell_that_lost_its_tag_is_found() =>
        Assert.Contains("instructor-clock", Single(Learner with { Cells = Learner.Cells.Add(Source.Cells[^1] with { Metadata = [] }) }), StringComparison.Ordinal);

    [Fact]
    public void Hints_that_are_in_order_have_no_fault() => Assert.Empty(HintOrder.Faults(Learner, Exercises));

    [Theory]
    [InlineData("1. Which shares are large enough?\n2. `Where` keeps what meets a condition.", "1. `Where` keeps what meets a condition.\n2. Which shares are large enough?", "another order")]
    [InlineData("2. `Where`", "3. `Where`", "not numbered")]
    [InlineData("<details>", "<details open>", "not folded")]
    [InlineData("\n\n</details>", "\n\n</details>\n\nOr: count them.", "not folded")]
    [InlineData("<details><summary>Hints for A</summary>\n", "", "not folded")]
    public void Hints_that_are_not_are_found(string what, string instead, string fault) =>
        Assert.Contains(HintOrder.Faults(With("hints-a", cell => cell with { Source = cell.Source.Replace(what, instead, StringComparison.Ordinal) }), Exercises), found => found.Contains(fault, StringComparison.Ordinal));

    [Fact]
    public void Hints_before_their_check_are_found()
    {
        var hints = Learner.Cells.Single(cell => cell.Id == "hints-a");

        Assert.Contains("behind the check", Assert.Single(HintOrder.Faults(Learner with { Cells = Learner.Cells.Remove(hints).Insert(1, hints) }, Exercises)), StringComparison.Ordinal);
    }

    [Fact]
    public void Hints_that_are_open_on_a_page_are_found()
    {
        Assert.Empty(HintOrder.FaultsOfPage("<details><summary>Hints for A</summary></details><details open><summary>Contents</summary></details>"));
        Assert.Single(HintOrder.FaultsOfPage("<details class=\"x\" open><summary>Hints for A</summary></details>"));
    }

    static Notebook With(string cell, Func<Cell, Cell> change) => Changed(Learner, cell, change);

    static Notebook Changed(Notebook notebook, string id, Func<Cell, Cell> change) =>
        notebook with { Cells = [.. notebook.Cells.Select(cell => cell.Id == id ? change(cell) : cell)] };

    /// <summary>The first thing that is found in the file, of several where a line and its right side, or a text and its sentences, are found.</summary>
    static string Single(Notebook learner) => LeakSearch.In(Lesson, Exercises, learner, page: "")[0];

    static string Single(Notebook learner, string page) => LeakSearch.In(Lesson, Exercises, learner, page)[0];
}
