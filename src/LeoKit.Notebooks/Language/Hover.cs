namespace LeoKit.Notebooks.Language;

/// <summary>What is told about a place in the code.</summary>
/// <param name="Declaration">C#: what is declared, with its type.</param>
/// <param name="Documentation">Plain text; empty when there is none.</param>
public sealed record Hover(string Declaration, string Documentation)
{
    /// <summary>Both as plain text.</summary>
    public string ToPlainText() => Documentation.Length == 0 ? Declaration : $"{Declaration}\n\n{Documentation}";

    /// <summary>Both as Markdown.</summary>
    public string ToMarkdown() => $"```csharp\n{Declaration}\n```" + (Documentation.Length == 0 ? "" : $"\n\n{Documentation}");
}
