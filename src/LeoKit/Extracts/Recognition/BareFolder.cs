using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using LeoKit.Schema;

namespace LeoKit.Extracts;

/// <summary>A folder without a manifest: its files are known by their first lines.</summary>
sealed record BareFolder(ImmutableArray<ExtractFile> Files, ImmutableArray<ViewSource> Views, ImmutableArray<RecognisedFile> Recognised, Lazy<string> Sha256)
{
    public static BareFolder Read(string folder)
    {
        var paths = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(path => path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".parquet", StringComparison.OrdinalIgnoreCase))
            .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/')).Order(StringComparer.Ordinal).ToImmutableArray();
        if (paths.IsEmpty)
            throw DataFault.NoManifest(folder);

        var files = paths.Select(path => new ExtractFile(path, 0, "")).ToImmutableArray();
        var recognised = ImmutableArray.CreateBuilder<RecognisedFile>();
        var views = ImmutableArray.CreateBuilder<ViewSource>();
        foreach (var file in files.Where(file => !file.IsParquet))
        {
            var (what, view) = Recognition.Of(file.Path, CsvHeader.Read(Path.Combine(folder, file.Path), file.Path));
            recognised.Add(what);
            views.Add(new(file.View, view, [file]));
        }

        views.AddRange(ViewSource.Of(files.Where(file => file.IsParquet), ColumnChoice.Core));
        return new(files, [.. views.DistinctBy(view => view.Name)], recognised.ToImmutable(), new(HashOf(folder, paths)));
    }

    // There is no manifest to hash: two folders with the same names and sizes are taken for the same data.
    static string HashOf(string folder, IEnumerable<string> paths) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', paths.Select(path => FormattableString.Invariant($"{path} {new FileInfo(Path.Combine(folder, path)).Length}"))))));
}
