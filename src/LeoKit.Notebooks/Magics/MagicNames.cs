using System.Collections.Immutable;

namespace LeoKit.Notebooks.Magics;

/// <summary>The commands that a cell may use besides C#.</summary>
static class MagicNames
{
    public static ImmutableArray<string> All { get; } =
        ["csharp", "html", "import", "javascript", "lsmagic", "markdown", "mermaid", "set", "share", "time", "who", "whos"];

    public static string Listed { get; } = string.Join(", ", All.Select(name => "#!" + name));
}
