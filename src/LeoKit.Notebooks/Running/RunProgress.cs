namespace LeoKit.Notebooks.Running;

/// <summary>What a runner reports while it works.</summary>
/// <param name="Path">The notebook.</param>
/// <param name="CellsDone">Code cells that have ended.</param>
/// <param name="Cells">Code cells in the notebook.</param>
/// <param name="CellId">The cell that is about to run; null at the end.</param>
/// <param name="Finished">The finished run; null while it goes on.</param>
public sealed record RunProgress(string Path, int CellsDone, int Cells, string? CellId, NotebookRun? Finished);
