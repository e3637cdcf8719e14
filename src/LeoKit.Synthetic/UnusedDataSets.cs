namespace LeoKit.Synthetic;

/// <summary>
/// Each new version of the generator makes its county anew, some 400 MB; without this the old ones would fill the disk. When a data set was last asked for is
/// kept as the time of its lock file.
/// </summary>
static class UnusedDataSets
{
    public const string LockEnding = ".lock";

    /// <summary>Longer than the pause between two lessons of a course.</summary>
    public static readonly TimeSpan KeptFor = TimeSpan.FromDays(30);

    /// <summary>Notes that a data set was asked for.</summary>
    public static void Note(string folder) => Quietly(() => File.SetLastWriteTimeUtc(folder + LockEnding, DateTime.UtcNow));

    /// <summary>Removes the data sets of a cache that nobody has asked for in a long time.</summary>
    public static void Remove(string root)
    {
        var oldest = DateTime.UtcNow - KeptFor;
        foreach (var file in Directory.EnumerateFiles(root, "*" + LockEnding).Where(file => File.GetLastWriteTimeUtc(file) < oldest).ToList())
            Quietly(() =>
            {
                using var alone = new FileStream(file, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
                var folder = file[..^LockEnding.Length];
                if (Directory.Exists(folder))
                    Directory.Delete(folder, recursive: true);
                File.Delete(file);
            });
    }

    /// <summary>Tidying up must not keep anybody from their data: the cache may be shared and read-only, or a data set in the making.</summary>
    static void Quietly(Action tidy)
    {
        try
        {
            tidy();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // It stays as it is until the next time.
        }
    }
}
