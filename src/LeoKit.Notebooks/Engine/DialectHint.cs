using Microsoft.CodeAnalysis;

namespace LeoKit.Notebooks.Engine;

/// <summary>One sentence on what to write instead, where ordinary C# is not allowed in a notebook cell.</summary>
static class DialectHint
{
    public static string? For(Diagnostic error) => error.Id switch
    {
        "CS7021" => "Hint: a cell has no namespaces. Leave the namespace line out.",
        "CS0201" => "Hint: to show a value, make it the last line of the cell and leave out its semicolon.",
        "CS1106" or "CS1109" => "Hint: in a cell, write an extension method at the top level, without a static class around it.",
        "CS1002" when LineOf(error).StartsWith("using var ", StringComparison.Ordinal) =>
            "Hint: at the top level of a cell, write using (var x = …) { … } with a block.",
        "CS0006" => "Hint: the path in #r is relative to the notebook's folder. Build the kit first, then check the path.",
        "CS0103" or "CS0246" when TextOf(error) is "Kernel" or "KernelInvocationContext" or "CSharpKernel" =>
            "Hint: this engine has no objects of its own for a cell to use. Show a value with display(…), and ask for text with Console.ReadLine().",
        _ => null,
    };

    static string TextOf(Diagnostic error) => error.Location.SourceTree?.GetText().ToString(error.Location.SourceSpan) ?? "";

    static string LineOf(Diagnostic error) =>
        error.Location.SourceTree is { } tree
            ? tree.GetText().Lines[error.Location.GetLineSpan().StartLinePosition.Line].ToString().Trim()
            : "";
}
