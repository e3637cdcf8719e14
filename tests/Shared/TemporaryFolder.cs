namespace LeoKit.TestSupport;

/// <summary>A folder that lives as long as a test.</summary>
sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("leokit-test-").FullName;

    /// <summary>A path in the folder; nothing is made.</summary>
    public string Below(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>Writes a file into the folder.</summary>
    public string File(string name, string text)
    {
        System.IO.File.WriteAllText(Below(name), text);
        return Below(name);
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
