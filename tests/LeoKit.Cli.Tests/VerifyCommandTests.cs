namespace LeoKit.Cli.Tests;

/// <summary>An instructor's own folder, from the first snapshot to a caught change.</summary>
public sealed class VerifyCommandTests : IDisposable
{
    readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_new_notebook_is_received_accepted_and_then_matches_until_it_changes()
    {
        folder.File("mine.ipynb", Cells.Notebook("1 + 1"));
        var verified = Path.Combine(folder.Path, "snapshots", "mine.verified.txt");

        Assert.Equal(1, (await CommandLine.RunAsync("verify", folder.Path)).ExitCode);
        Assert.False(File.Exists(verified));

        Assert.Equal(0, (await CommandLine.RunAsync("accept", folder.Path)).ExitCode);
        Assert.Contains("2", await File.ReadAllTextAsync(verified), StringComparison.Ordinal);
        Assert.Equal(0, (await CommandLine.RunAsync("verify", folder.Path)).ExitCode);

        folder.File("mine.ipynb", Cells.Notebook("1 + 2"));
        var (exitCode, output, _) = await CommandLine.RunAsync("verify", folder.Path);
        Assert.Equal(1, exitCode);
        Assert.Contains("-    2", output, StringComparison.Ordinal);
        Assert.Contains("+    3", output, StringComparison.Ordinal);
        Assert.Contains("cell-1", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_snapshot_without_a_notebook_is_a_finding()
    {
        folder.File("mine.ipynb", Cells.Notebook("var quiet = 1;"));
        await CommandLine.RunAsync("verify", folder.Path);
        await CommandLine.RunAsync("accept", folder.Path);
        File.Move(Path.Combine(folder.Path, "mine.ipynb"), Path.Combine(folder.Path, "renamed.ipynb"));

        var (exitCode, output, _) = await CommandLine.RunAsync("verify", folder.Path);

        Assert.Equal(1, exitCode);
        Assert.Contains("no notebook is called \"mine\"", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_nothing_received_accept_says_so() =>
        Assert.Contains("Nothing to accept", (await CommandLine.RunAsync("accept", folder.File("a.ipynb", Cells.Notebook("1")))).Out, StringComparison.Ordinal);
}
