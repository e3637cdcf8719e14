using System.Collections.Immutable;
using LeoKit.Schema;

namespace LeoKit.Extracts;

/// <summary>What a folder holds: told by its manifest, or found out by looking at its files.</summary>
/// <param name="Folder">The full path.</param>
/// <param name="Manifest">The manifest; null if there is none.</param>
/// <param name="Files">The tables' files.</param>
/// <param name="Views">The views that they make.</param>
/// <param name="Sha256">What tells these data from others; worked out when it is first asked for.</param>
sealed record ExtractContents(string Folder, ExtractManifest? Manifest, ImmutableArray<ExtractFile> Files, ImmutableArray<ViewSource> Views, Lazy<string> Sha256)
{
    /// <summary>What each file was taken for; empty with a manifest, which says so.</summary>
    public ImmutableArray<RecognisedFile> Recognised { get; init; } = [];

    public static ExtractContents Of(string folder)
    {
        if (!Directory.Exists(folder))
            throw DataFault.NoFolder(folder);
        var path = Path.GetFullPath(folder);
        if (File.Exists(Path.Combine(path, ExtractManifest.FileName)))
        {
            // The schema is read on another processor while this one reads the manifest.
            _ = Task.Run(() => StandardExtract.FindView(""));
            var manifest = ExtractManifest.Read(path);
            return new(path, manifest, manifest.Files, ViewSource.Of(manifest.Files, manifest.Columns), manifest.Sha256);
        }

        var bare = BareFolder.Read(folder);
        return new(path, null, bare.Files, bare.Views, bare.Sha256) { Recognised = bare.Recognised };
    }
}
