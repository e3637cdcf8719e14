using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using LeoKit.Notebooks.Document;
using LeoKit.Notebooks.Engine;

namespace LeoKit.Notebooks.Workers;

/// <summary>A process of its own for one notebook, so that whatever a cell does costs that notebook only.</summary>
public sealed class WorkerProcess : IAsyncDisposable
{
    /// <summary>How much longer than its own limit a worker may take to answer that it stopped a cell.</summary>
    static readonly TimeSpan AnswerGrace = TimeSpan.FromSeconds(3);

    readonly Process process;
    readonly Channel<JsonObject> messages = Channel.CreateUnbounded<JsonObject>();
    readonly StringBuilder lastWords = new();
    readonly Task reading;
    readonly Task readingErrors;

    WorkerProcess(Process process)
    {
        this.process = process;
        reading = ReadMessagesAsync();
        readingErrors = ReadErrorsAsync();
    }

    /// <summary>Starts a worker whose working directory is the notebook's folder.</summary>
    public static WorkerProcess Start(string folder)
    {
        var start = new ProcessStartInfo(DotnetHost.Path)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.ArgumentList.Add(WorkerLocation.Find(AppContext.BaseDirectory));
        return new WorkerProcess(Process.Start(start)!);
    }

    /// <summary>Runs one cell and reports its end; after an end other than <see cref="CellEnd.Reported"/> the worker is gone.</summary>
    /// <param name="cellName">What errors call the cell.</param>
    /// <param name="code">The code.</param>
    /// <param name="limit">How long it may run.</param>
    /// <param name="outputs">Called with each output as it arrives.</param>
    /// <param name="cancellation">Ends the worker and throws.</param>
    public async Task<CellEnd> RunAsync(string cellName, string code, TimeSpan limit, Action<Output> outputs, CancellationToken cancellation)
    {
        await SendAsync(WorkerMessage.Run(cellName, code));
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(limit);
        try
        {
            return await EndAsync(outputs, patience.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            await StopAsync(outputs);
            return new CellEnd.TimedOut(limit);
        }
    }

    async Task<CellEnd> EndAsync(Action<Output> outputs, CancellationToken patience)
    {
        await foreach (var message in messages.Reader.ReadAllAsync(patience))
        {
            if (message["shown"] is not null)
                outputs(WorkerMessage.ShownIn(message));
            else if (message["ended"] is { } outcome)
                return new CellEnd.Reported(Enum.Parse<CellOutcome>(outcome.GetValue<string>()));
            else if (message["exiting"] is { } code)
                return new CellEnd.Exited(code.GetValue<int>());
        }

        await process.WaitForExitAsync(patience);
        await readingErrors;
        return new CellEnd.Crashed(process.ExitCode, lastWords.ToString());
    }

    /// <summary>Asks the worker to stop the cell, so that what it has shown arrives, and ends the process.</summary>
    async Task StopAsync(Action<Output> outputs)
    {
        await SendAsync(WorkerMessage.Stop());
        using var patience = new CancellationTokenSource(AnswerGrace);
        try
        {
            await EndAsync(outputs, patience.Token);
        }
        catch (OperationCanceledException)
        {
            // The worker is stuck; killing it below is all that is left.
        }

        Kill();
    }

    async Task SendAsync(JsonObject message)
    {
        try
        {
            await process.StandardInput.WriteLineAsync(message.ToJsonString());
            await process.StandardInput.FlushAsync();
        }
        catch (IOException)
        {
            // The worker is gone; the reader of its messages finds out and says how.
        }
    }

    async Task ReadMessagesAsync()
    {
        await Wire.ReadAsync(
            process.StandardOutput,
            message => messages.Writer.TryWrite(message),
            text => messages.Writer.TryWrite(WorkerMessage.Shown(new StreamOutput("stdout", text))));
        messages.Writer.Complete();
    }

    async Task ReadErrorsAsync()
    {
        const int enough = 4000;
        var buffer = new char[1024];
        int read;
        while ((read = await process.StandardError.ReadAsync(buffer)) > 0)
            if (lastWords.Length < enough)
                lastWords.Append(buffer, 0, read);
    }

    void Kill()
    {
        if (!process.HasExited)
            process.Kill(entireProcessTree: true);
    }

    /// <summary>Lets the worker leave in its own time and gives its peak memory in bytes; zero when it did not live to tell.</summary>
    public async Task<long> LeaveAsync()
    {
        if (process.HasExited)
            return 0;
        await SendAsync(WorkerMessage.Leave());
        await Task.WhenAny(process.WaitForExitAsync(), Task.Delay(AnswerGrace));
        Kill();
        await reading;
        long peak = 0;
        while (messages.Reader.TryRead(out var message))
            peak = message["left"]?.GetValue<long>() ?? peak;
        return peak;
    }

    /// <summary>Ends the worker if it has not left.</summary>
    public async ValueTask DisposeAsync()
    {
        Kill();
        await Task.WhenAll(reading, readingErrors);
        process.Dispose();
    }
}
