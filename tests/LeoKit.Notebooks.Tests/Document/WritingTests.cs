using System.Runtime.Versioning;
using System.Text.Json.Nodes;
using LeoKit.Notebooks.Document;

namespace LeoKit.Notebooks.Tests.Document;

public sealed class WritingTests
{
    [Fact]
    public void Content_that_cannot_be_written_leaves_the_file_as_it_was()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Below("lesson.ipynb");
        File.WriteAllText(path, "old");
        var notebook = new Notebook([], new JsonObject { ["x"] = double.NaN });

        Assert.Throws<ArgumentException>(() => NotebookFile.Write(path, notebook));

        Assert.Equal("old", File.ReadAllText(path));
        Assert.Equal([path], Directory.GetFiles(folder.Path));
    }

    [Fact]
    public void Cells_with_one_id_are_not_written_and_the_file_stays_as_it_was()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Below("lesson.ipynb");
        File.WriteAllText(path, "old");

        var error = Assert.Throws<NotebookFormatException>(() =>
            NotebookFile.Write(path, new Notebook([new RawCell("a", "", [], null), new RawCell("a", "", [], null)], [])));

        Assert.Equal($"NB010 in {path} at cells[1].id: The cell id \"a\" is already used at cells[0].id. Give one of the two cells another id.", error.Message);
        Assert.Equal("old", File.ReadAllText(path));
    }

    [Fact]
    public void A_place_that_cannot_be_written_is_named_in_the_error()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.Below("file"), "old");
        var path = Path.Combine(folder.Below("file"), "lesson.ipynb");

        var error = Assert.Throws<NotebookFormatException>(() => NotebookFile.Write(path, new Notebook([], [])));

        Assert.Equal(("NB011", path, "Check the folder and its permissions; the file is as it was before."), (error.Code, error.File, error.NextStep));
        Assert.StartsWith("The file could not be written: ", error.Reason, StringComparison.Ordinal);
        Assert.Equal("old", File.ReadAllText(folder.Below("file")));
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public void A_read_only_folder_is_named_in_the_error_and_the_file_stays_as_it_was()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess, "File permissions do not stop this user.");
        using var folder = new TemporaryFolder();
        var path = folder.Below("lesson.ipynb");
        File.WriteAllText(path, "old");
        File.SetUnixFileMode(folder.Path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        try
        {
            Assert.Equal("NB011", Assert.Throws<NotebookFormatException>(() => NotebookFile.Write(path, new Notebook([], []))).Code);
            Assert.Equal("old", File.ReadAllText(path));
        }
        finally
        {
            File.SetUnixFileMode(folder.Path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }
}
