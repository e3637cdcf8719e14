using System.Collections.Immutable;
using LeoKit.Curriculum.Prose;
using LeoKit.Notebooks.Document;

namespace LeoKit.Curriculum.Rules;

/// <summary>How long things may be.</summary>
static class LimitRules
{
    const int CodeLines = 12;
    const int ProseWords = 150;
    const int FewestCells = 18;
    const int MostCells = 34;
    const double SentenceWords = 20;

    public static ImmutableArray<LintRule> Rules { get; } =
    [
        new("LEO940", "at most 12 lines of code in a cell", "More do not fit into working memory, nor onto a projector.")
        {
            Check = lesson => lesson.Code.Select(cell => (cell.Id, Lines: LinesOf(cell))).Where(cell => cell.Lines > CodeLines)
                .Select(cell => new Breach(cell.Id, FormattableString.Invariant($"The cell has {cell.Lines} lines of code."), "Split it, or let a method of the kit do a part.")),
        },
        new("LEO941", "at most 150 words in a cell of prose", "Learners read a little, then do something.")
        {
            Check = lesson => lesson.LearnerProse.Where(part => !IsList(part.Cell.Id)).Select(part => (part.Cell.Id, Words: part.Text.AllText.Sum(Sentences.Words))).Where(part => part.Words > ProseWords)
                .Select(part => new Breach(part.Id, FormattableString.Invariant($"The cell has {part.Words} words."), "Cut it, or put an output between two halves.")),
        },
        new("LEO942", "18 to 34 cells to work through, without what is folded, the frame, and the instructor's", "Shorter is not a lesson, longer is not finished in an hour.")
        {
            Check = lesson => lesson.Cells.Count(cell => IsWorkedThrough(cell.Id)) is var cells && cells is >= FewestCells and <= MostCells ? []
                : [new(null, FormattableString.Invariant($"There are {cells} cells to work through."), "Merge cells, or move an idea to another notebook.")],
        },
        new("LEO943", "sentences of 20 words on average", "Long sentences keep out readers for whom English is a second language.")
        {
            Check = lesson => Average(lesson) is var average && average <= SentenceWords ? []
                : [new(null, FormattableString.Invariant($"A sentence has {average:0.0} words on average."), "Make two sentences of the longest.")],
        },
    ];

    /// <summary>Lines that hold code: empty lines and comments of their own are free.</summary>
    static int LinesOf(CodeCell cell) => cell.Source.Split('\n').Count(line => line.Trim() is { Length: > 0 } text && !text.StartsWith("//", StringComparison.Ordinal));

    static bool IsWorkedThrough(string id) =>
        id is "setup" or "limits" or "talk" or "keys" || !(CellNames.Fixed.Contains(id) || id == "other-languages" || CellNames.Is(id, "hints") || CellNames.IsInstructor(id));

    static bool IsList(string id) => id is "sources" or "terms";

    static double Average(LessonNotebook lesson) =>
        lesson.LearnerProse.Where(part => !IsList(part.Cell.Id) && part.Cell.Id != "card").SelectMany(part => part.Text.Paragraphs).SelectMany(Sentences.Lengths).DefaultIfEmpty(0).Average();
}
