using LeoKit.Benchmarks;
using Spectre.Console;

var notebooks = Directory.Exists("notebooks") ? Directory.GetFiles("notebooks", "*.ipynb").Order(StringComparer.Ordinal).ToList() : [];
var table = new Table().Border(TableBorder.Simple).AddColumns("what", "measured", "target or baseline");
var findings = args is ["generation", ..] ? GenerationBenchmarks.RunAsync(args is [_, var folder] ? folder : Path.GetTempPath()) : EngineBenchmarks.RunAsync(notebooks);
await foreach (var finding in findings)
{
    Console.Error.WriteLine($"{finding.What}: {finding.Measured}");
    table.AddRow(Markup.Escape(finding.What), finding.Measured, finding.Target);
}

AnsiConsole.Write(table);
return 0;
