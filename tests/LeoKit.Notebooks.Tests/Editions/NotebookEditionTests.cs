using System.Text.Json.Nodes;
using LeoKit.Notebooks.Document;
using LeoKit.Notebooks.Editions;

namespace LeoKit.Notebooks.Tests.Editions;

/// <summary>What each edition of a small notebook holds.</summary>
public sealed class NotebookEditionTests
{
    static readonly Notebook Source = new(
    [
        new MarkdownCell("title", "# A lesson with [data](../data/people.csv)", [], null),
        new CodeCell("setup", "#r \"../kit/Kit.dll\"\nvar url = \"https://example.org/../x\";", [], [], null),
        new CodeCell("gap", "var answer = Todo.Of<int>();", [], [], null),
        new CodeCell("check", "Check(answer)", [], [], null),
        new MarkdownCell("clock", "0–5 min: the title.", new JsonObject { ["tags"] = new JsonArray("instructor", "remove-cell") }, null),
    ],
    []);

    static readonly NotebookEdition Edition = new(SolutionCells.Parse("lesson.cs", "// Solutions.\n// cell: gap\nvar answer = 42;\n"), "/lessons/notebooks", "/lessons/artifacts/editions/learner")
    {
        Remarks = cell => cell.Id == "check" ? "Some hand in 41." : null,
    };

    [Fact]
    public void Learners_get_the_gap_and_nothing_for_the_instructor()
    {
        var learner = Edition.Of(Source, EditionKind.Learner);

        Assert.Equal(["title", "setup", "gap", "check"], learner.Cells.Select(cell => cell.Id));
        Assert.Equal("var answer = Todo.Of<int>();", learner.Cells[2].Source);
        Assert.DoesNotContain("42", NotebookFile.ToJson(learner), StringComparison.Ordinal);
    }

    [Fact]
    public void The_solution_fills_the_gap() =>
        Assert.Equal(["# A lesson", "#r \"../../", "var answer = 42;", "Check(answer)"],
            Edition.Of(Source, EditionKind.Solution).Cells.Select(cell => cell.Source[..Math.Min(cell.Source.Length, cell.Id switch { "title" => 10, "setup" => 10, _ => 99 })]));

    [Fact]
    public void The_instructor_reads_the_clock_first_and_a_solution_behind_each_check()
    {
        var instructor = Edition.Of(Source, EditionKind.Instructor);

        Assert.Equal(["title", "clock", "setup", "gap", "check", "instructor-check"], instructor.Cells.Select(cell => cell.Id));
        Assert.Equal("**Solution.**\n\n```csharp\nvar answer = 42;\n```\n\nSome hand in 41.", instructor.Cells[^1].Source);
        Assert.All(instructor.Cells, cell => Assert.DoesNotContain("remove-cell", cell.Tags));
    }

    [Theory]
    [InlineData(EditionKind.Learner, "learner")]
    [InlineData(EditionKind.Solution, "solution")]
    [InlineData(EditionKind.Instructor, "instructor")]
    public void An_edition_says_which_it_is(EditionKind kind, string name) => Assert.Equal(name, (string?)Edition.Of(Source, kind).Metadata["edition"]);

    [Fact]
    public void What_a_notebook_names_beside_its_folder_is_found_from_the_edition_too()
    {
        var learner = Edition.Of(Source, EditionKind.Learner);

        Assert.Equal("# A lesson with [data](../../../data/people.csv)", learner.Cells[0].Source);
        Assert.Equal("#r \"../../../kit/Kit.dll\"\nvar url = \"https://example.org/../x\";", learner.Cells[1].Source);
    }
}
