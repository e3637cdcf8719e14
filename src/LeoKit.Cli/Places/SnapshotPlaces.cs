using System.CommandLine;
using LeoKit.Notebooks.Snapshots;

namespace LeoKit.Cli.Places;

/// <summary>Where the approved outputs of a notebook are kept.</summary>
static class SnapshotPlaces
{
    static readonly string CurriculumSnapshots = Path.Combine("tests", "Curriculum.Tests", "snapshots");

    public static Option<string?> Option { get; } = new("--snapshots")
    {
        Description = "The folder of approved outputs. Without it: tests/Curriculum.Tests/snapshots for the curriculum, snapshots/ beside any other notebook.",
    };

    public static SnapshotTextOptions TextOptions { get; } = new()
    {
        Scrubber = Scrubber.For(Directory.GetCurrentDirectory(), Environment.GetFolderPath(Environment.SpecialFolder.UserProfile)),
    };

    public static SnapshotFolder Of(string notebook, string? given)
    {
        var beside = Path.GetDirectoryName(Path.GetFullPath(notebook))!;
        var folder = given
            ?? (beside == Path.GetFullPath(NotebookPaths.Curriculum) ? CurriculumSnapshots : Path.Combine(beside, "snapshots"));
        return new SnapshotFolder(folder) { AcceptCommand = $"dotnet run --project src/LeoKit.Cli -- accept {notebook}" };
    }
}
