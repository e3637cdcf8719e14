namespace LeoKit.Notebooks.Snapshots;

/// <summary>An approved snapshot that belongs to no notebook.</summary>
/// <param name="Name">The snapshot's name.</param>
/// <param name="Path">Its file.</param>
public sealed record OrphanSnapshot(string Name, string Path)
{
    /// <summary>What is wrong and what to do.</summary>
    public string Message => $"{Path}: no notebook is called \"{Name}\". Delete this file, or give the notebook its old name back.";
}
