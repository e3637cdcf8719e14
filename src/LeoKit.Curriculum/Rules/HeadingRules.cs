using System.Collections.Immutable;
using LeoKit.Curriculum.Prose;

namespace LeoKit.Curriculum.Rules;

/// <summary>Headings, by which screen readers and the outline of an editor move.</summary>
static class HeadingRules
{
    public static ImmutableArray<LintRule> Rules { get; } =
    [
        new("LEO944", "one heading of level 1, with number and title", "Pages and lists take the title from it.")
        {
            Check = Title,
        },
        new("LEO945", "headings go down one level at a time", "A screen reader announces a level that is left out as something missed.")
        {
            Check = lesson => Headings(lesson).Zip(Headings(lesson).Skip(1)).Where(pair => pair.Second.Heading.Level > pair.First.Heading.Level + 1)
                .Select(pair => new Breach(pair.Second.Cell, FormattableString.Invariant($"\"{pair.Second.Heading.Text}\" jumps from level {pair.First.Heading.Level} to {pair.Second.Heading.Level}."), "Use the next level.")),
        },
        new("LEO946", "headings are unique", "Two headings of one name cannot be told apart in an outline, nor linked to.")
        {
            Check = lesson => Headings(lesson).GroupBy(part => part.Heading.Text, StringComparer.OrdinalIgnoreCase).SelectMany(group => group.Skip(1))
                .Select(part => new Breach(part.Cell, $"The heading \"{part.Heading.Text}\" stands here again.", "Say what is different in this part.")),
        },
    ];

    static IEnumerable<(string Cell, MarkdownHeading Heading)> Headings(LessonNotebook lesson) =>
        lesson.Prose.SelectMany(part => part.Text.Headings.Select(heading => (part.Cell.Id, heading)));

    static IEnumerable<Breach> Title(LessonNotebook lesson)
    {
        var titles = Headings(lesson).Where(part => part.Heading.Level == 1).ToList();
        if (titles.Count != 1)
            yield return new(null, FormattableString.Invariant($"There are {titles.Count} headings of level 1."), "Keep one, in the cell title.");
        else if (titles[0].Cell != "title")
            yield return new(titles[0].Cell, "The heading of level 1 is not in the cell title.", "Move it there.");
        else if (lesson.Metadata is { } metadata && !titles[0].Heading.Text.StartsWith($"{metadata.Id} · ", StringComparison.Ordinal))
            yield return new("title", $"The heading is \"{titles[0].Heading.Text}\".", $"Begin it with \"# {metadata.Id} · \".");
    }
}
