using LeoKit.Notebooks.Document;
using LeoKit.Notebooks.Running;
using LeoKit.Notebooks.Tests.Engine;

namespace LeoKit.Notebooks.Tests.Running;

/// <summary>Each fixture notebook shows one behaviour and is named after it.</summary>
public sealed class NotebookRunnerTests
{
    static readonly RunnerOptions Options = new() { CellLimit = TimeSpan.FromSeconds(20) };

    [Fact]
    public async Task State_carries_from_cell_to_cell_and_the_run_counts_them()
    {
        var run = await Run("state-carries");

        Assert.Equal(NotebookEnd.Completed, run.End);
        Assert.Equal(["", "value: 21", "stdout: hello\n|display: 20"], Shown(run));
        Assert.Equal([1, 2, 3], run.Executed!.Cells.OfType<CodeCell>().Select(cell => cell.ExecutionCount!.Value));
        Assert.True(run.PeakBytes > 10_000_000);
    }

    [Fact]
    public async Task A_library_can_see_that_the_run_is_to_be_compared_and_leave_no_trace_elsewhere() =>
        Assert.Equal(["value: 1"], Shown(await Run("headless")));

    [Fact]
    public async Task An_edition_runs_in_place_of_what_was_read_and_in_its_folder()
    {
        var cell = new CodeCell("added", "System.IO.Directory.GetFiles(\".\", \"state-carries.ipynb\").Length", [], [], null);

        Assert.Equal(["value: 1"], Shown(await Run("state-carries", Options with { Edition = (_, notebook) => notebook with { Cells = [cell] } })));
    }

    [Theory]
    [InlineData("unexpected-error", NotebookEndKind.CellFailed, "cell cell-1 failed: System.InvalidOperationException: not planned")]
    [InlineData("compile-error", NotebookEndKind.CellFailed, "cell cell-1 failed: cell cell-1, line 1, column 9: CS0103: The name 'b' does not exist in the current context")]
    [InlineData("missing-error", NotebookEndKind.ErrorExpected, "cell cell-1 is tagged raises-exception and raised no error. Remove the tag or mend the example.")]
    [InlineData("process-exit", NotebookEndKind.ProcessExited, "cell cell-1 ended the process with exit code 3. A cell must not call Environment.Exit.")]
    [InlineData("stack-overflow", NotebookEndKind.ProcessCrashed, "cell cell-1 crashed the process: stack overflow. Look for a method that calls itself without end.")]
    public async Task What_a_cell_does_wrong_is_reported_as_what_it_was(string notebook, NotebookEndKind kind, string reason) =>
        Assert.Equal(new NotebookEnd(kind, "cell-1", reason), (await Run(notebook)).End);

    [Fact]
    public async Task An_exception_on_a_thread_of_its_own_is_named()
    {
        var end = (await Run("thread-crash")).End;
        Assert.Equal(NotebookEndKind.ProcessCrashed, end.Kind);
        Assert.Contains("Unhandled exception. System.Exception: on a thread of its own", end.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_endless_loop_is_stopped_and_what_was_shown_before_is_kept()
    {
        var run = await Run("endless-loop", Options with { CellLimit = TimeSpan.FromSeconds(8) });

        Assert.Equal(
            new NotebookEnd(NotebookEndKind.TimedOut, "cell-2", "cell cell-2 ran longer than 8 seconds and was stopped. Look for an endless loop, or allow more time with --timeout."),
            run.End);
        Assert.Equal(["stdout: before\n", "stdout: in the loop\n", ""], Shown(run));
    }

    [Fact]
    public async Task A_cell_that_cannot_be_stopped_costs_its_notebook_only() =>
        Assert.Equal(NotebookEndKind.TimedOut, (await Run("endless-sleep", Options with { CellLimit = TimeSpan.FromSeconds(1) })).End.Kind);

    [Fact]
    public async Task What_was_written_before_the_process_ended_is_kept() =>
        Assert.Equal(["stdout: last words\n"], Shown(await Run("process-exit")));

    [Fact]
    public async Task An_expected_error_does_not_stop_the_run()
    {
        var run = await Run("expected-error");
        Assert.True(run.End.IsGood, run.End.Reason);
        Assert.Equal("value: 2", Shown(run)[2]);
    }

    [Fact]
    public async Task A_skipped_cell_is_not_run() => Assert.Equal(["", "value: 3"], Shown(await Run("skipped")));

    [Fact]
    public async Task Text_written_past_the_console_is_kept() => Assert.Equal(["stdout: past the console\n"], Shown(await Run("raw-output")));

    [Fact]
    public async Task A_result_of_twenty_million_characters_comes_through_whole()
    {
        var text = Shown(await Run("large-result"))[0];
        Assert.True(text.Length > 20_000_000, $"only {text.Length} characters came through");
    }

    [Fact]
    public async Task A_file_that_is_not_a_notebook_is_reported_and_not_run()
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("leokit-bad-").FullName, "half.ipynb");
        File.WriteAllText(path, "{\"cells\": [");
        var run = await NotebookRunner.RunAsync(path, Options, _ => { });

        Assert.Equal(NotebookEndKind.Unreadable, run.End.Kind);
        Assert.Null(run.Executed);
    }

    [Fact]
    public async Task Notebooks_side_by_side_come_back_in_their_order()
    {
        string[] names = ["skipped", "unexpected-error", "state-carries"];
        var runs = await NotebookRunner.RunAllAsync([.. names.Select(PathOf)], Options with { Parallel = 2 }, _ => { });
        Assert.Equal(names, runs.Select(run => run.Name));
    }

    [Fact]
    public async Task A_cancelled_run_leaves_no_worker_behind()
    {
        using var cancel = new CancellationTokenSource(TimeSpan.FromSeconds(2));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => NotebookRunner.RunAsync(PathOf("endless-loop"), Options, _ => { }, cancel.Token));
    }

    static Task<NotebookRun> Run(string name, RunnerOptions? options = null) => NotebookRunner.RunAsync(PathOf(name), options ?? Options, _ => { });

    static string PathOf(string name) => Path.Combine(Repository.Root, "tests", "LeoKit.Notebooks.Tests", "Running", "notebooks", name + ".ipynb");

    static string[] Shown(NotebookRun run) =>
        [.. run.Executed!.Cells.OfType<CodeCell>().Select(cell => string.Join('|', cell.Outputs.Select(PlainText.Of)))];
}
