using System.Globalization;
using System.Text.RegularExpressions;

namespace LeoKit.Cli.Tests;

/// <summary>One change of a source reaches everything that is made from it by one command, and until then each stale product is named.</summary>
public sealed class PublishCommandTests : IDisposable
{
    readonly SmallCurriculum curriculum = new();

    public void Dispose() => curriculum.Dispose();

    [Fact]
    public async Task One_changed_cell_reaches_editions_deck_site_and_run_sheet()
    {
        Assert.Equal((0, ""), await PublishAsync());
        Assert.Equal((0, ""), await PublishAsync("--check"));
        Assert.Equal(["42", "43"], Shown());

        curriculum.Write("07-first", "50 + 2");
        var (exitCode, output, _) = await CheckAsync();
        Assert.Equal(1, exitCode);
        Assert.Equal(
            [
                "stale: editions of 07-first, since notebooks/07-first.ipynb has changed",
                "stale: slides short, since notebooks/07-first.ipynb has changed",
                "stale: run-sheet all, since notebooks/07-first.ipynb has changed",
                "stale: site, since notebooks/07-first.ipynb has changed",
                "4 findings. Make it anew with: leokit publish",
            ], output.TrimEnd().Split('\n'));

        Assert.Equal((0, ""), await PublishAsync());
        Assert.Equal((0, ""), await PublishAsync("--check"));
        Assert.Equal(["52", "53"], Shown());
    }

    [Fact]
    public async Task Nothing_is_published_of_a_notebook_that_fails()
    {
        curriculum.Write("08-second", "Missing()");
        var (exitCode, output, _) = await CommandLine.RunAsync("publish", curriculum.Notebooks, "--out", curriculum.Published);
        Assert.Equal(1, exitCode);
        Assert.Contains("Nothing is published.", output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(curriculum.Published, "editions")));

        var check = await CheckAsync();
        Assert.Equal(2, check.ExitCode);
        Assert.StartsWith("PUB001: nothing is published in ", check.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_beside_the_curriculum_publishes_none_of_its_decks()
    {
        var own = curriculum.Besides("my-notebooks", "07-mine", "1 + 1");

        var (exitCode, output, error) = await CommandLine.RunAsync("publish", own, "--out", curriculum.Published);
        Assert.Equal((0, ""), (exitCode, error));
        Assert.Contains("1 notebooks, 3 products, ", output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(curriculum.Published, "slides")));

        (exitCode, _, error) = await CommandLine.RunAsync("publish", own, "--out", curriculum.Published, "--decks", curriculum.Decks);
        Assert.Equal((0, ""), (exitCode, error));
        Assert.Contains("# It is 2", curriculum.Read("slides/short.md"), StringComparison.Ordinal);

        (exitCode, _, error) = await CommandLine.RunAsync("publish", own, "--out", curriculum.Published, "--decks", own + "/none");
        Assert.Equal(ExitCodes.CouldNotRun, exitCode);
        Assert.StartsWith("SLI012: there is no folder of decks at ", error, StringComparison.Ordinal);
    }

    /// <summary>What everything says that comes from cell <c>worked-a</c> of the first notebook, and what its solution makes of that.</summary>
    string[] Shown()
    {
        string[] worked =
        [
            Sum("editions/learner/07-first.ipynb"), Sum("editions/instructor/07-first.ipynb"), Sum("runsheets/all.html"), Sum("site/runsheet-all.html"),
            Number("slides/short.md", "# It is "), Number("site/slides/short.md", "# It is "), Number("site/07-first.html", "<pre class=\"leo-text\">"),
        ];
        return [Assert.Single(worked.Distinct()), Number("editions/solution/07-first.ipynb", "\"show-a\",[^$]*?\"text/plain\": (\\[\\s*)?\"")];
    }

    /// <summary>The sum that the code of the cell stands for.</summary>
    string Sum(string file) => FormattableString.Invariant($"{int.Parse(Number(file, "var worked = "), CultureInfo.InvariantCulture) + 2}");

    /// <summary>The number behind the first place that a pattern finds.</summary>
    string Number(string file, string before)
    {
        var found = Regex.Match(curriculum.Read(file), $"{before}(?<number>\\d+)");
        Assert.True(found.Success, $"{file} does not show {before}");
        return found.Groups["number"].Value;
    }

    Task<(int ExitCode, string Out, string Error)> CheckAsync() => CommandLine.RunAsync("publish", curriculum.Notebooks, "--out", curriculum.Published, "--check");

    async Task<(int ExitCode, string Error)> PublishAsync(params string[] more)
    {
        var (exitCode, output, error) = await CommandLine.RunAsync(["publish", curriculum.Notebooks, "--out", curriculum.Published, .. more]);
        return (exitCode, exitCode == 0 ? error : output + error);
    }
}
