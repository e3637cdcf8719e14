using System.Collections.Immutable;
using System.Text.RegularExpressions;
using LeoKit.Notebooks.Document;
using LeoKit.Notebooks.Pages;

namespace LeoKit.Curriculum.Site.Lessons;

/// <summary>The executed notebook as its page shows it: with its solutions folded, and without links to what the site does not have.</summary>
static partial class LessonPages
{
    public static ImmutableArray<PageSource> Of(SiteSources sources)
    {
        var names = sources.Lessons.Select(lesson => lesson.Name).ToHashSet(StringComparer.Ordinal);
        return [.. sources.Lessons.Where(lesson => lesson.Run.Executed is not null).Select(lesson => Of(lesson, names))];
    }

    static PageSource Of(SiteLesson lesson, HashSet<string> names)
    {
        var executed = lesson.Run.Executed!;
        var cells = SolutionFolds.Added(executed.Cells, lesson.Solutions).Select(cell => cell is MarkdownCell ? cell with { Source = WithoutDeadLinks(cell.Source, names) } : cell);
        return new(lesson.Name, executed with { Cells = [.. cells] }, lesson.Run.End.IsGood ? PageOutcome.Ended : PageOutcome.Stopped(lesson.Run.End.Reason.TrimEnd('.')));
    }

    /// <summary>A notebook that is not written yet, and a file of the repository, stay as the words of their links.</summary>
    internal static string WithoutDeadLinks(string source, IReadOnlySet<string> names) => FileLink.Replace(source, link =>
        link.Groups["name"] is { Success: true } name && names.Contains(name.Value) ? link.Value : link.Groups["text"].Value);

    [GeneratedRegex(@"(?<!!)\[(?<text>[^\]]*)\]\((?:(?<name>[^/:()#\s]+)\.ipynb(?:#[^()\s]*)?|\.\./[^()\s]*)\)")]
    static partial Regex FileLink { get; }
}
