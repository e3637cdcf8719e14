namespace LeoKit.Notebooks.Workers;

/// <summary>A folder for what a worker needs only while it lives. It is made by the worker when it needs it, and removed by whoever started the worker.</summary>
sealed class ScratchFolder : IDisposable
{
    public string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"leokit-{Guid.NewGuid():N}");

    public void Dispose() => Remove(Path);

    public static void Remove(string path)
    {
        try
        {
            if (Directory.Exists(path))
                Directory.Delete(path, recursive: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // Windows keeps a library that is still loaded; the other side of the wire tries again when the process has ended.
        }
    }
}
