using LeoKit.Notebooks.Snapshots;

namespace Curriculum.Tests;

/// <summary>
/// Compares a text with its approved snapshot, keeping the conventions of Verify (<c>*.verified.*</c>, <c>*.received.*</c>, accept by renaming).
/// This is the only file that knows how snapshots are compared: when Verify's xUnit package can be restored, its <c>Verifier.Verify</c> takes the place of the body.
/// </summary>
static class Verify
{
    public static SnapshotFolder Snapshots { get; } = new(Path.Combine(Repository.Root, "tests", "Curriculum.Tests", "snapshots"))
    {
        AcceptCommand = "dotnet run --project src/LeoKit.Cli -- accept notebooks/{name}.ipynb",
    };

    static readonly SnapshotTextOptions TextOptions = new()
    {
        Scrubber = Scrubber.For(Repository.Root, Environment.GetFolderPath(Environment.SpecialFolder.UserProfile)),
    };

    public static string TextOf(LeoKit.Notebooks.Document.Notebook executed) => SnapshotText.Of(executed, TextOptions);

    public static void Matches(string name, string text)
    {
        var result = Snapshots.Compare(name, text);
        Assert.True(result.IsMatch, result.Message);
    }
}
