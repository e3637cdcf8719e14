using System.Diagnostics;
using System.Text;
using LeoKit.Jupyter.Protocol;
using LeoKit.Jupyter.Specs;
using LeoKit.Notebooks.Workers;

namespace LeoKit.Jupyter.Tests.Client;

/// <summary>A kernel in a process of its own, started as a front end starts it.</summary>
sealed class KernelProcess : IDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory("leokit kernel ").FullName;
    readonly StringBuilder log = new();

    KernelProcess(IReadOnlyList<string> command, string? connectionFile, IReadOnlyDictionary<string, string>? environment)
    {
        var file = connectionFile ?? NewConnection.Write(folder);
        ConnectionPath = file;
        Connection = ConnectionFile.Read(file);
        var start = new ProcessStartInfo(command[0]) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };
        foreach (var argument in command.Skip(1))
            start.ArgumentList.Add(argument == "{connection_file}" ? file : argument);
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
            start.Environment[name] = value;
        Process = Process.Start(start)!;
        Process.ErrorDataReceived += (_, line) => Note(line.Data);
        Process.OutputDataReceived += (_, line) => Note(line.Data);
        Process.BeginErrorReadLine();
        Process.BeginOutputReadLine();
    }

    public Process Process { get; }

    public ConnectionFile Connection { get; }

    public string ConnectionPath { get; }

    public string Folder => folder;

    /// <summary>What the kernel wrote to its terminal.</summary>
    public string Log
    {
        get
        {
            lock (log)
                return log.ToString();
        }
    }

    /// <summary>Starts the built kernel with what the description of an installed one says.</summary>
    public static KernelProcess Start(string? connectionFile = null, IReadOnlyDictionary<string, string>? environment = null) =>
        Start(
            ["dotnet", Path.Combine(KernelProgramFolder.Find(AppContext.BaseDirectory), "LeoKit.Jupyter.dll"), "{connection_file}"],
            connectionFile,
            WorkerRuntime.Settings.SetItems(environment ?? new Dictionary<string, string>()));

    public static KernelProcess Start(IReadOnlyList<string> command, string? connectionFile = null, IReadOnlyDictionary<string, string>? environment = null) =>
        new(command, connectionFile, environment);

    /// <summary>A client that is ready to speak to it.</summary>
    /// <exception cref="InvalidOperationException">The kernel left before it answered; the message is what it wrote.</exception>
    public async Task<KernelClient> ConnectAsync()
    {
        var client = new KernelClient(Connection);
        var (ready, left) = (client.ReadyAsync(), Process.WaitForExitAsync());
        if (await Task.WhenAny(ready, left) == ready)
        {
            await ready;
            return client;
        }

        client.Dispose();
        throw new InvalidOperationException($"The kernel left before it answered. {Log}");
    }

    void Note(string? line)
    {
        lock (log)
            log.AppendLine(line);
    }

    public void Dispose()
    {
        if (!Process.HasExited)
            Process.Kill(entireProcessTree: true);
        Process.WaitForExit();
        Process.Dispose();
        Directory.Delete(folder, recursive: true);
    }
}
