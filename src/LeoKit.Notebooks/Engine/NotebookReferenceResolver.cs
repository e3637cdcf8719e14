using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Scripting;

namespace LeoKit.Notebooks.Engine;

/// <summary>
/// Resolves <c>#r "x.dll"</c> relative to the notebook. A name that the host shares resolves to the host's own file,
/// because two copies of one library would give two types of the same name.
/// </summary>
sealed class NotebookReferenceResolver(string baseDirectory, ImmutableArray<Assembly> shared, ShadowCopies shadows) : MetadataReferenceResolver
{
    readonly ScriptMetadataResolver files = ScriptMetadataResolver.Default.WithBaseDirectory(baseDirectory);

    readonly ImmutableDictionary<string, string> sharedPaths =
        shared.ToImmutableDictionary(assembly => assembly.GetName().Name!, assembly => assembly.Location, StringComparer.OrdinalIgnoreCase);

    public override bool ResolveMissingAssemblies => true;

    public override ImmutableArray<PortableExecutableReference> ResolveReference(string reference, string? baseFilePath, MetadataReferenceProperties properties) =>
        sharedPaths.TryGetValue(Path.GetFileNameWithoutExtension(reference), out var path)
            ? [EngineReferences.FromHost(path, properties)]
            : [.. files.ResolveReference(reference, baseFilePath, properties).Select(found => Shadowed(found, properties))];

    public override PortableExecutableReference? ResolveMissingAssembly(MetadataReference definition, AssemblyIdentity referenceIdentity)
    {
        if (sharedPaths.TryGetValue(referenceIdentity.Name, out var path))
            return EngineReferences.FromHost(path);
        if (shadows.OriginalFolderOf((definition as PortableExecutableReference)?.FilePath) is { } folder
            && Path.Combine(folder, referenceIdentity.Name + ".dll") is var beside && File.Exists(beside))
            return EngineReferences.FromFile(shadows.Of(beside));
        return EngineReferences.HostPathOf(referenceIdentity.Name) is { } own ? EngineReferences.FromHost(own) : files.ResolveMissingAssembly(definition, referenceIdentity);
    }

    PortableExecutableReference Shadowed(PortableExecutableReference found, MetadataReferenceProperties properties) =>
        found.FilePath is { } path && !path.StartsWith(EngineReferences.FrameworkFolder, StringComparison.Ordinal)
            ? EngineReferences.FromFile(shadows.Of(path), properties)
            : found;

    public override bool Equals(object? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => baseDirectory.GetHashCode(StringComparison.Ordinal);
}
