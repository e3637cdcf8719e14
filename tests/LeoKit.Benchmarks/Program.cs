using LeoKit.Benchmarks;
using Spectre.Console;

var notebooks = Directory.Exists("notebooks") ? Directory.GetFiles("notebooks", "*.ipynb").Order(StringComparer.Ordinal).ToList() : [];
var table = new Table().Border(TableBorder.Simple).AddColumns("what", "measured", "target or baseline");
// One word chooses: "kernel" or "engine"; without it, both.
var findings = args switch
{
    ["kernel"] => KernelBenchmarks.RunAsync(),
    ["engine"] => EngineBenchmarks.RunAsync(notebooks),
    _ => EngineBenchmarks.RunAsync(notebooks).Concat(KernelBenchmarks.RunAsync()),
};
await foreach (var finding in findings)
{
    Console.Error.WriteLine($"{finding.What}: {finding.Measured}");
    table.AddRow(Markup.Escape(finding.What), finding.Measured, Markup.Escape(finding.Target));
}

AnsiConsole.Write(table);
return 0;
