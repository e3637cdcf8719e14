using System.Globalization;
using LeoKit.Notebooks.Document;
using LeoKit.Notebooks.Running;
using Spectre.Console;

namespace LeoKit.Cli.Progress;

/// <summary>The closing table of a run, and below it the reason of each that did not end as it should.</summary>
static class RunTable
{
    public static void Write(IReadOnlyList<NotebookRun> runs, IAnsiConsole console)
    {
        var table = new Table().Border(TableBorder.Simple);
        table.AddColumns(new TableColumn("notebook"), Right("cells"), Right("seconds"), Right("peak MB"), new TableColumn("end"));
        foreach (var run in runs)
            table.AddRow(
                Markup.Escape(run.Name),
                Text(run.Executed?.Cells.Count(cell => cell is CodeCell { ExecutionCount: not null }) ?? 0, "0"),
                Text(run.Elapsed.TotalSeconds, "0.0"),
                run.PeakBytes == 0 ? "–" : Text(run.PeakBytes / 1e6, "0"),
                run.End.IsGood ? "completed" : run.End.Kind.ToString());
        console.Write(table);
        foreach (var run in runs.Where(run => !run.End.IsGood))
            console.Profile.Out.Writer.WriteLine($"{run.Path}: {run.End.Reason}");
    }

    static TableColumn Right(string heading) => new TableColumn(heading).RightAligned();

    static string Text(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
