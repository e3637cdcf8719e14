using System.Collections.Immutable;
using System.Text.RegularExpressions;
using LeoKit.Exercises;
using LeoKit.Notebooks.Document;

namespace LeoKit.Curriculum.Rules;

/// <summary>The parts of an exercise.</summary>
static partial class ExerciseRules
{
    const int HintsAsked = 3;

    public static ImmutableArray<LintRule> Rules { get; } =
    [
        new("LEO930", "an exercise has a task, a gap, a check and hints", "Without a task nobody knows what is asked, without hints nobody gets on.")
        {
            Check = lesson => Suffixes(lesson).SelectMany(suffix => Parts(lesson, suffix)),
        },
        new("LEO931", "a check names the exercise of its cell", "Progress and messages name exercises by their ids.")
        {
            Need = RuleNeed.Metadata,
            Check = lesson => CheckCalls.Of(lesson).Where(call => CellNames.Is(call.Cell, "check") && CellNames.SuffixOf(call.Cell) is { Length: 1 } suffix
                    && call.Exercise != $"{lesson.Metadata!.Id}.{suffix.ToUpperInvariant()}")
                .Select(call => new Breach(call.Cell, $"The cell checks {call.Exercise}.", $"Check {lesson.Metadata!.Id}.{CellNames.SuffixOf(call.Cell).ToUpperInvariant()}, or rename the cell.")),
        },
        new("LEO932", "three hints, folded", "Hints that are in sight are read before anybody has thought.")
        {
            Check = lesson => lesson.Prose.Where(part => CellNames.Is(part.Cell.Id, "hints")).SelectMany(part => Hints(part.Cell)),
        },
        new("LEO933", "exercises have answers in the kit", "A check without an answer cannot help.")
        {
            Need = RuleNeed.KitAndMetadata,
            Check = lesson => lesson.Metadata!.Checks.Where(id => ExerciseRegistry.Find(id) is null)
                .Select(id => new Breach(null, $"The kit has no exercise {id}.", $"Write it in src/LeoKit/Exercises/Answers/Notebook{lesson.Metadata.Id}.cs.")),
        },
    ];

    /// <summary>What follows the hyphen in check-a, check-b and so on, without the recap.</summary>
    static IEnumerable<string> Suffixes(LessonNotebook lesson) =>
        lesson.Cells.Where(cell => CellNames.Is(cell.Id, "check")).Select(cell => CellNames.SuffixOf(cell.Id)).Where(suffix => !CellNames.Is(suffix, "recap"));

    static IEnumerable<Breach> Parts(LessonNotebook lesson, string suffix)
    {
        var check = lesson.IndexOf($"check-{suffix}");
        string[][] parts = [[$"exercise-{suffix}"], [.. CellNames.Gaps.Select(word => $"{word}-{suffix}")]];
        foreach (var names in parts)
            if (names.Select(lesson.IndexOf).Where(index => index >= 0).DefaultIfEmpty(-1).Max() is var index && (index < 0 || index > check))
                yield return new($"check-{suffix}", $"No cell {string.Join(" or ", names)} stands before it.", $"Add {names[0]}, or move it.");
        if (!IsTalk(lesson, suffix) && lesson.IndexOf($"hints-{suffix}") < check)
            yield return new($"check-{suffix}", $"No cell hints-{suffix} stands behind it.", $"Add hints-{suffix} with three folded hints.");
    }

    /// <summary>A discussion has no hints: its criteria come with the check. Exercises that the kit does not know count as others.</summary>
    static bool IsTalk(LessonNotebook lesson, string suffix) =>
        lesson.Metadata is { } metadata && ExerciseRegistry.Find($"{metadata.Id}.{suffix}")?.Kind == ExerciseKind.Talk;

    static IEnumerable<Breach> Hints(Cell cell)
    {
        if (!cell.Source.StartsWith("<details><summary>", StringComparison.Ordinal) || !cell.Source.TrimEnd().EndsWith("</details>", StringComparison.Ordinal))
            yield return new(cell.Id, "The hints are not folded.", "Begin with <details><summary>Hints for A</summary> and an empty line, and end with </details>.");
        if (Numbered.Count(cell.Source) is var hints && hints != HintsAsked)
            yield return new(cell.Id, FormattableString.Invariant($"There are {hints} numbered hints."), "Give three: where to look, which tool, almost the line.");
    }

    [GeneratedRegex(@"^\d\. ", RegexOptions.Multiline)]
    static partial Regex Numbered { get; }
}
