using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics;
using LeoKit.Notebooks.Document;
using LeoKit.Notebooks.Engine;
using LeoKit.Notebooks.Workers;

namespace LeoKit.Notebooks.Running;

/// <summary>Runs notebooks, each in a worker process of its own, and gives them back with their outputs. The files are not changed.</summary>
public static class NotebookRunner
{
    /// <summary>Runs notebooks side by side; the results are in the order of <paramref name="paths"/>.</summary>
    public static async Task<ImmutableArray<NotebookRun>> RunAllAsync(
        IReadOnlyList<string> paths, RunnerOptions options, Action<RunProgress> progress, CancellationToken cancellation = default)
    {
        var finished = new ConcurrentDictionary<int, NotebookRun>();
        await Parallel.ForEachAsync(
            Enumerable.Range(0, paths.Count),
            new ParallelOptions { MaxDegreeOfParallelism = options.Parallel, CancellationToken = cancellation },
            async (index, token) => finished[index] = await RunAsync(paths[index], options, progress, token));
        return [.. Enumerable.Range(0, paths.Count).Select(index => finished[index])];
    }

    /// <summary>Runs one notebook from its first cell to its last, or to the first that does not end as it should.</summary>
    public static async Task<NotebookRun> RunAsync(string path, RunnerOptions options, Action<RunProgress> progress, CancellationToken cancellation = default)
    {
        var watch = Stopwatch.StartNew();
        NotebookRun run;
        try
        {
            var notebook = options.Edition(path, NotebookFile.Read(path));
            run = await RunCellsAsync(path, notebook, options, progress, watch, cancellation);
        }
        catch (NotebookFormatException exception)
        {
            run = new NotebookRun(path, null, new NotebookEnd(NotebookEndKind.Unreadable, null, exception.Message), watch.Elapsed, 0);
        }

        progress(new RunProgress(path, 0, 0, null, run));
        return run;
    }

    static async Task<NotebookRun> RunCellsAsync(
        string path, Notebook notebook, RunnerOptions options, Action<RunProgress> progress, Stopwatch watch, CancellationToken cancellation)
    {
        await using var worker = WorkerProcess.Start(Path.GetDirectoryName(Path.GetFullPath(path))!, headless: true);
        var cells = notebook.Cells.Select(WithoutOutputs).ToArray();
        var codeCells = cells.Count(cell => cell is CodeCell);
        var done = 0;
        var logs = new Dictionary<int, OutputLog>();
        OutputLog? log = null;
        NotebookEnd? end = null;
        for (var index = 0; index < cells.Length && end is null; index++)
        {
            if (cells[index] is not CodeCell cell)
                continue;
            progress(new RunProgress(path, done++, codeCells, cell.Id, null));
            if (cell.Tags.Contains(CellTags.SkipExecution) || string.IsNullOrWhiteSpace(cell.Source))
                continue;
            logs[index] = log = new OutputLog(log);
            (cells[index], end) = await RunCellAsync(worker, cell, done, log, options.CellLimit, cancellation);
        }

        var peak = await worker.LeaveAsync();
        // A later cell may have replaced what an earlier one shows.
        foreach (var (index, shown) in logs)
            cells[index] = WithOutputs((CodeCell)cells[index], shown);
        return new NotebookRun(path, notebook with { Cells = [.. cells] }, end ?? NotebookEnd.Completed, watch.Elapsed, peak);
    }

    static async Task<(CodeCell Cell, NotebookEnd? End)> RunCellAsync(
        WorkerProcess worker, CodeCell cell, int count, OutputLog log, TimeSpan limit, CancellationToken cancellation)
    {
        var end = await worker.RunAsync($"cell {cell.Id}", cell.Source, limit, log.Add, cancellation);
        var executed = WithOutputs(cell with { ExecutionCount = count }, log);
        return (executed, CellVerdict.Of(executed, end));
    }

    static CodeCell WithOutputs(CodeCell cell, OutputLog log) =>
        cell with { Outputs = [.. log.Outputs.Select(output => output is ExecuteResult result ? result with { ExecutionCount = cell.ExecutionCount } : output)] };

    static Cell WithoutOutputs(Cell cell) => cell is CodeCell code ? code with { Outputs = [], ExecutionCount = null } : cell;
}
