using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json.Nodes;
using LeoKit.Notebooks.Engine;

namespace LeoKit.Notebooks.Workers;

/// <summary>The main loop of a worker process: one engine, commands on standard input, outputs on standard output.</summary>
public static class WorkerHost
{
    /// <summary>The argument of a worker whose first cell somebody waits for.</summary>
    public const string Rehearse = "rehearse";

    /// <summary>Serves until told to leave or until the other side goes away. The notebook's folder is the working directory.</summary>
    /// <param name="scratchFolder">A folder that the other side removes when this process has ended; null for none.</param>
    /// <param name="rehearses">Whether a second processor should load the compiler while this process reads its references: the first cell comes sooner, and the start costs more in all.</param>
    public static async Task<int> RunAsync(string? scratchFolder = null, bool rehearses = false)
    {
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        if (rehearses)
            _ = Rehearsal.RunAsync();
        // It reads its references while this thread opens the streams.
        var starting = Task.Run(() => new CSharpEngine(new EngineOptions { BaseDirectory = Directory.GetCurrentDirectory(), ScratchFolder = scratchFolder }));
        // Ctrl+C reaches every process of the terminal; the one that started this worker decides what it means.
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal => signal.Cancel = true);
        var commands = new StreamReader(Console.OpenStandardInput());
        var pipe = new OutputPipe(Console.OpenStandardOutput());
        var leaving = false;
        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
        {
            if (!leaving)
                pipe.Post(WorkerMessage.Exiting(Environment.ExitCode));
            pipe.Close();
            if (scratchFolder is not null)
                ScratchFolder.Remove(scratchFolder);
        };

        using var engine = await starting;
        var answers = new BlockingCollection<string>();
        var stop = new CancellationTokenSource();
        while (await commands.ReadLineAsync() is { } line)
        {
            var command = JsonNode.Parse(line)!.AsObject();
            if (command["run"] is { } name)
            {
                stop = new CancellationTokenSource();
                var input = command["canAsk"]!.GetValue<bool>() ? InputFrom(pipe, answers) : null;
                _ = RunCellAsync(engine, name.GetValue<string>(), command["code"]!.GetValue<string>(), pipe, input, stop.Token);
            }
            else if (command["stop"] is not null)
            {
                // Ending a thread blocks the one that asks for it, so the loop must not be that one.
                _ = stop.CancelAsync();
            }
            else if (command["question"] is not null)
            {
                _ = Task.Run(() => pipe.Post(LanguageAnswers.To(command, engine.Language)));
            }
            else if (command["input"] is { } text)
            {
                answers.Add(text.GetValue<string>());
            }
            else if (command["warm"] is not null)
            {
                _ = engine.WarmAsync();
            }
            else if (command["leave"] is not null)
            {
                pipe.Post(WorkerMessage.Left(Process.GetCurrentProcess().PeakWorkingSet64));
                break;
            }
        }

        leaving = true;
        Environment.Exit(0);
        return 0;
    }

    static InputRequest InputFrom(OutputPipe pipe, BlockingCollection<string> answers) => stop =>
    {
        // An answer that came after its cell was stopped is not an answer to this question.
        while (answers.TryTake(out _))
        {
        }

        pipe.Post(WorkerMessage.AsksForInput());
        return Task.Run(() => answers.Take(stop), stop);
    };

    static async Task RunCellAsync(CSharpEngine engine, string name, string code, OutputPipe pipe, InputRequest? input, CancellationToken stop)
    {
        var outcome = await Task.Run(() => engine.RunAsync(name, code, pipe.Show, stop, input), CancellationToken.None);
        pipe.Post(WorkerMessage.Ended(outcome));
    }
}
