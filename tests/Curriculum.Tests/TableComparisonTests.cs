using LeoKit.Notebooks.Decks;
using LeoKit.Notebooks.Document;

namespace Curriculum.Tests;

/// <summary>How the table of a notebook is compared with that of another language.</summary>
public sealed class TableComparisonTests
{
    const string Text = """
        A caption.
        Region          n   Share  Known
        ----------  -----  ------  -----
        north       1,200  0.3333  true
        south west      –       –  false
        """;

    static readonly ShownTable Shown = ShownTable.AllOf(new CodeCell("other-step", "", [], [new ExecuteResult(new() { ["text/plain"] = Text }, [], 1)], 1)).Single();

    [Theory]
    [InlineData("Region,n,Share,Known\nnorth,1200,0.33330001,TRUE\n\"south west\",NA,NA,FALSE\n", null)]
    [InlineData("Region,n,Share,Known\nnorth,1200.0,0.3333,1\nsouth west,,,0\n", null)]
    [InlineData("Region,n,share,Known\n", "The notebook has the columns Region, n, Share, Known, the other language Region, n, share, Known.")]
    [InlineData("Region,n,Share,Known\nnorth,1200,0.3333,true\n", "The notebook has 2 rows, the other language 1.")]
    [InlineData("Region,n,Share,Known\nnorth,1200,0.3334,true\nsouth west,,,false\n", "Row 1, Share: the notebook has 0.3333, the other language 0.3334.")]
    [InlineData("Region,n,Share,Known\nnorth,1200,0.3333,true\nsouth west,0,,false\n", "Row 2, n: the notebook has –, the other language 0.")]
    public void Names_rows_order_and_numbers_are_compared_and_missing_is_not_zero(string csv, string? difference) =>
        Assert.Equal(difference, TableComparison.Difference(Shown, TableComparison.OfCsv(csv)));

    [Fact]
    public void A_cell_without_a_table_shows_none() =>
        Assert.Empty(ShownTable.AllOf(new CodeCell("other-step", "", [], [new ExecuteResult(new() { ["text/plain"] = "42" }, [], 1)], 1)));
}
