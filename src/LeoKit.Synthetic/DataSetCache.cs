using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using LeoKit.Synthetic.Files;

namespace LeoKit.Synthetic;

/// <summary>Data sets that are too large to ship: made once when they are first asked for, and kept.</summary>
/// <remarks>
/// Each has a place of its own, whose name says how it was made: people, profile, and a hash of all options, of the version of the generator and of its build.
/// A changed generator makes a new place and never serves an old one. The folder in it has the name of the data set, which stays. Whoever asks while another process makes it waits. When a data set is made, those that nobody
/// has asked for in thirty days are removed.
/// </remarks>
public sealed class DataSetCache
{
    static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(100);
    readonly string _root;

    /// <summary>A cache in a folder.</summary>
    /// <param name="root">The folder; <c>leokit/datasets</c> among the user's local application data if not given.</param>
    public DataSetCache(string? root = null) => _root = Path.GetFullPath(root
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create), "leokit", "datasets"));

    /// <summary>The data set <c>county</c>: 60,000 people with the seed of the shipped town, so that the people of the town are its first people.</summary>
    public static SyntheticOptions County { get; } = new() { People = 60_000 };

    /// <summary>The folder of a data set with these options; it is made if it is not there.</summary>
    /// <exception cref="SyntheticException">An option or the cache's folder cannot be used, or the disk is full.</exception>
    public string FolderOf(SyntheticOptions options, GenerationSettings? settings = null, CancellationToken cancellation = default)
    {
        options.Check();
        var name = NameOf(options);
        var place = Path.Combine(_root, $"{name}-{HashOf(options)}");
        var folder = Path.Combine(place, name);
        if (IsThere(folder))
        {
            UnusedDataSets.Note(place);
            return folder;
        }

        try
        {
            Directory.CreateDirectory(_root);
            UnusedDataSets.Remove(_root);
            using var alone = Lock(place + UnusedDataSets.LockEnding, cancellation);
            if (IsThere(folder))
                return folder;
            Directory.CreateDirectory(place);
            SyntheticExtract.Write(options, folder, settings ?? new(), cancellation);
            return folder;
        }
        catch (Exception error) when (error is IOException and not SyntheticException or UnauthorizedAccessException)
        {
            throw FileSystemErrors.Explain(folder, error);
        }
    }

    // A data set takes its place only when it is whole, so that the manifest, written last, is enough to see.
    static bool IsThere(string folder) => File.Exists(Path.Combine(folder, ManifestFile.Name));

    static FileStream Lock(string path, CancellationToken cancellation)
    {
        while (true)
        {
            cancellation.ThrowIfCancellationRequested();
            try
            {
                return new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (File.Exists(path))
            {
                // Another process, or another thread of this one, makes it. Its lock ends with it, even when it is killed.
                cancellation.WaitHandle.WaitOne(BetweenLooks);
            }
        }
    }

    static string NameOf(SyntheticOptions options) => string.Create(CultureInfo.InvariantCulture, $"{options.People}-{Wording.Of(options.Profile)}");

    static string HashOf(SyntheticOptions options)
    {
        var build = typeof(DataSetCache).Module.ModuleVersionId;
        var key = string.Create(CultureInfo.InvariantCulture,
            $"{SyntheticExtract.GeneratorVersion(options.Profile)} {build} {options.People} {options.Seed} {options.Profile} {options.ReferenceDate:yyyy-MM-dd} {options.Columns} {options.Format} "
            + $"{string.Join(',', ChosenViews.Of(options).Select(view => view.Name))} {string.Join(',', options.Dirt.Each.Select(rate => $"{rate.Name}={rate.Value:R}"))}");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)))[..12];
    }
}
