using System.Collections.Immutable;
using LeoKit.Curriculum.Metadata;

namespace LeoKit.Curriculum.Rules;

/// <summary>Objectives, and exercises that measure them.</summary>
static class ObjectiveRules
{
    const int Fewest = 2;
    const int Most = 4;

    public static ImmutableArray<LintRule> Rules { get; } =
    [
        new("LEO910", "2 to 4 objectives", "Fewer give no direction, more are not reached in one sitting.")
        {
            Need = RuleNeed.Metadata,
            Check = lesson => lesson.Metadata!.Objectives.Length is >= Fewest and <= Most ? []
                : [new(null, FormattableString.Invariant($"There are {lesson.Metadata.Objectives.Length} objectives."), "Merge or split them.")],
        },
        new("LEO911", "an objective begins with a verb that can be observed", "Nobody can see whether somebody understands; one can see whether somebody computes.")
        {
            Need = RuleNeed.Metadata,
            Check = lesson => lesson.Metadata!.Objectives.Where(objective => !MeasurableVerbs.Begins(objective.Text))
                .Select(objective => new Breach(null, $"Objective {objective.Id} begins with \"{objective.Text.Split(' ')[0]}\".", $"Begin with a verb such as {string.Join(", ", MeasurableVerbs.Examples)}.")),
        },
        new("LEO912", "every objective has an exercise, every exercise an objective", "An aim without an exercise is a wish, an exercise without an aim is a detour.")
        {
            Need = RuleNeed.Metadata,
            Check = lesson => [.. Objectives(lesson), .. Exercises(lesson)],
        },
        new("LEO913", "aims are the objectives", "Learners read the aims, the summary reads the metadata: both must say the same.")
        {
            Need = RuleNeed.Metadata,
            Check = Aims,
        },
    ];

    static IEnumerable<Breach> Objectives(LessonNotebook lesson)
    {
        var checks = CheckCalls.Of(lesson).Select(call => call.Exercise).ToHashSet(StringComparer.Ordinal);
        foreach (var objective in lesson.Metadata!.Objectives)
        {
            if (objective.Checks.IsEmpty)
                yield return new(null, $"Objective {objective.Id} has no exercise.", "Write one, and name it in `checks`.");
            foreach (var missing in objective.Checks.Where(check => !checks.Contains(check)))
                yield return new(null, $"Objective {objective.Id} names {missing}, and no cell checks it.", $"Write the cell check-{missing.Split('.')[^1].ToLowerInvariant()}, or take the name out.");
        }
    }

    static IEnumerable<Breach> Exercises(LessonNotebook lesson) =>
        CheckCalls.Of(lesson).Where(call => !CellNames.Is(CellNames.SuffixOf(call.Cell), "recap") && !lesson.Metadata!.Checks.Contains(call.Exercise))
            .Select(call => new Breach(call.Cell, $"No objective names {call.Exercise}.", "Add it to the `checks` of an objective."));

    static IEnumerable<Breach> Aims(LessonNotebook lesson)
    {
        if (lesson.Find("aims") is not { } aims)
            return [];
        var expected = string.Join('\n', lesson.Metadata!.Objectives.Select(objective => $"- {objective.Text}."));
        return aims.Source.TrimEnd() == $"## What you will be able to do\n\n{expected}" ? []
            : [new("aims", "The cell does not list the objectives of the metadata.", $"Write the heading \"## What you will be able to do\", an empty line, then: {expected.Replace("\n", " ", StringComparison.Ordinal)}")];
    }
}
