namespace LeoKit.Cli.Tests;

/// <summary>Lint on the command line: an instructor's own folder, and the curriculum.</summary>
public sealed class LintCommandTests : IDisposable
{
    readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task In_a_folder_of_ones_own_it_finds_what_it_can_and_says_what_it_skips()
    {
        var path = folder.File("mine.ipynb", Cells.Notebook("#!time\n1 + 1"));

        var (exitCode, output, _) = await CommandLine.RunAsync("lint", folder.Path);

        Assert.Equal(1, exitCode);
        Assert.Contains($"LEO901 {path}: The notebook has no `leo` object in its metadata. The card, the summary and the pages are made from the metadata. ", output, StringComparison.Ordinal);
        Assert.Contains($"LEO972 {path}, cell cell-1: The cell uses a command of one host: #!time Each host knows others, and some know none. Write it in C#.", output, StringComparison.Ordinal);
        Assert.Contains("not checked: the notebook is not one of the kit's own, and these rules need the kit's glossary, sources and exercises. (mine.ipynb)", output, StringComparison.Ordinal);
        Assert.Contains("\n1 notebooks checked by ", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fix_writes_the_card_anew_and_leaves_no_other_file()
    {
        var curriculum = await File.ReadAllTextAsync(Repository.PathOf("notebooks/07-cohort-table.ipynb"));
        var path = folder.File("07-cohort-table.ipynb", curriculum.Replace("20 minutes reading", "99 minutes reading", StringComparison.Ordinal));

        var (_, output, error) = await CommandLine.RunAsync("lint", path, "--fix", "--format", "csv");

        Assert.Equal($"written anew: {path}\n", error);
        Assert.Equal(curriculum, await File.ReadAllTextAsync(path));
        Assert.StartsWith("code,notebook,cell,what,why,next\n", output, StringComparison.Ordinal);
        Assert.Equal([path], Directory.GetFiles(folder.Path));
    }

    [Fact]
    public async Task The_summary_has_a_line_for_each_notebook_and_one_for_all()
    {
        var (exitCode, output, _) = await CommandLine.RunAsync("lint", "notebooks/07-cohort-table.ipynb", "--summary", "--format", "csv");

        Assert.Equal(0, exitCode);
        var lines = output.Split('\n');
        Assert.Equal("notebook,notebooks,minutes teaching,minutes exercises,exercises,misunderstandings,terms,sources,charts,words", lines[0]);
        Assert.StartsWith("07-cohort-table,1,20,20,4,", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("all,1,20,20,4,", lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_path_without_notebooks_is_refused() =>
        Assert.Equal((2, $"RUN002: the folder {folder.Path} holds no .ipynb file. Give a folder that does.\n"),
            await CommandLine.RunAsync("lint", folder.Path) is var (exitCode, _, error) ? (exitCode, error) : default);
}
