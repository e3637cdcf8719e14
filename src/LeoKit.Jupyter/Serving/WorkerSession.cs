using LeoKit.Notebooks.Document;
using LeoKit.Notebooks.Engine;
using LeoKit.Notebooks.Workers;

namespace LeoKit.Jupyter.Serving;

/// <summary>The worker process behind a kernel. When it is lost, another takes its place and the reason is told.</summary>
sealed class WorkerSession : IAsyncDisposable
{
    /// <summary>How long a worker may take to answer that it stopped a cell; the engine itself gives up sooner.</summary>
    public static readonly TimeSpan AnswerGrace = TimeSpan.FromMilliseconds(900);

    const string Unstoppable = "The cell could not be stopped, so the process that runs the cells was ended.";

    const string TooLate = "The cell ended by itself in the moment in which it was given up as one that cannot be stopped, and the process that runs the cells was ended.";

    const string Lost = "A new one has been started: all variables are gone. Run the cells again from the top.";

    readonly string folder;
    readonly TimeSpan answerGrace;
    readonly Lock replacing = new();
    readonly Lock ending = new();
    WorkerProcess worker;
    Task<CellEnd>? running;
    WorkerProcess? ended;
    int generation;
    bool closing;

    /// <param name="folder">The working directory of cells.</param>
    /// <param name="answerGrace">How long a worker may take to answer that it stopped a cell before it is ended.</param>
    public WorkerSession(string folder, TimeSpan answerGrace)
    {
        this.folder = folder;
        this.answerGrace = answerGrace;
        worker = StartWorker();
    }

    /// <summary>Told, in words for a person, when the worker is lost while no cell runs.</summary>
    public event Action<string>? LostWhileIdle;

    public WorkerLanguage Language => new(worker);

    /// <summary>Runs a cell.</summary>
    /// <returns>Null when it completed; otherwise the error that the front end has not been shown yet, or that it has.</returns>
    public async Task<CellFailure?> RunAsync(string cellName, string code, Action<Output> outputs, Func<Task<string>>? ask)
    {
        var current = worker;
        var prefix = FormattableString.Invariant($"{generation}-");
        ErrorOutput? shown = null;
        running = current.RunAsync(cellName, code, Timeout.InfiniteTimeSpan, Show, CancellationToken.None, ask);
        var end = await running;
        bool isGivenUp;
        lock (ending)
        {
            running = null;
            isGivenUp = ended == current;
        }

        return end switch
        {
            CellEnd.Reported { Outcome: CellOutcome.Completed or CellOutcome.Failed } when isGivenUp => await ReplaceAsync(current, "Stopped", TooLate),
            _ when isGivenUp => await ReplaceAsync(current, "Stopped", Unstoppable),
            CellEnd.Reported { Outcome: CellOutcome.Completed } => null,
            CellEnd.Reported { Outcome: CellOutcome.Failed } => new(shown ?? new ErrorOutput("Error", "The cell failed.", []), IsShown: shown is not null),
            CellEnd.Reported { Outcome: CellOutcome.Stopped } => Failure("Stopped", "The cell was stopped. The variables of earlier cells are kept."),
            CellEnd.Reported => await ReplaceAsync(current, "Stopped", Unstoppable),
            CellEnd.Exited exited => await ReplaceAsync(current, "Process ended", FormattableString.Invariant($"The cell ended the process that runs the cells with exit code {exited.ExitCode}. A cell must not call Environment.Exit.")),
            CellEnd.Crashed crashed => await ReplaceAsync(current, "Process crashed", $"The process that runs the cells died: {crashed.Cause}".TrimEnd('.') + "."),
            _ => throw new InvalidOperationException($"A cell without a time limit ended with {end}."),
        };

        void Show(Output output)
        {
            shown = output as ErrorOutput ?? shown;
            outputs(output switch
            {
                DisplayData { DisplayId: { } id } display => display with { DisplayId = prefix + id },
                DisplayUpdate update => update with { DisplayId = prefix + update.DisplayId },
                _ => output,
            });
        }
    }

    /// <summary>Stops the cell that runs; does nothing where none does.</summary>
    public async Task InterruptAsync()
    {
        if (running is not { } cell)
            return;
        var current = worker;
        await current.StopCellAsync();
        if (await Task.WhenAny(cell, Task.Delay(answerGrace)) == cell)
            return;
        // Either the cell has ended and keeps its worker, or it hears that the worker was ended; never a cell that completed and lost its variables without a word.
        lock (ending)
        {
            if (running != cell)
                return;
            ended = current;
        }

        current.Kill();
    }

    WorkerProcess StartWorker()
    {
        var started = WorkerProcess.Start(folder);
        generation++;
        _ = started.WarmAsync();
        _ = WatchAsync(started);
        return started;
    }

    async Task WatchAsync(WorkerProcess watched)
    {
        var end = await watched.Gone;
        if (running is not null || closing || !Replace(watched))
            return;
        await watched.DisposeAsync();
        LostWhileIdle?.Invoke($"The process that runs the cells was lost ({(end is CellEnd.Crashed crashed ? crashed.Cause : "it ended itself")}). {Lost}");
    }

    async Task<CellFailure> ReplaceAsync(WorkerProcess old, string name, string reason)
    {
        Replace(old);
        await old.DisposeAsync();
        return Failure(name, $"{reason} {Lost}");
    }

    /// <summary>Puts a new worker in the place of a lost one, once.</summary>
    bool Replace(WorkerProcess old)
    {
        lock (replacing)
        {
            if (worker != old || closing)
                return false;
            worker = StartWorker();
            return true;
        }
    }

    static CellFailure Failure(string name, string message) => new(new ErrorOutput(name, message, [$"{name}: {message}"]), IsShown: false);

    public async ValueTask DisposeAsync()
    {
        lock (replacing)
            closing = true;
        await worker.DisposeAsync();
    }
}

/// <summary>Why a cell did not complete.</summary>
/// <param name="Error">The error.</param>
/// <param name="IsShown">Whether it stands below the cell already.</param>
sealed record CellFailure(ErrorOutput Error, bool IsShown);
