using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Scripting;

namespace LeoKit.Notebooks.Engine;

/// <summary>
/// Resolves <c>#r "x.dll"</c> relative to the notebook. A name that the host shares resolves to the host's own file,
/// because two copies of one library would give two types of the same name.
/// </summary>
sealed class NotebookReferenceResolver(string baseDirectory, ImmutableArray<Assembly> shared) : MetadataReferenceResolver
{
    readonly ScriptMetadataResolver files = ScriptMetadataResolver.Default.WithBaseDirectory(baseDirectory);

    readonly ImmutableDictionary<string, string> sharedPaths =
        shared.ToImmutableDictionary(assembly => assembly.GetName().Name!, assembly => assembly.Location, StringComparer.OrdinalIgnoreCase);

    public override bool ResolveMissingAssemblies => true;

    public override ImmutableArray<PortableExecutableReference> ResolveReference(string reference, string? baseFilePath, MetadataReferenceProperties properties) =>
        sharedPaths.TryGetValue(Path.GetFileNameWithoutExtension(reference), out var path)
            ? [EngineReferences.FromFile(path, properties)]
            : files.ResolveReference(reference, baseFilePath, properties);

    public override PortableExecutableReference? ResolveMissingAssembly(MetadataReference definition, AssemblyIdentity referenceIdentity) =>
        sharedPaths.TryGetValue(referenceIdentity.Name, out var path)
            ? EngineReferences.FromFile(path)
            : files.ResolveMissingAssembly(definition, referenceIdentity);

    public override bool Equals(object? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => baseDirectory.GetHashCode(StringComparison.Ordinal);
}
