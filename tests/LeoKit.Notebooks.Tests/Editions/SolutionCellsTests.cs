using LeoKit.Notebooks.Document;
using LeoKit.Notebooks.Editions;

namespace LeoKit.Notebooks.Tests.Editions;

/// <summary>The file that fills the gaps of a notebook.</summary>
public sealed class SolutionCellsTests
{
    [Fact]
    public void A_line_names_a_cell_and_its_text_follows()
    {
        var cells = SolutionCells.Parse("07.cs", "// Solutions of 07.\r\n\r\n// cell: faded-a\r\nvar a = 1;\r\n\r\nvar b = 2;\r\n// cell: fix-b\r\nint Twice(int x) => 2 * x;\r\n").Code;

        Assert.Equal("var a = 1;\n\nvar b = 2;", cells["faded-a"]);
        Assert.Equal("int Twice(int x) => 2 * x;", cells["fix-b"]);
    }

    [Theory]
    [InlineData("var a = 1;\n", "EDI001 in 07.cs: The line \"var a = 1;\" stands before the first cell. Begin each part with a line such as \"// cell: faded-a\"; comments may stand before it.")]
    [InlineData("// cell: a\n1\n// cell: a\n2\n", "EDI002 in 07.cs: The cell a has two solutions. Remove one of them.")]
    [InlineData("// cell: a\n\n// cell: b\n2\n", "EDI004 in 07.cs: The solution of a is empty. Write the cell as it should be left, or remove the line that names it.")]
    public void What_cannot_be_understood_is_told(string text, string message) =>
        Assert.Equal(message, Assert.Throws<EditionException>(() => SolutionCells.Parse("07.cs", text)).Message);

    [Fact]
    public void A_solution_for_a_cell_that_is_not_there_is_told()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.Below("solutions"));
        var path = folder.File(Path.Combine("solutions", "lesson.cs"), "// cell: gap\n42\n");
        var notebook = new Notebook([new MarkdownCell("gap", "Prose.", [], null)], []);

        var fault = Assert.Throws<EditionException>(() => SolutionCells.Of(folder.Below("lesson.ipynb"), notebook));

        Assert.Equal($"EDI003 in {path}: The notebook has no code cell gap. Name the cell that holds the gap.", fault.Message);
    }

    [Fact]
    public void A_notebook_without_such_a_file_has_no_solutions()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(SolutionCells.None, SolutionCells.Of(folder.Below("lesson.ipynb"), new([], [])));
    }
}
