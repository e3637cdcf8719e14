using System.Globalization;
using Spectre.Console;

namespace LeoKit.Benchmarks;

/// <summary>Measures what is asked for and prints a table: each finding beside its target, and as it comes on the error stream.</summary>
static class Report
{
    /// <param name="args">engine (the default), kernel, loading, queries or generation; then, for loading and queries, how many rows (20,000 only shows that everything runs), and for generation the folder to write to.</param>
    public static async Task<int> PrintAsync(string[] args)
    {
        var what = args.FirstOrDefault() ?? "engine";
        var rows = what is "loading" or "queries" && args.Length > 1 ? int.Parse(args[1], NumberStyles.AllowThousands, CultureInfo.InvariantCulture) : 20_000;
        var notebooks = Directory.Exists("notebooks") ? Directory.GetFiles("notebooks", "*.ipynb").Order(StringComparer.Ordinal).ToList() : [];
        var table = new Table().Border(TableBorder.Simple).AddColumns("what", "measured", "target or baseline");
        var findings = what switch
        {
            "engine" => EngineBenchmarks.RunAsync(notebooks),
            "kernel" => KernelBenchmarks.RunAsync(),
            "loading" => LoadingBenchmarks.RunAsync(rows),
            "queries" => QueryBenchmarks.RunAsync(rows),
            "generation" => GenerationBenchmarks.RunAsync(args is [_, var folder] ? folder : Path.GetTempPath()),
            _ => throw new ArgumentException($"Measure engine, kernel, loading, queries or generation, not {what}."),
        };
        await foreach (var finding in findings)
        {
            Console.Error.WriteLine($"{finding.What}: {finding.Measured}");
            table.AddRow(Markup.Escape(finding.What), finding.Measured, Markup.Escape(finding.Target));
        }

        AnsiConsole.Write(table);
        return 0;
    }
}
