using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace LeoKit.Curriculum;

/// <summary>The fixed words that the ids of cells are made of.</summary>
static partial class CellNames
{
    /// <summary>Cells that every notebook has, in this order.</summary>
    public static ImmutableArray<string> Fixed { get; } =
        ["title", "card", "aims", "setup", "limits", "talk", "keys", "terms", "sources", "next", "next-link"];

    /// <summary>Words for the parts in between, which may carry a suffix, as in <c>idea-a</c>.</summary>
    public static ImmutableArray<string> Repeated { get; } =
        ["setup", "recap", "predict", "idea", "worked", "notice", "exercise", "faded", "free", "fix", "error", "check", "hints", "chart", "safe", "talk", "instructor"];

    /// <summary>Words for the cell with the gap of an exercise: half done, blank, faulty, or for a discussion.</summary>
    public static ImmutableArray<string> Gaps { get; } = ["faded", "free", "fix", "talk"];

    static readonly ImmutableArray<string> Whole = [.. Fixed, "other-step", "other-languages"];

    public static bool IsKnown(string id) => Whole.Contains(id) || (Form.Match(id) is { Success: true } form && Repeated.Contains(form.Groups["word"].Value));

    public static bool IsInstructor(string id) => Is(id, "instructor");

    /// <summary>Whether the id is the word, or the word with a suffix.</summary>
    public static bool Is(string id, string word) => id == word || id.StartsWith(word + "-", StringComparison.Ordinal);

    /// <summary>Whether the cell holds a gap, such as <c>fix-a</c>; the cell <c>talk</c> alone is the discussion at the end.</summary>
    public static bool IsGap(string id) => id != "talk" && Gaps.Any(word => Is(id, word));

    /// <summary>What follows the first hyphen, such as <c>a</c> of <c>check-a</c>; empty if nothing does.</summary>
    public static string SuffixOf(string id) => id.IndexOf('-', StringComparison.Ordinal) is var hyphen and >= 0 ? id[(hyphen + 1)..] : "";

    [GeneratedRegex("^(?<word>[a-z]+)(-[a-z0-9]+)*$")]
    static partial Regex Form { get; }
}
