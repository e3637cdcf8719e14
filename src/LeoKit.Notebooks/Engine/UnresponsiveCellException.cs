namespace LeoKit.Notebooks.Engine;

/// <summary>A cell was asked to stop and did not end in time.</summary>
sealed class UnresponsiveCellException() : Exception("The cell did not stop when asked.");
