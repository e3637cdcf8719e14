namespace LeoKit.Cli.Tests;

public sealed class SiteCommandTests : IDisposable
{
    readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_folder_without_executed_notebooks_is_told_and_no_page_is_written()
    {
        var (exitCode, _, error) = await CommandLine.RunAsync("site", "--executed", folder.Path, "--out", folder.Below("site"), "--no-realism");

        Assert.Equal(ExitCodes.CouldNotRun, exitCode);
        Assert.StartsWith("SIT002: ", error, StringComparison.Ordinal);
        Assert.Contains("00-setup.ipynb", error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(folder.Below("site")));
    }
}
