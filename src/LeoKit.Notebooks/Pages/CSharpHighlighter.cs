using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LeoKit.Notebooks.Pages;

/// <summary>Colours C# by the tokens that the compiler itself sees.</summary>
/// <remarks>Every character of the code is written exactly once, so the text that a reader copies from the page is the code that ran.</remarks>
static class CSharpHighlighter
{
    static readonly CSharpParseOptions Script = new(LanguageVersion.Preview, DocumentationMode.None, SourceCodeKind.Script);

    public static string Highlight(string code)
    {
        var html = new StringBuilder(code.Length * 2);
        foreach (var token in CSharpSyntaxTree.ParseText(code, Script).GetRoot().DescendantTokens())
        {
            Append(html, token.LeadingTrivia);
            Append(html, KindOf(token), token.Text);
            Append(html, token.TrailingTrivia);
        }
        return html.ToString();
    }

    static void Append(StringBuilder html, SyntaxTriviaList trivia)
    {
        foreach (var piece in trivia)
            Append(html, KindOf(piece), piece.ToFullString());
    }

    static void Append(StringBuilder html, string? kind, string text)
    {
        if (text.Length == 0)
            return;
        html.Append(kind is null ? Markup.Escape(text) : $"<span class=\"tok-{kind}\">{Markup.Escape(text)}</span>");
    }

    static string? KindOf(SyntaxTrivia trivia) => trivia switch
    {
        { IsDirective: true } => "directive",
        _ when trivia.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia
            or SyntaxKind.SingleLineDocumentationCommentTrivia or SyntaxKind.MultiLineDocumentationCommentTrivia
            or SyntaxKind.DisabledTextTrivia => "comment",
        _ => null,
    };

    static string? KindOf(SyntaxToken token) => token.Kind() switch
    {
        SyntaxKind.NumericLiteralToken => "number",
        SyntaxKind.StringLiteralToken or SyntaxKind.CharacterLiteralToken or SyntaxKind.Utf8StringLiteralToken
            or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken
            or SyntaxKind.Utf8SingleLineRawStringLiteralToken or SyntaxKind.Utf8MultiLineRawStringLiteralToken
            or SyntaxKind.InterpolatedStringStartToken or SyntaxKind.InterpolatedVerbatimStringStartToken
            or SyntaxKind.InterpolatedStringTextToken or SyntaxKind.InterpolatedStringEndToken
            or SyntaxKind.InterpolatedSingleLineRawStringStartToken or SyntaxKind.InterpolatedMultiLineRawStringStartToken
            or SyntaxKind.InterpolatedRawStringEndToken => "string",
        SyntaxKind.IdentifierToken => KindOfName(token),
        _ when token.IsKeyword() || token.IsContextualKeyword() => "keyword",
        _ => null,
    };

    static string? KindOfName(SyntaxToken name) => name.Parent switch
    {
        IdentifierNameSyntax { IsVar: true } => "keyword",
        BaseTypeDeclarationSyntax or DelegateDeclarationSyntax or ConstructorDeclarationSyntax or TypeParameterSyntax => "type",
        MethodDeclarationSyntax or LocalFunctionStatementSyntax => "method",
        SimpleNameSyntax written when IsCalled(written) => "method",
        SimpleNameSyntax written when IsType(written) => "type",
        _ => null,
    };

    static bool IsCalled(SimpleNameSyntax name) =>
        Whole(name).Parent is InvocationExpressionSyntax call && call.Expression == Whole(name);

    static ExpressionSyntax Whole(SimpleNameSyntax name) => name.Parent switch
    {
        MemberAccessExpressionSyntax access when access.Name == name => access,
        MemberBindingExpressionSyntax binding => binding,
        _ => name,
    };

    static bool IsType(SimpleNameSyntax name) => name.Parent switch
    {
        ObjectCreationExpressionSyntax or VariableDeclarationSyntax or TypeArgumentListSyntax or BaseTypeSyntax or AttributeSyntax
            or NullableTypeSyntax or ArrayTypeSyntax or TypeOfExpressionSyntax or DeclarationPatternSyntax or RecursivePatternSyntax => true,
        ParameterSyntax parameter => parameter.Type == name,
        CastExpressionSyntax cast => cast.Type == name,
        MethodDeclarationSyntax method => method.ReturnType == name,
        LocalFunctionStatementSyntax function => function.ReturnType == name,
        PropertyDeclarationSyntax property => property.Type == name,
        ForEachStatementSyntax loop => loop.Type == name,
        _ => name is GenericNameSyntax,
    };
}
