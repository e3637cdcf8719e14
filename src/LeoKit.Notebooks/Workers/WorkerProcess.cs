using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;
using LeoKit.Notebooks.Document;
using LeoKit.Notebooks.Engine;

namespace LeoKit.Notebooks.Workers;

/// <summary>A process of its own for one notebook, so that whatever a cell does costs that notebook only.</summary>
public sealed class WorkerProcess : IAsyncDisposable
{
    /// <summary>How much longer than its own limit a worker may take to answer that it stopped a cell.</summary>
    static readonly TimeSpan AnswerGrace = TimeSpan.FromSeconds(3);

    /// <summary>Characters of text written past the console that are kept for one cell: the engine's own limit does not see them.</summary>
    const int StrayLimit = 1_000_000;

    readonly Process process;
    readonly ScratchFolder scratch;
    readonly SemaphoreSlim sending = new(1);
    readonly ConcurrentDictionary<int, TaskCompletionSource<JsonNode?>> questions = [];
    readonly TaskCompletionSource<CellEnd> gone = new(TaskCreationOptions.RunContinuationsAsynchronously);
    readonly StringBuilder lastWords = new();
    readonly Task reading;
    volatile RunningCell cell = new(_ => { }, null);
    int questionsAsked;
    int? exitCode;
    long peakBytes;

    WorkerProcess(Process process, ScratchFolder scratch)
    {
        this.process = process;
        this.scratch = scratch;
        reading = ReadUntilGoneAsync();
    }

    /// <summary>Starts a worker whose working directory is the notebook's folder.</summary>
    /// <param name="folder">The notebook's folder.</param>
    /// <param name="headless">
    /// Whether the run is to be compared with others and nobody waits for its first cell: a library then reads in <c>LEOKIT_HEADLESS</c> that it leaves no trace outside the notebook.
    /// </param>
    public static WorkerProcess Start(string folder, bool headless = false)
    {
        var scratch = new ScratchFolder();
        var start = new ProcessStartInfo(DotnetHost.Path)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            ArgumentList = { WorkerLocation.Find(AppContext.BaseDirectory), scratch.Path },
        };
        foreach (var (name, value) in WorkerRuntime.Settings)
            start.Environment.TryAdd(name, value);
        if (headless)
            start.Environment["LEOKIT_HEADLESS"] = "1";
        else
            start.ArgumentList.Add(WorkerHost.Rehearse);
        return new WorkerProcess(Process.Start(start)!, scratch);
    }

    /// <summary>The process id.</summary>
    public int Id => process.Id;

    /// <summary>Ends when the process has ended, with how it did.</summary>
    public Task<CellEnd> Gone => gone.Task;

    /// <summary>Runs one cell and reports its end; after an end other than <see cref="CellEnd.Reported"/> the worker is gone.</summary>
    /// <param name="cellName">What errors call the cell.</param>
    /// <param name="code">The code.</param>
    /// <param name="limit">How long it may run; <see cref="Timeout.InfiniteTimeSpan"/> for ever.</param>
    /// <param name="outputs">Called with each output as it arrives, also with what comes late, until the next cell runs.</param>
    /// <param name="cancellation">Ends the worker and throws.</param>
    /// <param name="ask">Answers when the cell reads a line; null when there is nobody to ask.</param>
    public async Task<CellEnd> RunAsync(
        string cellName, string code, TimeSpan limit, Action<Output> outputs, CancellationToken cancellation, Func<Task<string>>? ask = null)
    {
        var running = new RunningCell(outputs, ask);
        cell = running;
        await SendAsync(WorkerMessage.Run(cellName, code, ask is not null));
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(limit);
        try
        {
            return await EndAsync(running, patience.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            await StopForGoodAsync(running);
            return new CellEnd.TimedOut(limit);
        }
    }

    /// <summary>Asks the running cell to stop; its end is reported to whoever runs it.</summary>
    public Task StopCellAsync() => SendAsync(WorkerMessage.Stop());

    /// <summary>Lets the worker get ready for its first cell and its first question.</summary>
    public Task WarmAsync() => SendAsync(WorkerMessage.Warm());

    /// <summary>Asks about code that has not run; null when there is no answer.</summary>
    internal async Task<JsonNode?> AskAsync(LanguageQuestion about, string code, int position)
    {
        var number = Interlocked.Increment(ref questionsAsked);
        var answer = questions.GetOrAdd(number, _ => new TaskCompletionSource<JsonNode?>(TaskCreationOptions.RunContinuationsAsynchronously));
        if (gone.Task.IsCompleted)
            answer.TrySetResult(null);
        await SendAsync(WorkerMessage.Question(number, about, code, position));
        return await answer.Task;
    }

    async Task<CellEnd> EndAsync(RunningCell running, CancellationToken patience) =>
        await (await Task.WhenAny(running.Ended.Task, gone.Task).WaitAsync(patience));

    /// <summary>Asks the worker to stop the cell, so that what it has shown arrives, and ends the process.</summary>
    async Task StopForGoodAsync(RunningCell running)
    {
        await StopCellAsync();
        using var patience = new CancellationTokenSource(AnswerGrace);
        try
        {
            await EndAsync(running, patience.Token);
        }
        catch (OperationCanceledException)
        {
            // The worker is stuck; killing it below is all that is left.
        }

        Kill();
    }

    async Task SendAsync(JsonObject message)
    {
        await sending.WaitAsync();
        try
        {
            await process.StandardInput.WriteLineAsync(message.ToJsonString());
            await process.StandardInput.FlushAsync();
        }
        catch (IOException)
        {
            // The worker is gone; the reader of its messages finds out and says how.
        }
        finally
        {
            sending.Release();
        }
    }

    async Task ReadUntilGoneAsync()
    {
        var readingErrors = ReadErrorsAsync();
        await Wire.ReadAsync(process.StandardOutput, Take, text => cell.ShowStray(text, StrayLimit));
        await process.WaitForExitAsync();
        await readingErrors;
        gone.TrySetResult(exitCode is { } code ? new CellEnd.Exited(code) : new CellEnd.Crashed(process.ExitCode, lastWords.ToString()));
        foreach (var question in questions.Values)
            question.TrySetResult(null);
    }

    void Take(JsonObject message)
    {
        if (WorkerMessage.OutputIn(message) is { } output)
            cell.Show(output);
        else if (message["ended"] is { } outcome)
            cell.Ended.TrySetResult(new CellEnd.Reported(Enum.Parse<CellOutcome>(outcome.GetValue<string>())));
        else if (message["answer"] is { } number && questions.TryRemove(number.GetValue<int>(), out var question))
            question.TrySetResult(message["is"]);
        else if (message["asksForInput"] is not null)
            _ = AnswerAsync(cell);
        else if (message["exiting"] is { } code)
            exitCode = code.GetValue<int>();
        else if (message["left"] is { } bytes)
            peakBytes = bytes.GetValue<long>();
    }

    async Task AnswerAsync(RunningCell asking) => await SendAsync(WorkerMessage.Input(asking.Ask is { } ask ? await ask() : ""));

    async Task ReadErrorsAsync()
    {
        const int enough = 4000;
        var buffer = new char[1024];
        int read;
        while ((read = await process.StandardError.ReadAsync(buffer)) > 0)
            if (lastWords.Length < enough)
                lastWords.Append(buffer, 0, read);
    }

    /// <summary>Ends the process at once.</summary>
    public void Kill()
    {
        if (!gone.Task.IsCompleted && !process.HasExited)
            process.Kill(entireProcessTree: true);
    }

    /// <summary>Lets the worker leave in its own time and gives its peak memory in bytes; zero when it did not live to tell.</summary>
    public async Task<long> LeaveAsync()
    {
        if (process.HasExited)
            return 0;
        await SendAsync(WorkerMessage.Leave());
        await Task.WhenAny(reading, Task.Delay(AnswerGrace));
        Kill();
        await reading;
        return peakBytes;
    }

    /// <summary>Ends the worker if it has not left.</summary>
    public async ValueTask DisposeAsync()
    {
        Kill();
        await reading;
        process.Dispose();
        scratch.Dispose();
    }
}
