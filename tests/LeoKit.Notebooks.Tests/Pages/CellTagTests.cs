using LeoKit.Notebooks.Document;
using static LeoKit.Notebooks.Tests.Pages.PageSample;

namespace LeoKit.Notebooks.Tests.Pages;

public sealed class CellTagTests
{
    static readonly CodeCell Cell = Code("the code", new StreamOutput("stdout", "the output"));

    [Fact]
    public void Hidden_input_is_folded_and_its_output_is_not()
    {
        var main = MainOf(Cell.WithTags("hide-input"));

        Assert.Equal("the code", main.One("details > .leo-code").TextContent);
        Assert.Null(main.One(".leo-stdout").Closest("details"));
    }

    [Fact]
    public void Hidden_output_is_folded_and_its_input_is_not()
    {
        var main = MainOf(Cell.WithTags("hide-output"));

        Assert.Equal("the output", main.One("details .leo-stdout").TextContent);
        Assert.Null(main.One(".leo-code").Closest("details"));
    }

    [Theory]
    [InlineData("remove-cell", false, false)]
    [InlineData("remove-input", false, true)]
    [InlineData("remove-output", true, false)]
    [InlineData("something-else", true, true)]
    public void Removed_parts_are_not_on_the_page(string tag, bool input, bool output)
    {
        var text = Page(Cell.WithTags(tag)).Text();

        Assert.Equal(input, text.Contains("leo-code\"", StringComparison.Ordinal));
        Assert.Equal(output, text.Contains("the output", StringComparison.Ordinal));
    }

    [Fact]
    public void Hints_and_collapsed_cells_are_folded_under_a_name()
    {
        var main = MainOf(Prose("# A"), Prose("- Look up.", "hints"), Prose("## Deeper\n\nText", "collapse"), Prose("Text", "collapse"));

        Assert.Equal(["Hints", "Deeper", "More"], main.QuerySelectorAll("details > summary").Select(summary => summary.TextContent));
    }

    [Fact]
    public void A_cell_that_brings_its_own_folds_is_not_folded_again() =>
        MainOf(Prose("<details><summary>Hint 1</summary>Look up.</details>", "hints")).One("details");

    [Fact]
    public void Raw_cells_and_empty_code_cells_leave_nothing()
    {
        var main = MainOf(new RawCell("raw", "raw text", [], null), Code("  \n"));

        Assert.Equal("sample", main.TextContent.Trim());
        Assert.Single(main.Children);
    }
}
