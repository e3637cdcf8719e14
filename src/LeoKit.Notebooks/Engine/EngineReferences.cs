using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.IO.MemoryMappedFiles;
using System.Reflection;
using System.Reflection.PortableExecutable;
using LeoKit.Display;
using Microsoft.CodeAnalysis;

namespace LeoKit.Notebooks.Engine;

/// <summary>What a cell is compiled against before it names any reference of its own.</summary>
static class EngineReferences
{
    /// <summary>The frame, chart and display libraries, which cells and host must agree on.</summary>
    public static ImmutableArray<Assembly> DefaultSharedAssemblies =>
    [
        typeof(CellFunctions).Assembly,
        typeof(Microsoft.DotNet.Interactive.Formatting.Formatter).Assembly,
        typeof(Microsoft.Data.Analysis.DataFrame).Assembly,
        typeof(Deedle.Frame).Assembly,
        typeof(Plotly.NET.GenericChart).Assembly,
        typeof(Microsoft.FSharp.Core.Unit).Assembly,
        typeof(Microsoft.AspNetCore.Html.IHtmlContent).Assembly,
    ];

    /// <summary>The framework's assemblies and the shared ones. They are given to the first cell only: repeated for each cell they cost memory quadratic in the number of cells.</summary>
    public static IEnumerable<MetadataReference> ForFirstCell(ImmutableArray<Assembly> shared) =>
        HostPaths.Values
            .Where(path => path.StartsWith(FrameworkFolder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Concat(shared.Select(assembly => assembly.Location))
            .Select(path => FromHost(path));

    /// <summary>A reference that holds an assembly's metadata alone: its machine code is most of the file, and a compiler has no use for it.</summary>
    public static PortableExecutableReference FromFile(string path, MetadataReferenceProperties properties = default) =>
        AssemblyMetadata
            .Create(ModuleMetadata.CreateFromStream(File.OpenRead(path), PEStreamOptions.PrefetchMetadata))
            .GetReference(filePath: path, aliases: properties.Aliases, embedInteropTypes: properties.EmbedInteropTypes);

    /// <summary>
    /// A reference to a library of this process, which is mapped into memory rather than read: a cell looks at a few of its 190 libraries, and reading them all
    /// was a good part of the wait for a first result.
    /// </summary>
    public static PortableExecutableReference FromHost(string path, MetadataReferenceProperties properties = default) =>
        Mapped.GetOrAdd(path, file => new(() => Map(file))).Value
            .GetReference(filePath: path, aliases: properties.Aliases, embedInteropTypes: properties.EmbedInteropTypes);

    // A mapping stays as long as the process, as the runtime's own does: each library has one, however often cells and questions about code name it.
    static readonly ConcurrentDictionary<string, Lazy<AssemblyMetadata>> Mapped = new(StringComparer.Ordinal);

    static unsafe AssemblyMetadata Map(string path)
    {
        using var file = MemoryMappedFile.CreateFromFile(path, FileMode.Open, mapName: null, capacity: 0, MemoryMappedFileAccess.Read);
        var view = file.CreateViewAccessor(0, 0, MemoryMappedFileAccess.Read);
        byte* start = null;
        // The pointer that is never given back keeps the view from being unmapped.
        view.SafeMemoryMappedViewHandle.AcquirePointer(ref start);
        return AssemblyMetadata.Create(ModuleMetadata.CreateFromImage((nint)start, checked((int)new FileInfo(path).Length)));
    }

    /// <summary>The file of a library that this process can load; null if it has none of that name.</summary>
    public static string? HostPathOf(string name) => HostPaths.GetValueOrDefault(name);

    /// <summary>The folder of the runtime's own assemblies.</summary>
    public static string FrameworkFolder { get; } = Path.GetDirectoryName(typeof(object).Assembly.Location)!;

    static readonly Dictionary<string, string> HostPaths = ReadHostPaths();

    static Dictionary<string, string> ReadHostPaths()
    {
        var paths = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var path in ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator))
            paths.TryAdd(Path.GetFileNameWithoutExtension(path), path);
        return paths;
    }
}
