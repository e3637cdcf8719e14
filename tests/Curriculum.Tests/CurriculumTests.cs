using LeoKit.Notebooks.Document;
using LeoKit.Notebooks.Running;

namespace Curriculum.Tests;

/// <summary>Each notebook under notebooks/ is one case: it is run, and what it shows is compared with what a person approved.</summary>
public sealed class CurriculumTests(CurriculumRuns runs)
{
    public static TheoryData<string> Notebooks => CurriculumRuns.Names;

    public static TheoryData<string> RunAgain => [.. CurriculumRuns.RunAgain];

    [Fact]
    public void There_is_a_curriculum() => Assert.NotEmpty(CurriculumRuns.Paths);

    [Theory]
    [MemberData(nameof(Notebooks))]
    public async Task It_ends_as_it_should_and_shows_what_was_approved(string notebook)
    {
        var run = await runs.FirstAsync(notebook);
        Assert.True(run.End.IsGood, run.End.Reason);
        Verify.Matches(notebook, Verify.TextOf(run.Executed!));
    }

    [Theory]
    [MemberData(nameof(RunAgain))]
    public async Task A_second_run_shows_the_same_to_the_byte(string notebook) => SameBytes(await runs.FirstAsync(notebook), await runs.SecondAsync(notebook));

    /// <summary>Takes as long as all other tests of notebooks together. Beside it, Jupyter's run of every notebook is compared with this kit's in every build.</summary>
    [Fact(Explicit = true)]
    public async Task A_second_run_of_all_shows_the_same_to_the_byte()
    {
        var again = await CurriculumRuns.RunAsync(CurriculumRuns.Paths);
        foreach (var name in again.Keys)
            SameBytes(await runs.FirstAsync(name), again[name]);
    }

    [Theory]
    [MemberData(nameof(Notebooks))]
    public async Task Every_gap_is_left_open_and_says_not_tried(string notebook) =>
        Assert.All((await runs.FirstAsync(notebook)).Executed!.Cells.OfType<CodeCell>().Where(cell => cell.Source.Contains("Check(\"", StringComparison.Ordinal)),
            cell => Assert.Contains(": not tried. ", string.Concat(cell.Outputs.Select(output => $"{output}")), StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Notebooks))]
    public void It_is_stored_without_outputs_in_the_canonical_form(string notebook)
    {
        var path = CurriculumRuns.PathOf(notebook);
        var stored = NotebookFile.Read(path);

        Assert.All(stored.Cells.OfType<CodeCell>(), cell => Assert.True(cell.Outputs.IsEmpty && cell.ExecutionCount is null, $"cell {cell.Id} stores outputs"));
        Assert.Equal(File.ReadAllText(path), NotebookFile.ToJson(stored));
    }

    [Fact]
    public void No_snapshot_is_without_its_notebook() =>
        Assert.Empty(Verify.Snapshots.Orphans(CurriculumRuns.Paths.Select(path => Path.GetFileNameWithoutExtension(path))).Select(orphan => orphan.Message));

    static void SameBytes(NotebookRun first, NotebookRun second) => Assert.Equal(NotebookFile.ToJson(first.Executed!), NotebookFile.ToJson(second.Executed!));
}
