using System.Collections.Immutable;
using System.Text.Json.Nodes;
using LeoKit.Notebooks.Engine;

namespace LeoKit.Notebooks.Packages;

/// <summary>The files of restored packages.</summary>
/// <param name="Libraries">Managed libraries, one for each name.</param>
/// <param name="NativeFiles">Native libraries for this system.</param>
/// <param name="Versions">Package → the version that was chosen.</param>
sealed record PackageAssets(ImmutableArray<string> Libraries, ImmutableArray<string> NativeFiles, ImmutableSortedDictionary<string, string> Versions)
{
    /// <summary>Reads the result of a restore; null when it is not there or names files that are not.</summary>
    public static PackageAssets? TryRead(string assetsFile)
    {
        if (!File.Exists(assetsFile))
            return null;
        var root = JsonNode.Parse(File.ReadAllText(assetsFile))!;
        var folders = root["packageFolders"]!.AsObject().Select(folder => folder.Key).ToList();
        var packages = root["targets"]!.AsObject().First().Value!.AsObject()
            .Where(package => package.Value!["type"]!.GetValue<string>() == "package")
            .ToList();
        var libraries = packages.SelectMany(package => LibrariesOf(package.Value!).Select(file => FullPath(root, folders, package.Key, file))).ToImmutableArray();
        var natives = packages.SelectMany(package => NativesOf(package.Value!).Select(file => FullPath(root, folders, package.Key, file))).ToImmutableArray();
        return libraries.Concat(natives).All(File.Exists)
            ? new(libraries, natives, packages.Select(package => package.Key.Split('/')).ToImmutableSortedDictionary(parts => parts[0], parts => parts[1], StringComparer.OrdinalIgnoreCase))
            : null;
    }

    static IEnumerable<string> LibrariesOf(JsonNode package)
    {
        var special = RuntimeFiles(package, "runtime").ToList();
        var general = package["runtime"] is JsonObject runtime
            ? runtime.Select(file => file.Key).Where(file => file.EndsWith(".dll", StringComparison.OrdinalIgnoreCase))
            : [];
        return general.Select(file => special.FirstOrDefault(other => Path.GetFileName(other) == Path.GetFileName(file)) ?? file)
            .Concat(special).Distinct(StringComparer.Ordinal);
    }

    static IEnumerable<string> NativesOf(JsonNode package) => RuntimeFiles(package, "native");

    /// <summary>The files of one kind that fit this system best.</summary>
    static IEnumerable<string> RuntimeFiles(JsonNode package, string kind)
    {
        if (package["runtimeTargets"] is not JsonObject targets)
            return [];
        var files = targets.Where(file => file.Value!["assetType"]!.GetValue<string>() == kind).ToList();
        var best = NativeLibraries.Runtimes.FirstOrDefault(runtime => files.Any(file => file.Value!["rid"]!.GetValue<string>() == runtime));
        return files.Where(file => file.Value!["rid"]!.GetValue<string>() == best).Select(file => file.Key);
    }

    static string FullPath(JsonNode root, List<string> folders, string package, string file)
    {
        var folder = root["libraries"]![package]!["path"]!.GetValue<string>();
        return folders.Select(place => Path.Combine(place, folder, file)).FirstOrDefault(File.Exists) ?? Path.Combine(folders[0], folder, file);
    }
}
