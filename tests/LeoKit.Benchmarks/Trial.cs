using System.Diagnostics;
using System.Globalization;

namespace LeoKit.Benchmarks;

/// <summary>One reader, run once in a process of its own.</summary>
/// <param name="Seconds">What it took, from the file to the result.</param>
/// <param name="PeakMegabytes">The most memory of the process.</param>
/// <param name="Answer">What came of it, so that all readers can be seen to agree.</param>
sealed record Trial(double Seconds, double PeakMegabytes, string Answer)
{
    /// <summary>Runs a reader in this process and writes the result for the one that asked.</summary>
    public static void RunHere(string reader, string folder)
    {
        var run = Readers.Named(reader);
        var watch = Stopwatch.StartNew();
        var answer = run(folder);
        var seconds = watch.Elapsed.TotalSeconds;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{seconds:0.0000} {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:0} {answer}"));
    }

    /// <summary>Runs a reader in a new process; null if what it needs is not installed.</summary>
    public static async Task<Trial?> RunAsync(Reader reader, string folder, string file)
    {
        var start = new ProcessStartInfo(reader.Program ?? Environment.ProcessPath!) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        foreach (var argument in reader.Program is null ? Own(reader, folder) : [Path.Combine(AppContext.BaseDirectory, "Peers", reader.Script!), file])
            start.ArgumentList.Add(argument);
        try
        {
            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync();
            var output = await process.StandardOutput.ReadToEndAsync();
            await process.WaitForExitAsync();
            if (process.ExitCode != 0)
                return reader.Program is null ? throw new InvalidOperationException($"{reader.Name} failed: {await errors}") : null;
            var parts = output.Split('\n', StringSplitOptions.RemoveEmptyEntries)[^1].Split(' ', 3);
            return new(double.Parse(parts[0], CultureInfo.InvariantCulture), double.Parse(parts[1], CultureInfo.InvariantCulture), parts[2].Trim());
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    // Run by the dotnet host, the process is the host, and the program its first argument.
    static IEnumerable<string> Own(Reader reader, string folder) =>
        Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [typeof(Trial).Assembly.Location, "one", reader.Name, folder] : ["one", reader.Name, folder];
}

/// <summary>A way to read or to query: ours, that of a library, or a script for another program.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Program">The program; null for this one.</param>
/// <param name="Script">The script that the program runs.</param>
sealed record Reader(string Name, string? Program = null, string? Script = null);
