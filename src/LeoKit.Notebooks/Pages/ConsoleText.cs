using System.Text.RegularExpressions;

namespace LeoKit.Notebooks.Pages;

/// <summary>Text as a terminal would have shown it, without the commands that are meant for a terminal.</summary>
static partial class ConsoleText
{
    public static string Plain(string text) => Escapes().Replace(text, "").ReplaceLineEndings("\n");

    [GeneratedRegex(@"\x1B(?:\[[0-?]*[ -/]*[@-~]|\][^\a\x1B]*(?:\a|\x1B\\)|[@-Z\\-_])")]
    private static partial Regex Escapes();
}
