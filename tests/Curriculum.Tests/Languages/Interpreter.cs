using System.ComponentModel;
using System.Diagnostics;

namespace Curriculum.Tests.Languages;

/// <summary>A program that runs scripts, if it is installed.</summary>
sealed record Interpreter(string Program)
{
    /// <summary>Rscript; null if it is not installed.</summary>
    public static async Task<Interpreter?> RAsync() => await FirstAsync(["Rscript"], "cat(1)", ".R");

    /// <summary>A Python with pandas; null if none is installed. <c>LEOKIT_PYTHON</c> names one.</summary>
    public static async Task<Interpreter?> PythonAsync() =>
        await FirstAsync([.. new[] { Environment.GetEnvironmentVariable("LEOKIT_PYTHON"), "/usr/bin/python3", "python3", "python" }.OfType<string>()], "import pandas", ".py");

    /// <summary>Runs a script in a folder; what it printed, and what it complained about if it failed.</summary>
    public async Task<(bool Ended, string Out, string Error)> RunAsync(string script, string ending, string folder)
    {
        var file = Path.Combine(Path.GetTempPath(), $"leokit-{Guid.NewGuid():N}{ending}");
        await File.WriteAllTextAsync(file, script);
        try
        {
            var start = new ProcessStartInfo(Program, [file]) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
            using var process = Process.Start(start)!;
            var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
            await process.WaitForExitAsync();
            return (process.ExitCode == 0, await output, await error);
        }
        finally
        {
            File.Delete(file);
        }
    }

    static async Task<Interpreter?> FirstAsync(IEnumerable<string> programs, string probe, string ending)
    {
        foreach (var program in programs)
            try
            {
                if ((await new Interpreter(program).RunAsync(probe, ending, Path.GetTempPath())).Ended)
                    return new(program);
            }
            catch (Win32Exception)
            {
                // It is not installed: the next one may be.
            }

        return null;
    }
}
