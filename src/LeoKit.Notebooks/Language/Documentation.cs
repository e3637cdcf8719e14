using System.Collections.Immutable;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LeoKit.Notebooks.Language;

/// <summary>The documentation of what code names, as plain text.</summary>
static partial class Documentation
{
    public static string Of(ISymbol symbol, Compilation compilation)
    {
        var documented = (symbol as IMethodSymbol)?.ReducedFrom ?? symbol.OriginalDefinition;
        var xml = FromSource(documented) ?? DocumentationFiles.Find(documented, compilation);
        return xml is null ? "" : ToText(xml, (documented as IMethodSymbol)?.Parameters.Select(parameter => parameter.Name) ?? []);
    }

    /// <summary>The <c>///</c> lines of something that a cell declared.</summary>
    static string? FromSource(ISymbol symbol)
    {
        if (symbol.DeclaringSyntaxReferences is not [var reference, ..])
            return null;
        var lines = reference.GetSyntax().AncestorsAndSelf().TakeWhile(node => !node.IsKind(SyntaxKind.CompilationUnit)).SelectMany(node => node.GetLeadingTrivia())
            .Where(trivia => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.SingleLineDocumentationCommentTrivia))
            .DistinctBy(trivia => trivia.FullSpan)
            .SelectMany(trivia => trivia.ToFullString().Split('\n'))
            .Select(line => line.Trim())
            .Where(line => line.StartsWith("///", StringComparison.Ordinal))
            .Select(line => line[3..]);
        var text = string.Join('\n', lines);
        return text.Length == 0 ? null : $"<member>{text}</member>";
    }

    static string ToText(string xml, IEnumerable<string> parameters)
    {
        XElement member;
        try
        {
            member = XElement.Parse(xml);
        }
        catch (System.Xml.XmlException)
        {
            return "";
        }

        var lines = ImmutableArray.CreateBuilder<string>();
        Add(lines, "", member.Element("summary"));
        foreach (var name in parameters)
            Add(lines, name + ": ", member.Elements("param").FirstOrDefault(element => (string?)element.Attribute("name") == name));
        Add(lines, "Returns: ", member.Element("returns"));
        foreach (var exception in member.Elements("exception"))
            Add(lines, NameOf((string?)exception.Attribute("cref")) + ": ", exception);
        Add(lines, "Remarks: ", member.Element("remarks"));
        return string.Join('\n', lines);
    }

    static void Add(ImmutableArray<string>.Builder lines, string label, XElement? element)
    {
        if (element is not null && Space().Replace(string.Concat(element.Nodes().Select(TextOf)), " ").Trim() is { Length: > 0 } text)
            lines.Add(label + text);
    }

    static string TextOf(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "see" or "seealso" or "paramref" or "typeparamref" } element when !element.Nodes().Any() =>
            NameOf((string?)element.Attribute("cref") ?? (string?)element.Attribute("name") ?? (string?)element.Attribute("langword")),
        XElement element => string.Concat(element.Nodes().Select(TextOf)) + (element.Name.LocalName is "para" or "item" ? " " : ""),
        _ => "",
    };

    static string NameOf(string? reference)
    {
        var name = (reference ?? "").Split('(')[0];
        name = name.Length > 2 && name[1] == ':' ? name[2..] : name;
        return Arity().Replace(name[(name.LastIndexOf('.') + 1)..], "");
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();

    [GeneratedRegex(@"`+\d+")]
    private static partial Regex Arity();
}
