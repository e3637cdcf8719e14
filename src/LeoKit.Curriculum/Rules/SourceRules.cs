using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace LeoKit.Curriculum.Rules;

/// <summary>Where statements about LEO come from, and what the data cannot say.</summary>
static partial class SourceRules
{
    public static ImmutableArray<LintRule> Rules { get; } =
    [
        new("LEO964", "every source has a date, apart from the kit itself", "Facts about LEO change from year to year.")
        {
            Check = lesson => lesson.Prose.Where(part => part.Cell.Id == "sources").SelectMany(part => Undated(part.Text.Paragraphs)),
        },
        new("LEO965", "sources in the metadata are known", "A key that nobody knows is no source.")
        {
            Need = RuleNeed.KitAndMetadata,
            Check = lesson => lesson.Metadata!.Sources.Where(key => !Briefing.Sources.Any(source => source.Key == key))
                .Select(key => new Breach(null, $"`sources` names {key}, and datasets/reference/sources.csv has no such key.", "Add a row there, or use a key that it has.")),
        },
        new("LEO966", "limits name a limitation, L1 to L7", "Learners meet all seven limitations where they bite, not in a list at the end.")
        {
            Check = lesson => lesson.Find("limits") is { } limits && !Limitation.IsMatch(limits.Source)
                ? [new("limits", "The cell names no limitation.", "Say which of L1 to L7 matters here, as in \"(limitation L3)\"; datasets/reference/limitations.csv lists them.")]
                : [],
        },
    ];

    static IEnumerable<Breach> Undated(ImmutableArray<string> lines)
    {
        if (lines.IsEmpty)
            yield return new("sources", "The cell names no source.", "Write a line for each: what was taken, who published it, title, date, when it was read.");
        foreach (var line in lines.Where(line => !Year.IsMatch(line) && !Own.IsMatch(line)))
            yield return new("sources", $"\"{(line.Length > 60 ? line[..60] + "…" : line)}\" has no date.", "Add the year of publication, or when the page was read.");
    }

    /// <summary>The kit itself, and what it has planted.</summary>
    [GeneratedRegex(@"\bthis kit\b|\bplanted\b", RegexOptions.IgnoreCase)]
    static partial Regex Own { get; }

    [GeneratedRegex(@"\b(19|20)\d\d\b")]
    static partial Regex Year { get; }

    [GeneratedRegex(@"\bL[1-7]\b")]
    static partial Regex Limitation { get; }
}
