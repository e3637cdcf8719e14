using System.CommandLine;
using LeoKit.Cli.Tables;

namespace LeoKit.Cli.Commands;

/// <summary><c>leokit cohorts</c>: the cohort table of the briefing, from its rule.</summary>
static class CohortsCommand
{
    static readonly Option<string> Format = new("--format")
    {
        DefaultValueFactory = _ => "table",
        Description = "table, for reading, or csv.",
    };

    public static Command Create()
    {
        Format.AcceptOnlyFromAmong("table", "csv");
        var command = new Command("cohorts", "Prints which school year each birth cohort was in, and whether LEO holds it. * marks years expected but not yet held.") { Format };
        command.SetAction(parsed => Console.Write(parsed.GetValue(Format) == "csv" ? CohortTable.Standard.ToCsv() : PrintedTable.Plain(CohortTable.Standard.ToTableView())));
        return command;
    }
}
