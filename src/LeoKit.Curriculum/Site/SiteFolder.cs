using System.Collections.Immutable;
using LeoKit.Files;

namespace LeoKit.Curriculum.Site;

/// <summary>Writes a site into a folder, and removes what an earlier site had there and this one has not.</summary>
static class SiteFolder
{
    /// <summary>The list of the site's files. What is not on it, such as the executed notebooks, belongs to somebody else and stays.</summary>
    public const string ListName = "site-files.txt";

    public static void Write(string folder, IReadOnlyCollection<SiteFile> files)
    {
        var before = Listed(folder);
        var now = files.Select(file => file.Address).Order(StringComparer.Ordinal).ToImmutableArray();
        // While the site is written, the list names the old and the new files: if that is cut short, the next run still knows both.
        Save(folder, ListName, path => WholeFile.Write(path, ListOf(before.Union(now).Order(StringComparer.Ordinal))));
        foreach (var file in files)
            Save(folder, file.Address, path => WholeFile.Write(path, stream => stream.Write(file.Content.Span)));
        foreach (var gone in before.Except(now))
            Remove(folder, gone);
        Save(folder, ListName, path => WholeFile.Write(path, ListOf(now)));
    }

    static ImmutableArray<string> Listed(string folder)
    {
        var list = Path.Combine(folder, ListName);
        ImmutableArray<string> listed = File.Exists(list) ? [.. File.ReadAllLines(list).Where(line => line != "")] : [];
        return listed.FirstOrDefault(line => Path.IsPathRooted(line) || line.Split('/', '\\').Contains("..")) is { } outside
            ? throw CurriculumSiteException.NoSiteFolder(folder, outside)
            : listed;
    }

    static string ListOf(IEnumerable<string> addresses) => string.Concat(addresses.Select(address => address + "\n"));

    static void Remove(string folder, string address) => Save(folder, address, path =>
    {
        File.Delete(path);
        var parent = Path.GetDirectoryName(path)!;
        if (parent != Path.GetFullPath(folder) && Directory.Exists(parent) && !Directory.EnumerateFileSystemEntries(parent).Any())
            Directory.Delete(parent);
    });

    static void Save(string folder, string address, Action<string> write)
    {
        var path = Path.GetFullPath(Path.Combine(folder, address));
        try
        {
            write(path);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw CurriculumSiteException.NotWritable(path, cause);
        }
    }
}
