using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LeoKit.Notebooks.Language;

/// <summary>A cell that has not run, with all that Roslyn knows of it.</summary>
sealed class CodeModel
{
    public CodeModel(Compilation compilation)
    {
        Compilation = compilation;
        Tree = compilation.SyntaxTrees.Last();
        Root = Tree.GetRoot();
        Semantics = compilation.GetSemanticModel(Tree);
        Text = Tree.GetText().ToString();
    }

    public Compilation Compilation { get; }

    public SyntaxTree Tree { get; }

    public SyntaxNode Root { get; }

    public SemanticModel Semantics { get; }

    public string Text { get; }

    /// <summary>The start of the name that ends at a position; the position itself where none does.</summary>
    public int StartOfName(int position)
    {
        var start = Math.Clamp(position, 0, Text.Length);
        while (start > 0 && SyntaxFacts.IsIdentifierPartCharacter(Text[start - 1]))
            start--;
        return start;
    }

    /// <summary>The last token that begins before a position; one without kind where none does.</summary>
    public SyntaxToken TokenBefore(int position)
    {
        if (position <= 0)
            return default;
        var token = Root.FindToken(Math.Min(position, Text.Length) - 1);
        return token.SpanStart < position ? token : token.GetPreviousToken();
    }

    /// <summary>Whether a position is inside a comment or a text, where nothing is to be completed.</summary>
    public bool IsInText(int position)
    {
        if (position <= 0)
            return false;
        var trivia = Root.FindTrivia(position - 1);
        if (trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia) || trivia.IsKind(SyntaxKind.DisabledTextTrivia))
            return true;
        var token = Root.FindToken(position - 1);
        return token.Span.Contains(position - 1)
            && token.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.CharacterLiteralToken or SyntaxKind.InterpolatedStringTextToken
                or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken or SyntaxKind.NumericLiteralToken
            && (position < token.Span.End || token.IsKind(SyntaxKind.NumericLiteralToken) || token.IsKind(SyntaxKind.InterpolatedStringTextToken));
    }
}
