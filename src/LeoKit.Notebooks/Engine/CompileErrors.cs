using System.Collections.Immutable;
using System.Globalization;
using LeoKit.Notebooks.Document;
using Microsoft.CodeAnalysis;

namespace LeoKit.Notebooks.Engine;

/// <summary>Shows compiler errors as a learner needs them: where, what, the line itself and a caret under the fault.</summary>
static class CompileErrors
{
    public const string Name = "Compile error";

    public static ErrorOutput Describe(IEnumerable<Diagnostic> diagnostics)
    {
        var errors = diagnostics
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)
            .ToImmutableArray();
        return new ErrorOutput(Name, Headline(errors[0]), [.. errors.SelectMany(Lines)]);
    }

    static string Headline(Diagnostic error) => $"{Place(error)}{error.Id}: {Message(error)}";

    static IEnumerable<string> Lines(Diagnostic error)
    {
        yield return Headline(error);
        if (error.Location.SourceTree is { } tree)
        {
            var span = error.Location.GetLineSpan().Span;
            var line = tree.GetText().Lines[span.Start.Line].ToString().Replace('\t', ' ');
            var last = span.End.Line == span.Start.Line ? span.End.Character : line.Length;
            yield return "  " + line;
            yield return "  " + new string(' ', span.Start.Character) + new string('^', Math.Max(1, last - span.Start.Character));
        }

        if (DialectHint.For(error) is { } hint)
            yield return "  " + hint;
    }

    static string Place(Diagnostic error)
    {
        if (!error.Location.IsInSource)
            return "";
        var position = error.Location.GetLineSpan();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{position.Path}, line {position.StartLinePosition.Line + 1}, column {position.StartLinePosition.Character + 1}: ");
    }

    static string Message(Diagnostic error) => error.GetMessage(CultureInfo.InvariantCulture);
}
