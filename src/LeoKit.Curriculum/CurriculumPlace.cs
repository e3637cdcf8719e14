using System.Collections.Immutable;
using LeoKit.Notebooks.Snapshots;

namespace LeoKit.Curriculum;

/// <summary>What stands around the notebooks that are checked.</summary>
/// <param name="Folder">The folder of the notebooks.</param>
/// <param name="Snapshots">Where their approved outputs are kept.</param>
/// <param name="IsKit">Whether these are the kit's own notebooks, so that its glossary, sources, exercises and setup cells hold for them.</param>
public sealed record CurriculumPlace(string Folder, SnapshotFolder Snapshots, bool IsKit)
{
    /// <summary>The numbers of the notebooks in the folder, in order.</summary>
    public ImmutableArray<string> Numbers =>
        [.. Directory.EnumerateFiles(Folder, "*.ipynb").Select(path => Path.GetFileName(path)).Where(name => name is [>= '0' and <= '9', >= '0' and <= '9', '-', ..]).Select(name => name[..2]).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>Whether a notebook of this number, such as <c>03</c>, is in the folder.</summary>
    public bool HasNotebook(string number) => PathOf(number) is not null;

    /// <summary>The path of the notebook with this number; null if there is none.</summary>
    public string? PathOf(string number) => Directory.EnumerateFiles(Folder, $"{number}-*.ipynb").Order(StringComparer.Ordinal).FirstOrDefault();

    /// <summary>The approved outputs of a notebook; null if none are approved.</summary>
    internal string? SnapshotOf(string name) => Snapshots.VerifiedPath(name) is var path && File.Exists(path) ? File.ReadAllText(path) : null;
}
