using System.Text;
using LeoKit.Notebooks.Engine;
using Microsoft.CodeAnalysis;

namespace LeoKit.Notebooks.Language;

/// <summary>
/// Finds the documentation of a library's member in the xml file beside the library; for the framework, in the reference pack of the SDK, which not every computer has.
/// Files are read through, not kept: they are large, and few members are ever asked about.
/// </summary>
static class DocumentationFiles
{
    /// <summary>The <c>member</c> element; null when there is none.</summary>
    public static string? Find(ISymbol symbol, Compilation compilation)
    {
        if (symbol.GetDocumentationCommentId() is not { } id || symbol.ContainingAssembly is not { } assembly || LibraryOf(assembly, compilation) is not { } library)
            return null;
        return Candidates(symbol, library).Where(File.Exists).Select(file => Member(file, id)).FirstOrDefault(found => found is not null);
    }

    static IEnumerable<string> Candidates(ISymbol symbol, string library) =>
        library.StartsWith(EngineReferences.FrameworkFolder, StringComparison.Ordinal) ? FrameworkFiles(symbol) : [Path.ChangeExtension(library, ".xml")];

    /// <summary>The file that a library's metadata were read from: a reference of this cell or of one before it.</summary>
    static string? LibraryOf(IAssemblySymbol assembly, Compilation? compilation)
    {
        for (; compilation is not null; compilation = compilation.ScriptCompilationInfo?.PreviousScriptCompilation)
            if (compilation.GetMetadataReference(assembly) is PortableExecutableReference { FilePath: { } path })
                return path;
        return null;
    }

    /// <summary>The framework's types are documented under the name of the assembly that they are published in, which their namespace often tells.</summary>
    static IEnumerable<string> FrameworkFiles(ISymbol symbol)
    {
        var packs = Path.GetFullPath(Path.Combine(EngineReferences.FrameworkFolder, "..", "..", "..", "packs", "Microsoft.NETCore.App.Ref"));
        if (!Directory.Exists(packs))
            return [];
        var folder = Directory.GetDirectories(packs).Order(StringComparer.Ordinal).Select(version => Path.Combine(version, "ref", FormattableString.Invariant($"net{Environment.Version.Major}.0"))).LastOrDefault(Directory.Exists);
        if (folder is null)
            return [];
        var space = symbol.ContainingNamespace?.ToDisplayString() ?? "";
        string[] likely = ["System.Runtime.xml", "System.Collections.xml", "System.Linq.xml", "System.Console.xml", space + ".xml"];
        return likely.Select(name => Path.Combine(folder, name)).Concat(Directory.GetFiles(folder, "*.xml").Order(StringComparer.Ordinal)).Distinct(StringComparer.Ordinal);
    }

    static string? Member(string file, string id)
    {
        var text = File.ReadAllText(file, Encoding.UTF8);
        var start = text.IndexOf($"<member name=\"{id}\"", StringComparison.Ordinal);
        if (start < 0)
            return null;
        const string close = "</member>";
        var end = text.IndexOf(close, start, StringComparison.Ordinal);
        return end < 0 ? null : text[start..(end + close.Length)];
    }
}
