using CsCheck;
using LeoKit.Notebooks.Snapshots;

namespace LeoKit.Notebooks.Tests.Snapshots;

public sealed class UnifiedDiffTests
{
    static readonly Gen<string[]> Text = Gen.Int[0, 3].Select(number => "abc "[number].ToString()).Array[0, 12];

    [Fact]
    public void Equal_texts_have_no_difference() => Assert.Null(UnifiedDiff.Between(["a", "b"], ["a", "b"], 3));

    [Fact]
    public void Differences_far_apart_are_shown_apart_with_their_cells() =>
        Assert.Equal(
            ["@@ -1,3 +1,2 @@ cell one", " # one", "-1", " 2", "@@ -6,2 +5,3 @@ cell two", " 4", "+5", " 6"],
            UnifiedDiff.Between(["# one", "1", "2", "3", "# two", "4", "6"], ["# one", "2", "3", "# two", "4", "5", "6"], 1)!.Lines);

    [Fact]
    public void A_new_cell_at_the_end_is_the_first_different_cell() =>
        Assert.Equal("two", UnifiedDiff.Between(["# one", "", "1"], ["# one", "", "1", "", "# two", "", "2"], 3)!.FirstCell);

    [Fact]
    public void The_edits_rebuild_both_texts() =>
        Gen.Select(Text, Text).Sample((old, @new) =>
        {
            var edits = LineEdits.Between(old, @new);
            Assert.Equal(old, edits.Where(edit => edit.Mark != '+').Select(edit => edit.Line));
            Assert.Equal(@new, edits.Where(edit => edit.Mark != '-').Select(edit => edit.Line));
        }, seed: "0000KXLv3CUE", iter: 500);

    [Fact]
    public void Texts_too_large_to_compare_are_shown_as_replaced()
    {
        var old = Enumerable.Range(0, 2_100).Select(number => $"old {number}").Append("same").ToArray();
        var @new = Enumerable.Range(0, 2_100).Select(number => $"new {number}").Append("same").ToArray();

        var edits = LineEdits.Between(old, @new);

        Assert.Equal((2_100, 2_100, 1), (edits.Count(edit => edit.Mark == '-'), edits.Count(edit => edit.Mark == '+'), edits.Count(edit => edit.Mark == ' ')));
    }
}
