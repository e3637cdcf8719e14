using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LeoKit.Notebooks.Language;

/// <summary>Offers what could stand at a place in C#.</summary>
static class CodeCompletion
{
    /// <summary>A list that nobody reads to its end costs time on its way to the page.</summary>
    const int Most = 500;

    static readonly ImmutableArray<CompletionItem> Keywords =
    [
        .. SyntaxFacts.GetReservedKeywordKinds().Concat([SyntaxKind.VarKeyword, SyntaxKind.AwaitKeyword, SyntaxKind.AsyncKeyword, SyntaxKind.RecordKeyword, SyntaxKind.WhenKeyword, SyntaxKind.WithKeyword])
            .Select(kind => new CompletionItem(kind == SyntaxKind.VarKeyword ? "var" : SyntaxFacts.GetText(kind), CompletionKind.Keyword, "")),
    ];

    static readonly SymbolDisplayFormat Short = SymbolDisplayFormat.MinimallyQualifiedFormat
        .WithMemberOptions(SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeType);

    public static Completions At(CodeModel model, int position)
    {
        if (model.IsInText(position))
            return Completions.None(position);
        var start = model.StartOfName(position);
        var typed = model.Text[start..Math.Clamp(position, start, model.Text.Length)];
        var items = Offers(model, start)
            .Where(item => item.Text.StartsWith(typed, StringComparison.OrdinalIgnoreCase))
            .DistinctBy(item => item.Text)
            .OrderBy(item => item.Text.StartsWith(typed, StringComparison.Ordinal) ? 0 : 1)
            .ThenBy(item => item.Kind == CompletionKind.Parameter ? 0 : 1)
            .ThenBy(item => item.Text, StringComparer.OrdinalIgnoreCase)
            .ThenBy(item => item.Text, StringComparer.Ordinal)
            .Take(Most);
        return new(start, Math.Max(start, position), [.. items]);
    }

    static IEnumerable<CompletionItem> Offers(CodeModel model, int start)
    {
        var before = model.TokenBefore(start);
        if (before.IsKind(SyntaxKind.DotToken) || before.IsKind(SyntaxKind.ColonColonToken))
            return MemberOffers.After(model, before, start).Select(Item);
        if (before.Parent?.FirstAncestorOrSelf<UsingDirectiveSyntax>() is { SemicolonToken.IsMissing: true } directive)
            return model.Semantics.LookupNamespacesAndTypes(start).Where(symbol => symbol is INamespaceSymbol || !directive.StaticKeyword.IsKind(SyntaxKind.None)).Select(Item);
        if (before.IsKind(SyntaxKind.NewKeyword))
            return model.Semantics.LookupNamespacesAndTypes(start).Where(IsOffered).Select(Item);
        return MemberOffers.OfInitializer(model, before).Select(Item)
            .Concat(SignatureHelp.ParameterNames(model, start).Select(parameter => new CompletionItem(parameter.Name + ":", CompletionKind.Parameter, parameter.ToDisplayString(Short))))
            .Concat(model.Semantics.LookupSymbols(start).Where(IsOffered).Select(Item))
            .Concat(Keywords);
    }

    /// <summary>A cell is a class to the compiler: what it inherits from <c>object</c> is no concern of its author.</summary>
    static bool IsOffered(ISymbol symbol) =>
        symbol.CanBeReferencedByName && symbol is not { ContainingType.SpecialType: SpecialType.System_Object } && !symbol.IsImplicitlyDeclared;

    static CompletionItem Item(ISymbol symbol) => new(symbol.Name, KindOf(symbol), symbol is INamespaceSymbol ? "" : symbol.ToDisplayString(Short));

    static CompletionKind KindOf(ISymbol symbol) => symbol switch
    {
        INamespaceSymbol => CompletionKind.Namespace,
        ITypeSymbol => CompletionKind.Type,
        IMethodSymbol => CompletionKind.Method,
        IPropertySymbol => CompletionKind.Property,
        IFieldSymbol => CompletionKind.Field,
        IParameterSymbol => CompletionKind.Parameter,
        IEventSymbol => CompletionKind.Event,
        _ => CompletionKind.Variable,
    };
}
