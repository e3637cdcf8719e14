using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LeoKit.Notebooks.Language;

/// <summary>Finds the members that could be named at a place.</summary>
static class MemberOffers
{
    /// <summary>The members of what stands before a dot.</summary>
    public static IEnumerable<ISymbol> After(CodeModel model, SyntaxToken dot, int position)
    {
        if (Container(dot) is not { } container)
            return [];
        var symbol = model.Semantics.GetSymbolInfo(container).Symbol;
        var found = symbol switch
        {
            INamespaceSymbol space => space.GetMembers().Where(member => member.CanBeReferencedByName),
            INamedTypeSymbol type => model.Semantics.LookupStaticMembers(position, type),
            _ when TypeOf(model, container, dot) is { } type => model.Semantics.LookupSymbols(position, type, includeReducedExtensionMethods: true).Where(member => !member.IsStatic || member is IMethodSymbol { ReducedFrom: not null }),
            _ => [],
        };
        return found.Where(member => member is not ITypeSymbol || symbol is INamespaceOrTypeSymbol)
            .Where(member => member.CanBeReferencedByName && !IsHidden(member));
    }

    /// <summary>The properties and fields that an object initialiser may set.</summary>
    public static IEnumerable<ISymbol> OfInitializer(CodeModel model, SyntaxToken before)
    {
        if (before.Parent is not InitializerExpressionSyntax { Parent: BaseObjectCreationExpressionSyntax creation } || !(before.IsKind(SyntaxKind.OpenBraceToken) || before.IsKind(SyntaxKind.CommaToken)))
            return [];
        return model.Semantics.GetTypeInfo(creation).Type is { } type
            ? model.Semantics.LookupSymbols(before.Span.End, type).Where(member => member is IPropertySymbol { SetMethod: not null, IsIndexer: false, IsStatic: false } or IFieldSymbol { IsReadOnly: false, IsStatic: false })
            : [];
    }

    static SyntaxNode? Container(SyntaxToken dot) => dot.Parent switch
    {
        MemberAccessExpressionSyntax access => access.Expression,
        QualifiedNameSyntax name => name.Left,
        AliasQualifiedNameSyntax name => name.Alias,
        MemberBindingExpressionSyntax binding => binding.FirstAncestorOrSelf<ConditionalAccessExpressionSyntax>()?.Expression,
        // A range operator is what the parser sees where a second dot is about to be typed; there is nothing before it to ask.
        _ => null,
    };

    static ITypeSymbol? TypeOf(CodeModel model, SyntaxNode container, SyntaxToken dot)
    {
        var type = model.Semantics.GetTypeInfo(container).Type;
        if (dot.Parent is MemberBindingExpressionSyntax && type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
            return nullable.TypeArguments[0];
        return type is IErrorTypeSymbol ? null : type;
    }

    static bool IsHidden(ISymbol member) =>
        member.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "EditorBrowsableAttribute"
            && attribute.ConstructorArguments is [{ Value: (int)System.ComponentModel.EditorBrowsableState.Never }]);
}
