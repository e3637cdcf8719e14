using System.Collections.Immutable;

namespace LeoKit.Notebooks.Snapshots;

/// <summary>An ordered list of rules that make the outputs of two machines comparable.</summary>
/// <param name="Rules">The rules; each works on what the one before it left.</param>
public sealed record Scrubber(ImmutableArray<ScrubRule> Rules)
{
    /// <summary>The rules that need to know nothing of the machine.</summary>
    public static Scrubber Default { get; } = new(
    [
        ScrubRules.LineEnds,
        ScrubRules.TerminalColours,
        ScrubRules.Guids,
        ScrubRules.SubmissionNumbers,
        ScrubRules.TrailingWhitespace,
    ]);

    /// <summary>The default rules, and one for each folder whose place differs between machines.</summary>
    /// <param name="repositoryFolder">The folder to show as <c>{repo}</c>.</param>
    /// <param name="homeFolder">The folder to show as <c>{home}</c>; null for none. The repository may lie inside it.</param>
    public static Scrubber For(string repositoryFolder, string? homeFolder = null)
    {
        var withRepository = Default.Adding(ScrubRules.Folder(repositoryFolder, "{repo}"));
        return homeFolder is null ? withRepository : withRepository.Adding(ScrubRules.Folder(homeFolder, "{home}"));
    }

    /// <summary>The same rules and one more at the end.</summary>
    public Scrubber Adding(ScrubRule rule) => this with { Rules = Rules.Add(rule) };

    /// <summary>The text after all rules.</summary>
    public string Scrub(string text) => Rules.Aggregate(text, (current, rule) => rule.Apply(current));
}
