using System.Globalization;
using LeoKit.Notebooks.Document;
using Microsoft.CodeAnalysis;

namespace LeoKit.Notebooks.Engine;

/// <summary>Says before the run what the compiler finds odd, where that nearly always is a mistake; the rest would be noise below a lesson.</summary>
static class CompileWarnings
{
    static readonly HashSet<string> Mistakes = new(StringComparer.Ordinal)
    {
        "CS0162", // code that cannot be reached
        "CS0472", // a comparison with null that always gives the same answer
        "CS0642", // a semicolon that makes an if or a loop empty
        "CS0665", // an assignment where a comparison was meant
        "CS1717", // a variable assigned to itself
        "CS1718", // a variable compared with itself
        "CS4014", // a task that nobody awaits
    };

    public static StreamOutput? Describe(IEnumerable<Diagnostic> diagnostics)
    {
        var lines = diagnostics
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Warning && diagnostic.Location.IsInSource && Mistakes.Contains(diagnostic.Id))
            .OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)
            .Select(Line)
            .ToList();
        return lines.Count == 0 ? null : new StreamOutput("stderr", string.Concat(lines));
    }

    static string Line(Diagnostic warning)
    {
        var position = warning.Location.GetLineSpan();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{position.Path}, line {position.StartLinePosition.Line + 1}, column {position.StartLinePosition.Character + 1}: warning {warning.Id}: {warning.GetMessage(CultureInfo.InvariantCulture)}\n");
    }
}
