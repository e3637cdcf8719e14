using LeoKit.Curriculum;

namespace LeoKit.Cli.Places;

/// <summary>What stands around a notebook or a folder of notebooks.</summary>
static class CurriculumPlaces
{
    /// <summary>The place of a folder; null for the curriculum.</summary>
    public static CurriculumPlace OfFolder(string? folder) => OfNotebook(NotebookPaths.Find(folder is null ? [] : [folder])[0], null);

    /// <summary>The place of a notebook.</summary>
    public static CurriculumPlace OfNotebook(string path, string? snapshots)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        return new(folder, SnapshotPlaces.Of(path, snapshots), folder == Path.GetFullPath(NotebookPaths.Curriculum));
    }
}
