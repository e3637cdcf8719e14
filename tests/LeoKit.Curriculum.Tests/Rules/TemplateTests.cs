using LeoKit.Notebooks.Document;

namespace LeoKit.Curriculum.Tests.Rules;

/// <summary>Cells, their order, and the parts of an exercise.</summary>
public sealed class TemplateTests
{
    [Fact]
    public void Fixed_cells_are_all_there() => Assert.Equal(["LEO920 talk: The cell is missing."], Sample.Good.Without("talk").Findings());

    [Fact]
    public void A_prediction_is_asked_for() => Assert.Equal(["LEO920 -: There is no cell predict or predict-…."], Sample.Good.Without("predict").Findings());

    [Fact]
    public void A_prediction_comes_before_the_first_output() =>
        Assert.Equal(["LEO921 predict: The first output, in worked-a, comes before it."], Sample.Good.Last("predict").Findings());

    [Fact]
    public void Fixed_cells_keep_their_order() => Assert.Contains("LEO921 keys: The cell stands before talk.", Sample.Good.Last("talk").Findings());

    [Fact]
    public void Ids_are_fixed_words() => Assert.Equal(["LEO922 thought: The id is not one of the template."], Sample.Good.Renaming("idea-b", "thought").Findings());

    [Fact]
    public void A_worked_example_is_code() => Assert.Equal(["LEO923 worked-c: The cell is prose."], Sample.Good.Renaming("idea-b", "worked-c").Findings());

    [Fact]
    public void The_setup_cell_is_the_same_everywhere() =>
        Assert.Equal(["LEO924 setup: The cell differs from the fixed text."], Sample.Good.Replacing("setup", "var town", "var t").Findings());

    [Fact]
    public void Instructor_cells_are_tagged() =>
        Assert.Contains("LEO925 instructor-clock: The cell lacks the tag instructor.",
            new Sample(Sample.Good.Notebook with { Cells = [.. Sample.Good.Notebook.Cells.SkipLast(1), new MarkdownCell("instructor-clock", "Slowly.", [], null)] }).Findings());

    [Fact]
    public void Progress_is_that_of_this_notebook() =>
        Assert.Equal(["LEO926 next: The cell does not show the progress of this notebook."], Sample.Good.Saying("next", "Progress(\"06\")").Findings());

    [Theory]
    [InlineData("exercise-a", "LEO930 check-a: No cell exercise-a stands before it.")]
    [InlineData("free-b", "LEO930 check-b: No cell faded-b or free-b or fix-b or talk-b stands before it.")]
    [InlineData("hints-b", "LEO930 check-b: No cell hints-b stands behind it.")]
    [InlineData("other-step", "LEO968 other-languages: One of the cells other-step and other-languages is missing.")]
    public void An_exercise_or_a_step_has_all_its_parts(string missing, string finding) => Assert.Contains(finding, Sample.Good.Without(missing).Findings());

    [Theory]
    [InlineData("hints-a", "2. Count.\n", "", "LEO932 hints-a: There are 2 numbered hints.")]
    [InlineData("hints-a", "<details><summary>Hints for A</summary>", "", "LEO932 hints-a: The hints are not folded.")]
    [InlineData("other-languages", "```r\n", "```\n", "LEO968 other-languages: The blocks are sql, , python.")]
    [InlineData("other-languages", "result = ", "frame = ", "LEO968 other-languages: The block python makes no `result`.")]
    [InlineData("title", "# 07 · A sample", "# A sample", "LEO944 title: The heading is \"A sample\".")]
    [InlineData("idea-a", "## One idea", "# One idea", "LEO944 -: There are 2 headings of level 1.")]
    [InlineData("idea-b", "## Another idea", "##### Another idea", "LEO945 idea-b: \"Another idea\" jumps from level 3 to 5.")]
    [InlineData("idea-b", "## Another idea", "## One idea", "LEO946 idea-b: The heading \"One idea\" stands here again.")]
    public void Parts_have_their_form(string cell, string old, string text, string finding) => Assert.Contains(finding, Sample.Good.Replacing(cell, old, text).Findings());

    [Fact]
    public void Outputs_are_not_stored()
    {
        var cells = Sample.Good.Notebook.Cells.Select(cell => cell is CodeCell { Id: "worked-a" } code ? code with { ExecutionCount = 1 } : cell);

        Assert.Equal(["LEO906 worked-a: The cell stores what a run has shown."], new Sample(Sample.Good.Notebook with { Cells = [.. cells] }).Findings());
    }
}
