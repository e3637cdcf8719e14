using System.Text.RegularExpressions;

namespace LeoKit.Display.Values;

/// <summary>Takes out what the formatting library adds to every output: its style block and its line ends.</summary>
static partial class Cleaned
{
    public static string Of(string output) => LibraryStyle().Replace(output.ReplaceLineEndings("\n"), "");

    [GeneratedRegex(@"<style>[^<]*\.dni-[^<]*</style>\n?")]
    private static partial Regex LibraryStyle();
}
