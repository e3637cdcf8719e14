using System.Runtime.InteropServices;

namespace LeoKit.Notebooks.Engine;

/// <summary>Finds the native part of a library, which Roslyn's own loader does not look for.</summary>
static class NativeLibraries
{
    /// <summary>Loads a native library from a folder of libraries; 0 when it is not there.</summary>
    public static nint Load(string folder, string name)
    {
        foreach (var place in Places(folder))
            foreach (var file in FileNames(name))
                if (Path.Combine(place, file) is var path && File.Exists(path) && NativeLibrary.TryLoad(path, out var handle))
                    return handle;
        return 0;
    }

    static IEnumerable<string> Places(string folder)
    {
        yield return folder;
        foreach (var runtime in Runtimes)
            yield return Path.Combine(folder, "runtimes", runtime, "native");
    }

    /// <summary>The names that packages give to this system, the most special first.</summary>
    public static IEnumerable<string> Runtimes
    {
        get
        {
            var architecture = RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant();
            yield return RuntimeInformation.RuntimeIdentifier;
            string[] families = OperatingSystem.IsWindows() ? ["win"] : OperatingSystem.IsMacOS() ? ["osx", "unix"] : ["linux", "unix"];
            foreach (var family in families)
                yield return $"{family}-{architecture}";
            foreach (var family in families)
                yield return family;
            yield return "any";
        }
    }

    public static IEnumerable<string> FileNames(string name) =>
        OperatingSystem.IsWindows() ? [name, name + ".dll"]
        : OperatingSystem.IsMacOS() ? [name, $"lib{name}.dylib", name + ".dylib"]
        : [name, $"lib{name}.so", name + ".so"];
}
