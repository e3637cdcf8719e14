using System.Collections.Immutable;

namespace LeoKit.Notebooks.Snapshots;

/// <summary>The comparison of one notebook's outputs with its approved snapshot.</summary>
/// <param name="Name">The snapshot's name, as given.</param>
/// <param name="Status">What was found.</param>
/// <param name="Message">What is wrong and what to do, with a diff where texts differ; empty on a match.</param>
public sealed record SnapshotResult(string Name, SnapshotStatus Status, string Message)
{
    /// <summary>Whether nothing needs to be done.</summary>
    public bool IsMatch => Status == SnapshotStatus.Matched;

    /// <summary>The id of the cell with the first difference; null when the texts are the same, or nothing was approved.</summary>
    public string? FirstDifferentCell { get; init; }

    /// <summary>Every cell that shows something or for which something was approved.</summary>
    public ImmutableArray<CellComparison> Cells { get; init; } = [];
}
