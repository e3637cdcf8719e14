using System.Globalization;
using LeoKit.Curriculum.Site.Lessons;
using LeoKit.Curriculum.Site.Search;
using LeoKit.Notebooks.Pages;

namespace LeoKit.Curriculum.Site.Parts;

/// <summary>The notebooks: a list of them, and a page for each.</summary>
sealed class NotebooksPart() : SitePart("Notebooks", "notebooks.html", "Every notebook as it ran, with its exercises open and its solutions folded.")
{
    public override SiteContent Of(SiteSources sources, SiteOptions frame)
    {
        var pages = LessonPages.Of(sources);
        var rendered = pages.Select(page => NotebookPage.RenderWithHeadings(page, pages, frame)).ToList();
        var list = OnePage(frame, List(sources), []);
        return new(
            [.. list.Files, .. pages.Zip(rendered, (page, text) => SiteFile.Of(AddressOf(page), text.Html))],
            [.. list.Found, .. pages.Zip(rendered, (page, text) => Found(sources.Lessons.First(lesson => lesson.Name == page.Name), text)).SelectMany(found => found)]);
    }

    static string AddressOf(PageSource page) => $"{page.Name}.html";

    static IEnumerable<SearchEntry> Found(SiteLesson lesson, RenderedPage page) =>
    [
        new("Notebook", lesson.Title, lesson.Address, lesson.Question),
        .. (lesson.Metadata?.Objectives ?? []).Select(objective => new SearchEntry("Aim", objective.Text, lesson.Address, lesson.Title)),
        .. page.Headings.Where(heading => heading.Level > 1 && !IsFrame(heading.Text)).Select(heading => new SearchEntry("Heading", heading.Text, $"{lesson.Address}#{heading.Id}", lesson.Title)),
    ];

    /// <summary>Headings that every notebook has: whoever looks for one of their words would find all notebooks.</summary>
    static bool IsFrame(string heading) => heading.StartsWith("Exercise ", StringComparison.Ordinal)
        || heading is "What you will be able to do" or "Before you start" or "Predict first" or "What this cannot tell you" or "Talk about it" or "Key points" or "Terms" or "Sources";

    static string List(SiteSources sources) => $"""
        <h1>Notebooks</h1>
        <p>Each is a lesson of at most an hour: one question, worked examples, exercises that check themselves.</p>
        {Html.Filter("Find notebooks by word, table or term", ".leo-index > li", "main section")}
        {string.Concat(sources.Lessons.GroupBy(lesson => lesson.Metadata?.Module).Select(Module))}
        """;

    static string Module(IGrouping<int?, SiteLesson> lessons) => $"""
        <section><h2>{(lessons.Key is { } number ? string.Create(CultureInfo.InvariantCulture, $"Module {number}") : "More")}</h2>
        <ol class="leo-index">
        {string.Join('\n', lessons.Select(Entry))}
        </ol></section>

        """;

    static string Entry(SiteLesson lesson)
    {
        var state = lesson.Run.End.IsGood ? "" : "<strong class=\"leo-state-stopped\">stopped before its end</strong>";
        var tables = lesson.Metadata is { Tables.IsEmpty: false } metadata ? $"tables: {Html.Of(string.Join(", ", metadata.Tables))}" : "";
        var terms = lesson.Metadata is { Terms.IsEmpty: false } known ? $"new terms: {string.Join(", ", known.Terms.Select(GlossaryPart.LinkTo))}" : "";
        return $"""<li><h3>{Html.Link(lesson.Address, lesson.Title)}</h3><p>{Html.Of(lesson.Question)}</p>{Html.Facts(state, lesson.MinutesText, lesson.Solutions.Code.IsEmpty ? "" : "with solutions", tables)}{Html.Facts(terms)}</li>""";
    }
}
