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
        FrameworkAssemblyPaths()
            .Select(FromMappedFile)
            .Concat(shared.Select(assembly => FromFile(assembly.Location)));

    /// <summary>A reference that holds an assembly's metadata alone: its machine code is most of the file, and a compiler has no use for it.</summary>
    public static PortableExecutableReference FromFile(string path, MetadataReferenceProperties properties = default) =>
        AssemblyMetadata
            .Create(ModuleMetadata.CreateFromStream(File.OpenRead(path), PEStreamOptions.PrefetchMetadata))
            .GetReference(filePath: path, aliases: properties.Aliases, embedInteropTypes: properties.EmbedInteropTypes);

    /// <summary>
    /// A reference to a library of the framework, which is mapped into memory rather than read: a cell looks at a few of its 170 libraries, and reading them all
    /// was a good part of the wait for a first result. The mapping stays as long as the process, as the runtime's own does.
    /// </summary>
    static unsafe PortableExecutableReference FromMappedFile(string path)
    {
        using var file = MemoryMappedFile.CreateFromFile(path, FileMode.Open, mapName: null, capacity: 0, MemoryMappedFileAccess.Read);
        var view = file.CreateViewAccessor(0, 0, MemoryMappedFileAccess.Read);
        byte* start = null;
        // The pointer that is never given back keeps the view from being unmapped.
        view.SafeMemoryMappedViewHandle.AcquirePointer(ref start);
        return AssemblyMetadata
            .Create(ModuleMetadata.CreateFromImage((nint)start, checked((int)new FileInfo(path).Length)))
            .GetReference(filePath: path);
    }

    /// <summary>The folder of the runtime's own assemblies.</summary>
    public static string FrameworkFolder { get; } = Path.GetDirectoryName(typeof(object).Assembly.Location)!;

    static IEnumerable<string> FrameworkAssemblyPaths()
    {
        var trusted = (string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!;
        return trusted.Split(Path.PathSeparator)
            .Where(path => path.StartsWith(FrameworkFolder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);
    }
}
