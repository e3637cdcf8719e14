using System.Collections.Immutable;
using LeoKit.Notebooks.Running;
using LeoKit.Notebooks.Snapshots;

namespace LeoKit.Notebooks.Verification;

/// <summary>A run of a notebook, held against its approved outputs.</summary>
/// <param name="Run">The run.</param>
/// <param name="Snapshot">The comparison; null where the file could not be read.</param>
public sealed record NotebookVerification(NotebookRun Run, SnapshotResult? Snapshot)
{
    /// <summary>Compares what a run shows.</summary>
    public static NotebookVerification Of(NotebookRun run, SnapshotFolder folder, SnapshotTextOptions? options = null) =>
        new(run, run.Executed is null ? null : folder.Compare(run.Name, SnapshotText.Of(run.Executed, options)));

    /// <summary>Whether it ended as it should and shows what was approved.</summary>
    public bool IsGood => Failures.IsEmpty;

    /// <summary>What is not as it should be, each with what to do next.</summary>
    public ImmutableArray<string> Failures =>
    [
        .. Run.End.IsGood ? Array.Empty<string>() : [$"{Run.Path}: {Run.End.Reason}"],
        .. Snapshot is { IsMatch: false } ? [Snapshot.Message] : Array.Empty<string>(),
    ];

    /// <summary>One case for the notebook as a whole.</summary>
    public VerificationCase Case => new(Run.Name, null, Run.Elapsed, IsGood ? null : string.Join("\n\n", Failures));

    /// <summary>A case for each cell that shows something or was approved, and for the cell in which a run ended; the time is the notebook's, in the first of them.</summary>
    public ImmutableArray<VerificationCase> CellCases =>
        Snapshot is null || Snapshot.Cells.IsEmpty ? [Case]
        : [.. EndCase, .. Snapshot.Cells.Select((cell, place) => new VerificationCase(Run.Name, cell.Id, place == 0 ? Run.Elapsed : TimeSpan.Zero, FailureOf(cell)))];

    IEnumerable<VerificationCase> EndCase => Run.End.IsGood ? [] : [new(Run.Name, Run.End.CellId is { } cell ? $"{cell} (run)" : "run", TimeSpan.Zero, Run.End.Reason)];

    string? FailureOf(CellComparison cell) => cell.IsMatch ? null : $"{Run.Name}, cell {cell.Id}: {cell.FirstDifference}.\n\n{Snapshot!.Message}";
}
