namespace LeoKit.Cli.Tests;

public sealed class RunCommandTests : IDisposable
{
    readonly TemporaryFolder folder = new();

    string Site => Path.Combine(folder.Path, "site");

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task It_leaves_a_page_an_index_and_the_executed_notebook_and_the_source_as_it_was()
    {
        var path = folder.File("sum.ipynb", Cells.Notebook("1 + 1"));
        var before = await File.ReadAllTextAsync(path);

        var (exitCode, output, error) = await CommandLine.RunAsync("run", path, "--output", Site);

        Assert.Equal((0, ""), (exitCode, error));
        Assert.Contains("sum: completed", output, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(Site, "sum.html")) && File.Exists(Path.Combine(Site, "index.html")));
        Assert.Contains("\"2\"", await File.ReadAllTextAsync(Path.Combine(Site, "executed", "sum.ipynb")), StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllTextAsync(path));
    }

    [Fact]
    public async Task One_failing_notebook_makes_the_exit_code_1_and_the_others_are_still_run()
    {
        folder.File("bad.ipynb", Cells.Notebook("Environment.Exit(3);"));
        folder.File("good.ipynb", Cells.Notebook("1"));

        var (exitCode, output, _) = await CommandLine.RunAsync("run", folder.Path, "--output", Site);

        Assert.Equal(1, exitCode);
        Assert.Contains("cell cell-1 ended the process with exit code 3. A cell must not call Environment.Exit.", output, StringComparison.Ordinal);
        Assert.Contains("good: completed", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_notebook_that_is_cut_short_is_named_and_the_others_are_still_run()
    {
        folder.File("cut.ipynb", Cells.Notebook("1")[..40]);
        folder.File("good.ipynb", Cells.Notebook("1"));

        var (exitCode, output, _) = await CommandLine.RunAsync("run", folder.Path, "--output", Site);

        Assert.Equal(1, exitCode);
        Assert.Contains("cut: Unreadable", output, StringComparison.Ordinal);
        Assert.Contains("good: completed", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_path_says_what_to_do()
    {
        var (exitCode, _, error) = await CommandLine.RunAsync("run", "nowhere");
        Assert.Equal(
            (2, "RUN001: there is no notebook or folder at nowhere. Run the command from the folder that holds README.md, or give another path.\n"),
            (exitCode, error));
    }

    [Fact]
    public async Task An_output_folder_that_cannot_be_written_is_found_before_any_notebook_runs()
    {
        var path = folder.File("sum.ipynb", Cells.Notebook("1 + 1"));
        var inTheWay = folder.File("site", "a file, not a folder");

        var (exitCode, output, error) = await CommandLine.RunAsync("run", path, "--output", inTheWay);

        Assert.Equal((2, ""), (exitCode, output));
        Assert.StartsWith($"RUN005: the output folder {inTheWay} cannot be written:", error, StringComparison.Ordinal);
        Assert.EndsWith("No notebook was run. Choose another folder with --output.\n", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_notebooks_own_folder_is_no_output_folder()
    {
        var path = folder.File("sum.ipynb", Cells.Notebook("1 + 1"));
        var (exitCode, _, error) = await CommandLine.RunAsync("run", path, "--output", folder.Path);
        Assert.Equal(2, exitCode);
        Assert.StartsWith("RUN004:", error, StringComparison.Ordinal);
    }
}
