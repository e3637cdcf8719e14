using LeoKit.Notebooks.Snapshots;

namespace LeoKit.Notebooks.Tests.Snapshots;

/// <summary>A tolerance stands beside the number that it is for, in the approved text.</summary>
public sealed class TolerancesTests
{
    [Theory]
    [InlineData("    good: 0.1334{±0.001} log points", "    good: 0.1344 log points")]
    [InlineData("    good: 0.1334{±0.001} log points", "    good: 0.1324 log points")]
    [InlineData("    1,200{±4%} people", "    1,152 people")]
    [InlineData("    -3.2e-5{±1e-6}", "    -3.25e-5")]
    [InlineData("    north  1,200{±10}   0.5", "    north  995    0.5", false)]
    [InlineData("    north  1,200{±300}   0.5", "    north    995   0.5")]
    [InlineData("    good: 0.1334{±0.001} log points", "    good: 0.1345 log points", false)]
    [InlineData("    good: 0.1334{±0.001} log points", "    bad: 0.1334 log points", false)]
    [InlineData("    good: 0.1334{±0.001}, 5 rows", "    good: 0.1334, 6 rows", false)]
    public void A_number_within_its_tolerance_is_as_approved(string approved, string received, bool isMatch = true) => Assert.Equal(isMatch, Compare(approved, received).IsMatch);

    [Fact]
    public void A_number_outside_is_shown_with_the_tolerance_so_that_accepting_keeps_it()
    {
        using var folder = new TemporaryFolder();
        var snapshots = new SnapshotFolder(folder.Path);
        folder.File("lesson.verified.txt", "# a\n\n[result]\n    pay: 100{±1} and 5{±1%}\n");

        var result = snapshots.Compare("lesson", "# a\n\n[result]\n    pay: 103 and 5\n");

        Assert.Contains("-    pay: 100{±1} and 5{±1%}\n+    pay: 103{±1} and 5{±1%}", result.Message, StringComparison.Ordinal);
        snapshots.Accept("lesson");
        Assert.Equal("# a\n\n[result]\n    pay: 103{±1} and 5{±1%}\n", File.ReadAllText(folder.Below("lesson.verified.txt")));
    }

    [Fact]
    public void A_cell_that_shows_another_number_of_lines_has_no_tolerance() =>
        Assert.False(Compare("    5{±1}", "    5\n    6").IsMatch);

    static SnapshotResult Compare(string approved, string received)
    {
        using var folder = new TemporaryFolder();
        folder.File("lesson.verified.txt", $"# a\n\n[result]\n{approved}\n\n# b\n\n[result]\n    1\n");
        return new SnapshotFolder(folder.Path).Compare("lesson", $"# a\n\n[result]\n{received}\n\n# b\n\n[result]\n    1\n");
    }
}
