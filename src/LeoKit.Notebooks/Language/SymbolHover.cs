using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LeoKit.Notebooks.Language;

/// <summary>Tells what a name stands for.</summary>
static class SymbolHover
{
    static readonly SymbolDisplayFormat Format = SymbolDisplayFormat.MinimallyQualifiedFormat
        .WithMemberOptions(SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeType | SymbolDisplayMemberOptions.IncludeContainingType
            | SymbolDisplayMemberOptions.IncludeConstantValue | SymbolDisplayMemberOptions.IncludeRef)
        .WithKindOptions(SymbolDisplayKindOptions.IncludeTypeKeyword | SymbolDisplayKindOptions.IncludeNamespaceKeyword)
        .AddLocalOptions(SymbolDisplayLocalOptions.IncludeType | SymbolDisplayLocalOptions.IncludeConstantValue)
        .AddParameterOptions(SymbolDisplayParameterOptions.IncludeDefaultValue);

    public static Hover? At(CodeModel model, int position) =>
        Symbol(model, position) is { } symbol ? new(Declaration(symbol), Documentation.Of(symbol, model.Compilation)) : null;

    public static string Declaration(ISymbol symbol)
    {
        // What a cell declares at its top is a member of a class that the author never wrote.
        var text = symbol.ContainingType?.IsScriptClass == true
            ? symbol.ToDisplayString(Format.RemoveMemberOptions(SymbolDisplayMemberOptions.IncludeContainingType))
            : symbol.ToDisplayString(Format);
        return symbol is ILocalSymbol or IParameterSymbol ? $"({(symbol is ILocalSymbol ? "variable" : "parameter")}) {text}" : text;
    }

    static ISymbol? Symbol(CodeModel model, int position)
    {
        if (model.Text.Length == 0)
            return null;
        var token = model.Root.FindToken(Math.Clamp(position, 0, model.Text.Length - 1));
        // A cursor that stands just behind a name means that name.
        if (!token.IsKind(SyntaxKind.IdentifierToken) || token.SpanStart > position)
            token = model.TokenBefore(position);
        if (!token.IsKind(SyntaxKind.IdentifierToken) || token.Span.End < position || token.Parent is null)
            return null;
        var info = model.Semantics.GetSymbolInfo(token.Parent);
        return info.Symbol ?? info.CandidateSymbols.FirstOrDefault() ?? model.Semantics.GetDeclaredSymbol(token.Parent);
    }
}
