using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace LeoKit.Notebooks.Language;

/// <summary>Something the compiler has to say about a place in the code.</summary>
/// <param name="IsError">Whether the code cannot run.</param>
/// <param name="Id">Such as <c>CS0103</c>.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Start">Where it starts, in UTF-16 units.</param>
/// <param name="End">Where it ends.</param>
public sealed record CodeRemark(bool IsError, string Id, string Message, int Start, int End);

/// <summary>Collects errors and warnings of code that has not run.</summary>
static class CodeRemarks
{
    public static ImmutableArray<CodeRemark> Of(CodeModel model) =>
    [
        .. model.Compilation.GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && diagnostic.Location.SourceTree == model.Tree)
            .OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)
            .Select(diagnostic => new CodeRemark(
                diagnostic.Severity == DiagnosticSeverity.Error, diagnostic.Id, diagnostic.GetMessage(CultureInfo.InvariantCulture),
                diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.End)),
    ];
}
