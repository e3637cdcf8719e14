namespace LeoKit.Files;

/// <summary>Writes files so that a reader finds the old content or the new one, never a part: to a temporary file beside the target, then a rename.</summary>
/// <remarks>The source is shared by the projects that write files, because none of them stands above all the others.</remarks>
static class WholeFile
{
    /// <summary>Writes text as UTF-8 without a byte order mark.</summary>
    public static void Write(string path, string text) =>
        Write(path, stream =>
        {
            using var writer = new StreamWriter(stream, leaveOpen: true) { NewLine = "\n" };
            writer.Write(text);
        });

    /// <summary>Lets <paramref name="content"/> fill the temporary file; if it throws, the target stays as it was.</summary>
    public static void Write(string path, Action<Stream> content)
    {
        var target = Path.GetFullPath(path);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        var temporary = target + ".part";
        try
        {
            using (var stream = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None))
                content(stream);
            File.Move(temporary, target, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }
}
