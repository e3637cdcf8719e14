using LeoKit.Notebooks.Document;
using LeoKit.Notebooks.Engine;
using LeoKit.Notebooks.Workers;

namespace LeoKit.Notebooks.Running;

/// <summary>Decides whether the end of a cell ends the notebook, and says why in words.</summary>
static class CellVerdict
{
    /// <summary>Null when the run goes on.</summary>
    public static NotebookEnd? Of(CodeCell cell, CellEnd end) => end switch
    {
        CellEnd.Reported { Outcome: CellOutcome.Completed } when MustRaise(cell) =>
            new(NotebookEndKind.ErrorExpected, cell.Id, $"cell {cell.Id} is tagged {CellTags.RaisesException} and raised no error. Remove the tag or mend the example."),
        CellEnd.Reported { Outcome: CellOutcome.Completed } => null,
        CellEnd.Reported when MustRaise(cell) => null,
        CellEnd.Reported => new(NotebookEndKind.CellFailed, cell.Id, $"cell {cell.Id} failed: {ErrorOf(cell)}"),
        CellEnd.TimedOut late => new(NotebookEndKind.TimedOut, cell.Id,
            FormattableString.Invariant($"cell {cell.Id} ran longer than {late.Limit.TotalSeconds:0.#} seconds and was stopped. Look for an endless loop, or allow more time with --timeout.")),
        CellEnd.Exited exited => new(NotebookEndKind.ProcessExited, cell.Id,
            FormattableString.Invariant($"cell {cell.Id} ended the process with exit code {exited.ExitCode}. A cell must not call Environment.Exit.")),
        CellEnd.Crashed crashed => new(NotebookEndKind.ProcessCrashed, cell.Id, $"cell {cell.Id} crashed the process: {crashed.Cause}"),
        _ => throw new InvalidOperationException($"No verdict for {end}."),
    };

    static bool MustRaise(CodeCell cell) => cell.Tags.Contains(CellTags.RaisesException);

    static string ErrorOf(CodeCell cell) => cell.Outputs.OfType<ErrorOutput>().LastOrDefault() switch
    {
        { Name: CompileErrors.Name } error => error.Message,
        { } error => $"{error.Name}: {error.Message}",
        null => "no error was shown",
    };
}
