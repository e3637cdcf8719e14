using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace LeoKit.Cli.Places;

/// <summary>Tells this build of the kit from another by the identities that the compiler gave its libraries: the same code gives the same.</summary>
static class KitBuild
{
    public static string Identity { get; } = string.Join('\n', Directory.GetFiles(AppContext.BaseDirectory, "LeoKit*.dll").Order(StringComparer.Ordinal).Select(path => $"{Path.GetFileName(path)} {ModuleOf(path)}"));

    static Guid ModuleOf(string path)
    {
        using var library = new PEReader(File.OpenRead(path));
        var metadata = library.GetMetadataReader();
        return metadata.GetGuid(metadata.GetModuleDefinition().Mvid);
    }
}
