using System.Text;
using LeoKit.Notebooks.Snapshots;

namespace LeoKit.Notebooks.Tests.Snapshots;

public sealed class SnapshotFolderTests : IDisposable
{
    const string HowToAccept = "If the received outputs are right, accept them with:\n    leokit accept notebooks/lesson.ipynb";

    readonly TemporaryFolder temporary = new();

    SnapshotFolder Folder => new(temporary.Path) { AcceptCommand = "leokit accept notebooks/{name}.ipynb" };

    string Verified => temporary.Below("lesson.verified.txt");

    string Received => temporary.Below("lesson.received.txt");

    public void Dispose() => temporary.Dispose();

    /// <summary>Without the cells, which have tests of their own.</summary>
    SnapshotResult Compared(string name, string text) => Folder.Compare(name, text) with { Cells = [] };

    [Fact]
    public void Equal_texts_match_and_an_old_received_file_is_removed()
    {
        File.WriteAllText(Verified, "# a\n");
        File.WriteAllText(Received, "old");

        var result = Compared("lesson", "# a\n");

        Assert.Equal(new SnapshotResult("lesson", SnapshotStatus.Matched, ""), result);
        Assert.True(result.IsMatch);
        Assert.False(File.Exists(Received));
    }

    [Fact]
    public void A_missing_snapshot_fails_and_the_outputs_wait_to_be_read()
    {
        var result = Compared("lesson", "# a\n");

        Assert.Equal(new SnapshotResult("lesson", SnapshotStatus.Missing, $"lesson: nothing is approved yet. Read {Received}. {HowToAccept}"), result);
        Assert.False(result.IsMatch);
        Assert.Equal("# a\n", File.ReadAllText(Received));
        Assert.False(File.Exists(Verified));
    }

    [Fact]
    public void A_mismatch_shows_a_diff_and_names_the_cell()
    {
        File.WriteAllText(Verified, "# load\n\n[stdout]\n    1\n\n# mean\n\n[result]\n    10\n    20\n\n# end\n\n[stdout]\n    bye\n");

        var result = Compared("lesson", "# load\n\n[stdout]\n    1\n\n# mean\n\n[result]\n    11\n    20\n\n# end\n\n[stdout]\n    bye\n");

        const string expected =
            """
            lesson: the outputs differ from the approved ones, first in cell mean.
            --- lesson.verified.txt
            +++ lesson.received.txt
            @@ -6,7 +6,7 @@ cell mean
             # mean
             
             [result]
            -    10
            +    11
                 20
             
             # end

            """;
        Assert.Equal(new SnapshotResult("lesson", SnapshotStatus.Mismatched, expected + HowToAccept) { FirstDifferentCell = "mean" }, result);
        Assert.Contains("    11\n", File.ReadAllText(Received), StringComparison.Ordinal);
        Assert.Contains("    10\n", File.ReadAllText(Verified), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_command_the_message_says_which_file_to_rename() =>
        Assert.EndsWith(
            $"If the received outputs are right, rename {Received} to lesson.verified.txt.",
            new SnapshotFolder(temporary.Path).Compare("lesson", "# a\n").Message, StringComparison.Ordinal);

    [Fact]
    public void A_long_diff_is_cut()
    {
        File.WriteAllText(Verified, "1\n2\n3\n");

        var message = (Folder with { MaximumDiffLines = 2 }).Compare("lesson", "4\n5\n6\n").Message;

        Assert.StartsWith("lesson: the outputs differ from the approved ones, first in the text before the first cell.\n", message, StringComparison.Ordinal);
        Assert.Contains("@@ -1,3 +1,3 @@\n-1\n… 5 more lines of differences\n", message, StringComparison.Ordinal);
    }

    [Fact]
    public void CRLF_in_the_approved_file_is_reported_with_the_line_for_gitattributes()
    {
        File.WriteAllText(Verified, "# a\r\n");

        var result = Compared("lesson", "# a\n");

        Assert.Equal(
            new SnapshotResult("lesson", SnapshotStatus.HasCrLf,
                "lesson: the approved file has \\r\\n line ends. Add this line to .gitattributes, then check the file out again:\n    *.verified.txt text eol=lf\n"
                + "Its text is otherwise as received.\n" + HowToAccept),
            result);
    }

    [Fact]
    public void CRLF_does_not_hide_a_difference()
    {
        File.WriteAllText(Verified, "# a\r\n\r\n1\r\n");

        var result = Compared("lesson", "# a\n\n2\n");

        Assert.Equal((SnapshotStatus.HasCrLf, "a"), (result.Status, result.FirstDifferentCell));
        Assert.Contains("@@ -1,3 +1,3 @@ cell a\n # a\n \n-1\n+2\n", result.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_byte_order_mark_in_the_approved_file_is_reported()
    {
        File.WriteAllText(Verified, "# a\n", new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));

        Assert.Equal(
            new SnapshotResult("lesson", SnapshotStatus.HasByteOrderMark,
                "lesson: the approved file starts with a byte order mark. Save it as UTF-8 without one.\nIts text is otherwise as received.\n" + HowToAccept),
            Compared("lesson", "# a\n"));
    }

    [Theory]
    [InlineData("# a")]
    [InlineData("# a\n\n")]
    public void Anything_but_one_final_newline_is_reported(string verified)
    {
        File.WriteAllText(Verified, verified);

        Assert.Equal(
            new SnapshotResult("lesson", SnapshotStatus.HasWrongFinalNewline,
                "lesson: the approved file does not end with exactly one newline.\nIts text is otherwise as received.\n" + HowToAccept),
            Compared("lesson", "# a\n"));
    }

    [Fact]
    public void The_received_file_has_no_mark_and_one_final_newline()
    {
        Folder.Compare("lesson", "é\r\n\n\n");

        Assert.Equal("é\n"u8.ToArray(), File.ReadAllBytes(Received));
    }

    [Fact]
    public void A_received_file_that_cannot_be_written_does_not_hide_the_difference()
    {
        Directory.CreateDirectory(Received);

        var result = Compared("lesson", "# a\n");

        Assert.Equal(SnapshotStatus.Missing, result.Status);
        Assert.Contains($"\n{Received} could not be written: ", result.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Accepting_makes_the_received_text_the_approved_one()
    {
        File.WriteAllText(Verified, "# a\r\n");
        Folder.Compare("lesson", "# b\n");
        Assert.Equal(["lesson"], Folder.Received());

        Assert.True(Folder.Accept("lesson"));

        Assert.True(Folder.Compare("lesson", "# b\n").IsMatch);
        Assert.Empty(Folder.Received());
        Assert.False(Folder.Accept("lesson"));
    }

    [Fact]
    public void A_snapshot_without_a_notebook_is_an_orphan()
    {
        File.WriteAllText(Verified, "# a\n");
        File.WriteAllText(temporary.Below("gone.verified.txt"), "# a\n");

        var orphan = Assert.Single(Folder.Orphans(["lesson"]));

        Assert.Equal(new OrphanSnapshot("gone", temporary.Below("gone.verified.txt")), orphan);
        Assert.Equal(
            $"{orphan.Path}: no notebook is called \"gone\". Delete this file, or give the notebook its old name back.",
            orphan.Message);
    }

    [Fact]
    public void A_folder_that_does_not_exist_yet_has_no_orphans_and_is_made_when_needed()
    {
        var folder = new SnapshotFolder(temporary.Below("new"));

        Assert.Empty(folder.Orphans([]));
        folder.Compare("week-1/lesson", "# a\n");
        Assert.Equal(["week-1/lesson"], folder.Received());
        Assert.True(folder.Accept("week-1/lesson"));
        Assert.Equal("week-1/lesson", Assert.Single(folder.Orphans([])).Name);
    }

    [Theory]
    [InlineData("../lesson")]
    [InlineData("")]
    [InlineData("/lesson")]
    public void A_name_cannot_lead_out_of_the_folder(string name) =>
        Assert.StartsWith(
            $"\"{name}\" is not a name for a snapshot: use a file name, with / for folders below {temporary.Path}.",
            Assert.Throws<ArgumentException>(() => Folder.Compare(name, "")).Message, StringComparison.Ordinal);
}
