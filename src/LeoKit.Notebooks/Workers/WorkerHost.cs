using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using LeoKit.Notebooks.Engine;

namespace LeoKit.Notebooks.Workers;

/// <summary>The main loop of a worker process: one engine, commands on standard input, outputs on standard output.</summary>
public static class WorkerHost
{
    /// <summary>Serves until told to leave or until the other side goes away. The notebook's folder is the working directory.</summary>
    public static async Task<int> RunAsync()
    {
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        var commands = new StreamReader(Console.OpenStandardInput());
        var pipe = new OutputPipe(Console.OpenStandardOutput());
        var leaving = false;
        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
        {
            if (!leaving)
                pipe.Post(WorkerMessage.Exiting(Environment.ExitCode));
            pipe.Close();
        };

        using var engine = new CSharpEngine(new EngineOptions { BaseDirectory = Directory.GetCurrentDirectory() });
        var stop = new CancellationTokenSource();
        while (await commands.ReadLineAsync() is { } line)
        {
            var command = JsonNode.Parse(line)!.AsObject();
            if (command["run"] is { } name)
            {
                stop = new CancellationTokenSource();
                _ = RunCellAsync(engine, name.GetValue<string>(), command["code"]!.GetValue<string>(), pipe, stop.Token);
            }
            else if (command["stop"] is not null)
            {
                // Ending a thread blocks the one that asks for it, so the loop must not be that one.
                _ = stop.CancelAsync();
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

    static async Task RunCellAsync(CSharpEngine engine, string name, string code, OutputPipe pipe, CancellationToken stop)
    {
        var outcome = await Task.Run(() => engine.RunAsync(name, code, pipe.Show, stop), CancellationToken.None);
        pipe.Post(WorkerMessage.Ended(outcome));
    }
}
