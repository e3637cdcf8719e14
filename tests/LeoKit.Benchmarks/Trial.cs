using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace LeoKit.Benchmarks;

/// <summary>One reader, run once in a process of its own.</summary>
/// <param name="Seconds">What it took, from the file to the result.</param>
/// <param name="WholeSeconds">The same with the start and the end of the process, which is what somebody waits for: the targets were measured so.</param>
/// <param name="PeakMegabytes">The most memory of the process.</param>
/// <param name="Answer">What came of it, so that all readers can be seen to agree.</param>
sealed record Trial(double Seconds, double WholeSeconds, double PeakMegabytes, string Answer)
{
    /// <summary>Runs a reader in this process and writes the result for the one that asked.</summary>
    public static void RunHere(string reader, string folder)
    {
        // The kit is there before the clock starts, as data.table and pandas are: its first line tells a notebook how to show things.
        RuntimeHelpers.RunModuleConstructor(typeof(LeoExtract).Module.ModuleHandle);
        var run = Readers.Named(reader);
        var watch = Stopwatch.StartNew();
        var answer = run(folder);
        // What a notebook waits for the first time is all that the processor does, the compiler of .NET included.
        var seconds = reader.EndsWith(Readers.Processor, StringComparison.Ordinal) ? Process.GetCurrentProcess().TotalProcessorTime.TotalSeconds : watch.Elapsed.TotalSeconds;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{seconds:0.0000} {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:0} {answer}"));
    }

    /// <summary>Runs a reader in a new process; null if what it needs is not installed.</summary>
    public static async Task<Trial?> RunAsync(Reader reader, string folder, string file)
    {
        var start = new ProcessStartInfo(reader.Program ?? DotnetHost) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        foreach (var argument in reader.Program is null ? Own(reader, folder) : [Path.Combine(AppContext.BaseDirectory, "Peers", reader.Script!), file])
            start.ArgumentList.Add(argument);
        try
        {
            var watch = Stopwatch.StartNew();
            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync();
            var output = await process.StandardOutput.ReadToEndAsync();
            await process.WaitForExitAsync();
            var whole = watch.Elapsed.TotalSeconds;
            if (process.ExitCode != 0)
                return reader.Program is null ? throw new InvalidOperationException($"{reader.Name} failed: {await errors}") : null;
            var parts = output.Split('\n', StringSplitOptions.RemoveEmptyEntries)[^1].Split(' ', 3);
            return new(double.Parse(parts[0], CultureInfo.InvariantCulture), whole, double.Parse(parts[1], CultureInfo.InvariantCulture), parts[2].Trim());
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    // The program is run by the dotnet host, whoever asks: a test as well as the program itself.
    static string DotnetHost => Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? Environment.ProcessPath! : "dotnet";

    static IEnumerable<string> Own(Reader reader, string folder) => [typeof(Trial).Assembly.Location, "one", reader.Name, folder];
}
