using System.Collections.Immutable;
using LeoKit.Cli.Tables;
using Spectre.Console;

namespace LeoKit.Cli.Progress;

/// <summary>The table of a validation, and below it the first examples of each rule that does not hold: coloured on a terminal, plain text anywhere else.</summary>
static class ReportTable
{
    public static void Write(ValidationReport report, IAnsiConsole console)
    {
        if (console.Profile.Out.IsTerminal)
            console.Write(Coloured(report));
        else
            Console.Write(PrintedTable.Plain(report.ToTableView()));
        foreach (var rule in report.Rules.Where(rule => rule.Findings > 0))
            WriteExamples(rule);
        Console.WriteLine();
        Console.WriteLine(report);
    }

    static void WriteExamples(RuleResult rule)
    {
        Console.WriteLine(FormattableString.Invariant($"\n{rule.Code}: {rule.Rule}"));
        foreach (var example in rule.Examples)
            Console.WriteLine($"  {example}");
        if (rule.Findings > rule.Examples.Length)
            Console.WriteLine(FormattableString.Invariant($"  … and {rule.Findings - rule.Examples.Length:N0} more"));
    }

    static Table Coloured(ValidationReport report)
    {
        var view = report.ToTableView();
        var table = new Table().Border(TableBorder.Simple).Title(Markup.Escape(view.Caption!));
        for (var column = 0; column < view.Columns.Length; column++)
            table.AddColumn(view.NumberColumns.Contains(column) ? new TableColumn(view.Columns[column]).RightAligned() : new TableColumn(view.Columns[column]));
        foreach (var (rule, row) in report.Rules.Zip(view.Rows))
            table.AddRow([.. CellsOf(row, ColourOf(rule.Status))]);
        return table;
    }

    static IEnumerable<string> CellsOf(ImmutableArray<string> row, string colour) =>
        row[..^1].Select(Markup.Escape).Append($"[{colour}]{Markup.Escape(row[^1])}[/]");

    static string ColourOf(RuleStatus status) => status switch
    {
        RuleStatus.Good => "green",
        RuleStatus.Declared => "blue",
        RuleStatus.Fault => "red",
        _ => "grey",
    };
}
