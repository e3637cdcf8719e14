using System.Globalization;
using LeoKit.Curriculum.Paths;
using LeoKit.Curriculum.Site.Search;
using LeoKit.Notebooks.Pages;

namespace LeoKit.Curriculum.Site.Parts;

/// <summary>The learning paths.</summary>
sealed class PathsPart() : SitePart("Paths", "paths.html", "Ways through the notebooks for a half day, a full day, an analyst, an applicant who studies alone, and an instructor.")
{
    public override SiteContent Of(SiteSources sources, SiteOptions frame) => OnePage(frame, $"""
        <h1>Learning paths</h1>
        <p>Choose the one that is nearest to you. Each notebook says what it builds on, so that you can leave a path and come back.</p>
        {string.Concat(LearningPaths.All.Select(path => Section(path, sources)))}
        """, LearningPaths.All.Select(path => new SearchEntry("Path", path.Name, $"{Address}#{path.Id}", path.ForWhom)));

    static string Section(LearningPath path, SiteSources sources)
    {
        var minutes = path.Notebooks.Sum(number => sources.Lesson(number)?.Minutes ?? 0);
        var setting = path.Setting == PathSetting.Class ? "in a room, with an instructor" : "alone, in your own time";
        return $"""
            <section id="{Html.Of(path.Id)}"><h2>{Html.Of(path.Name)}</h2>
            <p>{Html.Of(path.ForWhom)}</p>
            {Html.Facts(string.Create(CultureInfo.InvariantCulture, $"{path.Notebooks.Length} notebooks"), setting, minutes == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{minutes / 60} h {minutes % 60:00} min without breaks"), SheetOf(path, sources))}
            <ol class="leo-path">
            {string.Join('\n', path.Notebooks.Select(number => Step(number, sources)))}
            </ol></section>

            """;
    }

    static string SheetOf(LearningPath path, SiteSources sources) => RunSheetsPart.Has(path, sources) ? Html.Link(RunSheetsPart.AddressOf(path), "run-sheet for the instructor") : "";

    static string Step(string number, SiteSources sources) => sources.Lesson(number) is { } lesson
        ? $"<li>{Html.Link(lesson.Address, lesson.Title)} <span class=\"leo-facts\">{lesson.MinutesText}</span></li>"
        : $"<li>{Html.Of(number)} <span class=\"leo-facts\">not written yet</span></li>";
}
