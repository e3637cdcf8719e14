using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.DotNet.Interactive.Formatting;

namespace LeoKit.Notebooks.Engine;

/// <summary>
/// Notebooks written for .NET Interactive build html with functions named like tags: <c>div[style: "…"](b("bold"))</c>. They are found only in a cell that
/// calls one of them and does not compile otherwise: imported, <c>a</c>, <c>b</c> or <c>p</c> would hide a learner's mistyped name in every later cell.
/// </summary>
static class TagFunctions
{
    static readonly ImmutableHashSet<string> Names =
        [.. typeof(PocketViewTags).GetMembers(System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.DeclaredOnly).Select(member => member.Name)];

    /// <summary>The code with the tags given their full names; null when the errors are not about them.</summary>
    public static string? Qualify(ImmutableArray<Diagnostic> diagnostics, string code)
    {
        var unknown = diagnostics.Where(diagnostic => diagnostic.Id == "CS0103").ToList();
        return unknown.Count > 0 && unknown.TrueForAll(IsCalledTag)
            ? unknown.Select(error => error.Location.SourceSpan.Start).Distinct().OrderDescending()
                .Aggregate(code, (text, start) => text.Insert(start, typeof(PocketViewTags).FullName + "."))
            : null;
    }

    static bool IsCalledTag(Diagnostic error) =>
        error.Location.SourceTree?.GetRoot().FindNode(error.Location.SourceSpan) is IdentifierNameSyntax { Parent: InvocationExpressionSyntax or ElementAccessExpressionSyntax } name
        && Names.Contains(name.Identifier.ValueText);
}
