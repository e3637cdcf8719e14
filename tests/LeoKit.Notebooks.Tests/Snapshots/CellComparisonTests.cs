using LeoKit.Notebooks.Snapshots;

namespace LeoKit.Notebooks.Tests.Snapshots;

/// <summary>A comparison tells for each cell whether it shows what was approved.</summary>
public sealed class CellComparisonTests
{
    const string Approved = "# a\n\n[result]\n    1\n\n# b\n\n[result]\n    2\n    3\n\n# gone\n\n[result]\n    4\n";

    [Fact]
    public void Each_cell_is_held_against_its_own()
    {
        using var folder = new TemporaryFolder();
        folder.File("lesson.verified.txt", Approved);

        var cells = new SnapshotFolder(folder.Path).Compare("lesson", "# a\n\n[result]\n    1\n\n# b\n\n[result]\n    2\n    5\n\n# new\n\n[result]\n    6\n").Cells;

        Assert.Equal(
            [("a", true, ""), ("b", false, "line 3: approved \"3\", received \"5\""), ("new", false, "nothing was approved for this cell"), ("gone", false, "the cell shows nothing now")],
            cells.Select(cell => (cell.Id, cell.IsMatch, cell.FirstDifference)));
    }

    [Fact]
    public void All_cells_of_a_match_match()
    {
        using var folder = new TemporaryFolder();
        folder.File("lesson.verified.txt", Approved);

        Assert.All(new SnapshotFolder(folder.Path).Compare("lesson", Approved).Cells, cell => Assert.True(cell.IsMatch));
    }
}
