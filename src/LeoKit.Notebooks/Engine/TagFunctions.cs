using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Scripting;
using Microsoft.DotNet.Interactive.Formatting;

namespace LeoKit.Notebooks.Engine;

/// <summary>
/// Notebooks written for .NET Interactive build html with functions named like tags: <c>div[style: "…"](b("bold"))</c>. They are imported only into a cell that
/// calls one of them and does not compile otherwise: imported everywhere, <c>a</c>, <c>b</c> or <c>p</c> would hide a learner's mistyped name.
/// </summary>
static class TagFunctions
{
    static readonly ImmutableHashSet<string> Names =
        [.. typeof(PocketViewTags).GetMembers(System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.DeclaredOnly).Select(member => member.Name)];

    /// <summary>The options with the tags imported; null when the errors are not about them.</summary>
    public static ScriptOptions? Importing(ImmutableArray<Diagnostic> diagnostics, ScriptOptions options)
    {
        var unknown = diagnostics.Where(diagnostic => diagnostic.Id == "CS0103").ToList();
        return unknown.Count > 0 && unknown.All(IsCalledTag)
            ? options.AddImports(typeof(PocketViewTags).FullName!)
            : null;
    }

    static bool IsCalledTag(Diagnostic error) =>
        error.Location.SourceTree?.GetRoot().FindNode(error.Location.SourceSpan) is IdentifierNameSyntax { Parent: InvocationExpressionSyntax or ElementAccessExpressionSyntax } name
        && Names.Contains(name.Identifier.ValueText);
}
