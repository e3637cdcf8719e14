using System.Text.RegularExpressions;

namespace LeoKit.Curriculum.Prose;

/// <summary>Words and sentences of plain text.</summary>
static partial class Sentences
{
    public static int Words(string text) => Word.Count(text);

    /// <summary>The number of words of each sentence.</summary>
    public static IEnumerable<int> Lengths(string text) => End.Split(text).Select(Words).Where(words => words > 0);

    [GeneratedRegex(@"[\p{L}\p{N}‹][\p{L}\p{N}’'_.,/‹›%–-]*")]
    static partial Regex Word { get; }

    [GeneratedRegex(@"(?<=[.?!…]['”’)]?)\s+(?=['“‘(]?[\p{Lu}\p{N}‹])")]
    static partial Regex End { get; }
}
