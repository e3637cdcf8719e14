using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace LeoKit.Curriculum.Rules;

/// <summary>What the file says about itself.</summary>
static class MetadataRules
{
    const int LongestLesson = 60;

    public static ImmutableArray<LintRule> Rules { get; } =
    [
        new("LEO901", "metadata present and valid", "The card, the summary and the pages are made from the metadata.")
        {
            Check = lesson => lesson.Reading.Problems.Select(problem => new Breach(null, problem, "Write metadata.leo as in src/LeoKit.Curriculum/README.md.")),
        },
        new("LEO902", "file name, id and slug agree", "A link and a path of study name a notebook by its file.")
        {
            Need = RuleNeed.Metadata,
            Check = lesson => lesson.Name == $"{lesson.Metadata!.Id}-{lesson.Metadata.Slug}" ? []
                : [new(null, $"The file is called {lesson.Name}, the metadata say {lesson.Metadata.Id}-{lesson.Metadata.Slug}.", "Rename one of them.")],
        },
        new("LEO903", "minutes in all at most 60", "A lesson that is longer than an hour is not finished.")
        {
            Need = RuleNeed.Metadata,
            Check = lesson => lesson.Metadata!.MinutesTeach + lesson.Metadata.MinutesExercise is var minutes and > LongestLesson
                ? [new(null, FormattableString.Invariant($"{minutes} minutes are planned."), "Move an idea to another notebook, or an exercise to the next.")]
                : [],
        },
        new("LEO904", "needs name earlier notebooks", "A learner follows them back.")
        {
            Need = RuleNeed.Metadata,
            Check = lesson => lesson.Metadata!.Needs
                .Where(need => string.CompareOrdinal(need, lesson.Metadata.Id) >= 0 || !lesson.Place.HasNotebook(need))
                .Select(need => new Breach(null, $"`needs` names {need}, and no earlier notebook of that number is beside this one.", "Name a notebook that comes before.")),
        },
        new("LEO905", "kernel .NET (C#)", "Jupyter, VS Code and the built-in page choose the kernel by these names.")
        {
            Check = lesson => Kernel(lesson.Document.Metadata),
        },
        new("LEO906", "no stored outputs", "Outputs are made by running; stored ones would go stale without anybody noticing.")
        {
            Check = lesson => lesson.Code.Where(cell => !cell.Outputs.IsEmpty || cell.ExecutionCount is not null)
                .Select(cell => new Breach(cell.Id, "The cell stores what a run has shown.", "Clear all outputs before you save.")),
        },
    ];

    static IEnumerable<Breach> Kernel(JsonObject metadata)
    {
        foreach (var (part, key, expected) in new[] { ("kernelspec", "name", ".net-csharp"), ("kernelspec", "language", "C#"), ("language_info", "name", "C#") })
            if (metadata[part]?[key] is not JsonValue value || !value.TryGetValue<string>(out var given) || given != expected)
                yield return new(null, $"`{part}.{key}` is not \"{expected}\".", "Copy kernelspec and language_info from another notebook.");
    }
}
