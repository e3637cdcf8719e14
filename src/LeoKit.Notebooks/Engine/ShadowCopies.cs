using System.Collections.Concurrent;
using System.Runtime.Loader;

namespace LeoKit.Notebooks.Engine;

/// <summary>
/// Loads referenced libraries from copies, so that the originals can be rebuilt while a notebook that uses them is open: on Windows a loaded file is locked,
/// elsewhere overwriting it would take the ground from under the running code.
/// </summary>
/// <param name="scratchFolder">Where the copies are; null to load the originals.</param>
sealed class ShadowCopies(string? scratchFolder) : IDisposable
{
    readonly ConcurrentDictionary<string, string> copies = new(StringComparer.Ordinal);
    readonly ConcurrentDictionary<string, string> originals = new(StringComparer.Ordinal);
    readonly ConcurrentDictionary<string, int> folders = new(StringComparer.Ordinal);
    readonly ConcurrentDictionary<AssemblyLoadContext, bool> watched = [];

    /// <summary>The copy of a library; the library itself where it cannot be copied, as on a full disk.</summary>
    public string Of(string path)
    {
        if (scratchFolder is null)
            return path;
        var original = Path.GetFullPath(path);
        return copies.GetOrAdd(original, Copy);
    }

    /// <summary>The folder that a copied library came from.</summary>
    public string? OriginalFolderOf(string? copy) =>
        copy is not null && originals.TryGetValue(copy, out var original) ? Path.GetDirectoryName(original) : null;

    string Copy(string original)
    {
        try
        {
            // Libraries that lay together stay together: Roslyn makes one load context of each folder.
            var number = folders.GetOrAdd(Path.GetDirectoryName(original)!, _ => folders.Count);
            var folder = Directory.CreateDirectory(Path.Combine(scratchFolder!, FormattableString.Invariant($"{number}"))).FullName;
            var copy = Path.Combine(folder, Path.GetFileName(original));
            File.Copy(original, copy);
            // Line numbers for errors, and documentation for editors.
            foreach (var companion in new[] { ".pdb", ".xml" })
                if (File.Exists(Path.ChangeExtension(original, companion)))
                    File.Copy(Path.ChangeExtension(original, companion), Path.ChangeExtension(copy, companion));
            originals[copy] = original;
            if (watched.IsEmpty && watched.TryAdd(AssemblyLoadContext.Default, true))
                AppDomain.CurrentDomain.AssemblyLoad += (_, loaded) => Watch(loaded.LoadedAssembly);
            return copy;
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException or ArgumentOutOfRangeException)
        {
            // The last of these is what the runtime makes of a limit on the size of files.
            return original;
        }
    }

    /// <summary>What a copied library needs lies beside its original.</summary>
    void Watch(System.Reflection.Assembly loaded)
    {
        if (loaded.IsDynamic || OriginalFolderOf(loaded.Location) is not { } folder
            || AssemblyLoadContext.GetLoadContext(loaded) is not { } context || !watched.TryAdd(context, true))
            return;
        context.Resolving += (asking, name) =>
            Path.Combine(folder, name.Name + ".dll") is var path && File.Exists(path) ? asking.LoadFromAssemblyPath(Of(path)) : null;
        context.ResolvingUnmanagedDll += (_, name) => NativeLibraries.Load(folder, name);
    }

    public void Dispose() => watched.Clear();
}
