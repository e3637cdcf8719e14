using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LeoKit.Notebooks.Language;

/// <summary>Whether code that is typed line by line can be run.</summary>
public enum CompletenessKind
{
    /// <summary>It can be run.</summary>
    Complete,

    /// <summary>More must follow.</summary>
    Incomplete,

    /// <summary>Nothing that follows can make it right.</summary>
    Invalid,
}

/// <summary>Whether code can be run, and how far the next line is to be indented.</summary>
/// <param name="Kind">Whether it can be run.</param>
/// <param name="Indent">Spaces; empty unless more must follow.</param>
public sealed record Completeness(CompletenessKind Kind, string Indent);

static class CodeCompleteness
{
    const int Step = 4;

    /// <summary>A text in quotation marks has to end on its line.</summary>
    const string UnfinishedText = "CS1010";

    static readonly CSharpParseOptions Script = new(LanguageVersion.Latest, kind: SourceCodeKind.Script);

    public static Completeness Of(string code)
    {
        var tree = CSharpSyntaxTree.ParseText(code, Script);
        var end = code.TrimEnd().Length;
        var errors = tree.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        if (SyntaxFactory.IsCompleteSubmission(tree))
            return new(errors.Count == 0 ? CompletenessKind.Complete : CompletenessKind.Invalid, "");
        // Roslyn calls everything unfinished that ends in an error, also where something stands that no continuation can make right.
        return !HasMisplacedText(tree) && errors.TrueForAll(error => error.Location.SourceSpan.End >= end && error.Id != UnfinishedText)
            ? new(CompletenessKind.Incomplete, new string(' ', Step * OpenBraces(tree)))
            : new(CompletenessKind.Invalid, "");
    }

    static bool HasMisplacedText(SyntaxTree tree) =>
        tree.GetRoot().DescendantTrivia(descendIntoTrivia: true).Any(trivia => trivia.IsKind(SyntaxKind.SkippedTokensTrivia));

    static int OpenBraces(SyntaxTree tree) =>
        Math.Max(0, tree.GetRoot().DescendantTokens().Where(token => !token.IsMissing).Sum(token => token.Kind() switch
        {
            SyntaxKind.OpenBraceToken => 1,
            SyntaxKind.CloseBraceToken => -1,
            _ => 0,
        }));
}
