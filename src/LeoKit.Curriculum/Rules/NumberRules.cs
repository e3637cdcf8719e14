using System.Collections.Immutable;
using LeoKit.Curriculum.Prose;
using LeoKit.Notebooks.Document;
using LeoKit.Notebooks.Snapshots;

namespace LeoKit.Curriculum.Rules;

/// <summary>Numbers in prose are those that an output shows.</summary>
static class NumberRules
{
    public static ImmutableArray<LintRule> Rules { get; } =
    [
        new("LEO967", "numbers in prose stand in an earlier output or in earlier code", "A number that was typed stays when the data change.")
        {
            Need = RuleNeed.Snapshot,
            Check = lesson => lesson.Prose.Where(part => CellNames.Is(part.Cell.Id, "notice") || CellNames.Is(part.Cell.Id, "chart") || part.Cell.Id == "keys")
                .SelectMany(part => Unshown(lesson, part.Cell, part.Text)),
        },
    ];

    static IEnumerable<Breach> Unshown(LessonNotebook lesson, Cell cell, MarkdownReading text)
    {
        var claimed = text.Paragraphs.Concat(text.TableCells).SelectMany(Figures.InProse).ToList();
        if (claimed.Count == 0)
            return [];
        var shown = Shown(lesson, lesson.IndexOf(cell.Id));
        return claimed.Where(figure => !shown.Any(figure.Fits))
            .Select(figure => new Breach(cell.Id, $"\"{figure.Written}\" is in no output and no code above.", "Show it in a cell above, correct it, or say it without a number."));
    }

    static double[] Shown(LessonNotebook lesson, int before)
    {
        var outputs = SnapshotText.CellsIn(lesson.Place.SnapshotOf(lesson.Name)!);
        return [.. lesson.Cells.Take(before).OfType<CodeCell>()
            .SelectMany(code => Figures.InOutput(code.Source).Concat(Figures.InOutput(outputs.GetValueOrDefault(code.Id) ?? "")))];
    }
}
