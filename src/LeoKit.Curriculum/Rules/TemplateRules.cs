using System.Collections.Immutable;
using LeoKit.Notebooks.Document;

namespace LeoKit.Curriculum.Rules;

/// <summary>Which cells there are, and in which order.</summary>
static class TemplateRules
{
    static readonly ImmutableArray<string> CodeCells = ["setup", "worked", "error", "check", "chart", "other-step", "next"];

    public static ImmutableArray<LintRule> Rules { get; } =
    [
        new("LEO920", "cells that every notebook has", "Learners find their way because every notebook is built alike.")
        {
            Check = lesson => [.. CellNames.Fixed.Where(id => lesson.Find(id) is null).Select(id => new Breach(id, "The cell is missing.", "Add it: src/LeoKit.Curriculum/README.md says what stands in it.")),
                .. MissingKinds(lesson)],
        },
        new("LEO921", "cells in the order of the template", "Learners find their way because every notebook is built alike.")
        {
            Check = lesson => [.. FixedOrder(lesson), .. Predict(lesson)],
        },
        new("LEO922", "cell ids are fixed words", "Snapshots, translations and this lint find cells by their ids.")
        {
            Check = lesson => lesson.Cells.Where(cell => !CellNames.IsKnown(cell.Id))
                .Select(cell => new Breach(cell.Id, "The id is not one of the template.", $"Begin it with one of {string.Join(", ", CellNames.Repeated)}, then a hyphen and a letter or word.")),
        },
        new("LEO923", "code where the template has code", "A cell of the wrong kind is not run, or not read.")
        {
            Check = lesson => lesson.Cells.Where(cell => IsCodeId(cell.Id) != cell is CodeCell && !MayBeEither(cell.Id))
                .Select(cell => new Breach(cell.Id, cell is CodeCell ? "The cell is code." : "The cell is prose.", cell is CodeCell ? "Make it Markdown, or rename it." : "Make it code, or rename it.")),
        },
        new("LEO924", "the fixed setup cell", "One text everywhere: whoever knows one notebook can run them all.")
        {
            Need = RuleNeed.Kit,
            Check = lesson => lesson.Find("setup") is { } setup && !SetupCell.IsFixed(setup.Source)
                ? [new("setup", "The cell differs from the fixed text.", "Copy it from another notebook on the same data: the kit, the usings, then the data with Introduce().")]
                : [],
        },
        new("LEO925", "instructor cells are tagged", "The learners' edition leaves out what is tagged.")
        {
            Check = lesson => lesson.Cells.Where(cell => CellNames.IsInstructor(cell.Id) != cell.Tags.Contains("instructor"))
                .Select(cell => new Breach(cell.Id, cell.Tags.Contains("instructor") ? "The cell is tagged instructor and has another id." : "The cell lacks the tag instructor.", "Use the id instructor-… and the tags instructor and remove-cell together.")),
        },
        new("LEO926", "a notebook ends with its progress", "Learners see what is still open, and what comes next.")
        {
            Need = RuleNeed.Metadata,
            Check = lesson => lesson.Find("next") is CodeCell next && next.Source.Trim() != $"Progress(\"{lesson.Metadata!.Id}\")"
                ? [new("next", "The cell does not show the progress of this notebook.", $"Write: Progress(\"{lesson.Metadata.Id}\")")]
                : [],
        },
    ];

    static IEnumerable<Breach> MissingKinds(LessonNotebook lesson)
    {
        foreach (var word in new[] { "predict", "idea", "worked", "exercise", "check", "instructor" })
            if (!lesson.Cells.Any(cell => CellNames.Is(cell.Id, word)))
                yield return new(null, $"There is no cell {word} or {word}-….", "Add one: src/LeoKit.Curriculum/README.md says what stands in it.");
    }

    static IEnumerable<Breach> FixedOrder(LessonNotebook lesson)
    {
        var present = CellNames.Fixed.Where(id => lesson.Find(id) is not null).ToList();
        foreach (var (before, after) in present.Zip(present.Skip(1)))
            if (lesson.IndexOf(before) > lesson.IndexOf(after))
                yield return new(after, $"The cell stands before {before}.", $"Move it behind {before}.");
        if (lesson.Cells.Length > 0 && lesson.Cells[0].Id != "title")
            yield return new(lesson.Cells[0].Id, "The first cell is not the title.", "Begin with the cell title.");
    }

    static IEnumerable<Breach> Predict(LessonNotebook lesson)
    {
        var shown = lesson.Cells.FirstOrDefault(cell => CellNames.Is(cell.Id, "worked") || CellNames.Is(cell.Id, "chart"));
        var asked = lesson.Cells.FirstOrDefault(cell => CellNames.Is(cell.Id, "predict"));
        return shown is not null && asked is not null && lesson.IndexOf(asked.Id) > lesson.IndexOf(shown.Id)
            ? [new(asked.Id, $"The first output, in {shown.Id}, comes before it.", "Ask for the prediction before the first output.")]
            : [];
    }

    static bool IsCodeId(string id) => CellNames.IsGap(id) || CodeCells.Any(word => word == "next" ? id == word : CellNames.Is(id, word));

    static bool MayBeEither(string id) => CellNames.Is(id, "safe") || CellNames.Is(id, "recap") || CellNames.Is(id, "predict");
}
