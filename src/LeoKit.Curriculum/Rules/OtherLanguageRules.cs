using System.Collections.Immutable;
using LeoKit.Notebooks.Document;

namespace LeoKit.Curriculum.Rules;

/// <summary>The main step in the languages of the secure room.</summary>
static class OtherLanguageRules
{
    static readonly ImmutableArray<string> Asked = ["sql", "r", "python"];

    public static ImmutableArray<LintRule> Rules { get; } =
    [
        new("LEO968", "the same step in SQL, R and Python", "The secure room has no C#: learners take the step with them in another language.")
        {
            Check = Check,
        },
    ];

    static IEnumerable<Breach> Check(LessonNotebook lesson)
    {
        var (step, others) = (lesson.IndexOf("other-step"), lesson.IndexOf("other-languages"));
        if (step < 0 != others < 0)
            yield return new(step < 0 ? "other-languages" : "other-step", "One of the cells other-step and other-languages is missing.", "Add it: the step in C#, and behind it the same in SQL, R and Python.");
        if (others < 0)
            yield break;
        if (others < step)
            yield return new("other-languages", "The cell stands before other-step.", "Move it behind.");
        if (lesson.Find("other-languages") is MarkdownCell cell)
            foreach (var breach in Fences(lesson, cell))
                yield return breach;
    }

    static IEnumerable<Breach> Fences(LessonNotebook lesson, MarkdownCell cell)
    {
        var fences = lesson.Prose.Single(part => part.Cell == cell).Text.Fences;
        var languages = fences.Select(fence => fence.Language).Where(language => language != "tsql").ToList();
        if (!languages.SequenceEqual(Asked))
            yield return new(cell.Id, $"The blocks are {(languages.Count == 0 ? "none" : string.Join(", ", languages))}.", "Write blocks sql, (tsql,) r and python, in this order.");
        foreach (var fence in fences.Where(fence => fence.Language is "r" or "python" && !fence.Text.Contains("result", StringComparison.Ordinal)))
            yield return new(cell.Id, $"The block {fence.Language} makes no `result`.", "Leave a data frame called result.");
        if (!cell.Source.Contains("<details><summary>", StringComparison.Ordinal))
            yield return new(cell.Id, "The cell is not folded.", "Put it between <details><summary>The same step in SQL, R and Python</summary> and </details>.");
    }
}
