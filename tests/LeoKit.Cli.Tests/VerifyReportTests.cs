using System.Xml.Linq;
using LeoKit.Notebooks.Verification;

namespace LeoKit.Cli.Tests;

/// <summary>Verification for those who build their own lessons: approving in one go, reports, and a test project of two lines.</summary>
public sealed class VerifyReportTests : IDisposable
{
    readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Update_approves_what_a_good_run_shows_and_keeps_a_failed_run_out()
    {
        folder.File("good.ipynb", Cells.Notebook("1 + 1"));
        folder.File("bad.ipynb", Cells.Notebook("2 + 2", "throw new Exception(\"no\");"));

        var (exitCode, output, _) = await CommandLine.RunAsync("verify", folder.Path, "--update");

        Assert.Equal(1, exitCode);
        Assert.Contains("approved: ", output, StringComparison.Ordinal);
        Assert.True(File.Exists(folder.Below(Path.Combine("snapshots", "good.verified.txt"))));
        Assert.False(File.Exists(folder.Below(Path.Combine("snapshots", "bad.verified.txt"))));
    }

    [Fact]
    public async Task A_report_has_a_case_for_each_notebook_or_each_cell()
    {
        folder.File("mine.ipynb", Cells.Notebook("1 + 1", "2 + 2"));
        await CommandLine.RunAsync("verify", folder.Path, "--update");
        folder.File("mine.ipynb", Cells.Notebook("1 + 1", "2 + 3"));
        var (junit, trx) = (folder.Below("report.xml"), folder.Below("report.trx"));

        Assert.Equal(1, (await CommandLine.RunAsync("verify", folder.Path, "--junit", junit, "--trx", trx, "--per-cell")).ExitCode);

        var cases = XDocument.Load(junit).Descendants("testcase").ToList();
        Assert.Equal(["cell-1", "cell-2"], cases.Select(one => one.Attribute("name")!.Value));
        Assert.Empty(cases[0].Elements());
        Assert.Equal("mine, cell cell-2: line 2: approved \"4\", received \"5\".", cases[1].Element("failure")!.Attribute("message")!.Value);
        Assert.Contains("outcome=\"Failed\"", await File.ReadAllTextAsync(trx), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_test_project_verifies_a_folder_with_one_call()
    {
        folder.File("mine.ipynb", Cells.Notebook("1 + 1"));
        var lessons = new NotebookFolder(folder.Path);

        Assert.Equal(["mine"], lessons.Names);
        var fault = await Assert.ThrowsAsync<NotebookVerificationException>(() => lessons.VerifyAsync("mine", TestContext.Current.CancellationToken));
        Assert.StartsWith("mine: nothing is approved yet. Read ", fault.Message, StringComparison.Ordinal);

        File.Move(folder.Below(Path.Combine("snapshots", "mine.received.txt")), folder.Below(Path.Combine("snapshots", "mine.verified.txt")));
        await lessons.VerifyAsync("mine", TestContext.Current.CancellationToken);
        Assert.Empty(lessons.Orphans);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_told() =>
        Assert.StartsWith("There is no folder ", Assert.Throws<DirectoryNotFoundException>(() => new NotebookFolder(folder.Below("none"))).Message, StringComparison.Ordinal);
}
