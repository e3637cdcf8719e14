using System.Collections.Immutable;
using LeoKit.Curriculum.Prose;
using LeoKit.Notebooks.Document;

namespace LeoKit.Curriculum.Rules;

/// <summary>How long things may be.</summary>
static class LimitRules
{
    const int CodeLines = 12;
    const int ProseWords = 150;
    const int FewestSteps = 12;
    const int MostSteps = 34;
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
        new("LEO942", "12 to 34 steps: an exercise is one, the frame and the instructor's cells are none", "Shorter is not a lesson, longer is not finished in an hour.")
        {
            Check = lesson => lesson.Cells.Count(cell => IsStep(cell.Id)) is var steps && steps is >= FewestSteps and <= MostSteps ? []
                : [new(null, FormattableString.Invariant($"There are {steps} steps."), "Merge cells, or move an idea to another notebook.")],
        },
        new("LEO943", "sentences of 20 words on average", "Long sentences keep out readers for whom English is a second language.")
        {
            Check = lesson => Average(lesson) is var average && average <= SentenceWords ? []
                : [new(null, FormattableString.Invariant($"A sentence has {average:0.0} words on average."), "Make two sentences of the longest.")],
        },
    ];

    /// <summary>Lines that hold code: empty lines and comments of their own are free.</summary>
    static int LinesOf(CodeCell cell) => cell.Source.Split('\n').Count(line => line.Trim() is { Length: > 0 } text && !text.StartsWith("//", StringComparison.Ordinal));

    /// <summary>A cell to work through. Gap, check and hints belong to the cell that states the exercise; the frame is the same everywhere.</summary>
    static bool IsStep(string id) =>
        id is "limits" or "talk" or "keys"
        || !(CellNames.Fixed.Contains(id) || id == "other-languages" || CellNames.IsGap(id) || new[] { "setup", "check", "hints", "instructor" }.Any(word => CellNames.Is(id, word)));

    static bool IsList(string id) => id is "sources" or "terms";

    static double Average(LessonNotebook lesson) =>
        lesson.LearnerProse.Where(part => !IsList(part.Cell.Id) && part.Cell.Id != "card").SelectMany(part => part.Text.Paragraphs).SelectMany(Sentences.Lengths).DefaultIfEmpty(0).Average();
}
