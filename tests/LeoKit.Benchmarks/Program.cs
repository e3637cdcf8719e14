using LeoKit.Benchmarks;
using Spectre.Console;

var notebooks = Directory.Exists("notebooks") ? Directory.GetFiles("notebooks", "*.ipynb").Order(StringComparer.Ordinal).ToList() : [];
var table = new Table().Border(TableBorder.Simple).AddColumns("what", "measured", "target or baseline");
await foreach (var finding in EngineBenchmarks.RunAsync(notebooks))
{
    Console.Error.WriteLine($"{finding.What}: {finding.Measured}");
    table.AddRow(Markup.Escape(finding.What), finding.Measured, finding.Target);
}

AnsiConsole.Write(table);
return 0;
