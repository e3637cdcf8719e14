using LeoKit.Notebooks.Document;

namespace LeoKit.Notebooks.Engine;

/// <summary>The cell that runs.</summary>
/// <param name="Name">What errors call it.</param>
/// <param name="Outputs">Takes what it shows.</param>
/// <param name="Stop">Asks it to end.</param>
/// <param name="Gate">Opened while what a person wrote runs.</param>
sealed record CellContext(string Name, Action<Output> Outputs, CancellationToken Stop, AbortGate Gate);
