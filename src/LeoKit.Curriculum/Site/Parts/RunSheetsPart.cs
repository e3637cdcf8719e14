using LeoKit.Curriculum.Paths;
using LeoKit.Curriculum.RunSheets;
using LeoKit.Curriculum.Site.Search;
using LeoKit.Notebooks.Pages;

namespace LeoKit.Curriculum.Site.Parts;

/// <summary>The run-sheets, a page for each.</summary>
sealed class RunSheetsPart() : SitePart("Run-sheets", "runsheets.html", "For instructors, to be printed: clock and breaks, what to type, likely misunderstandings, and what to drop when late.")
{
    public override bool IsIn(SiteSources sources) => !sources.Sheets.IsEmpty;

    public override SiteContent Of(SiteSources sources, SiteOptions frame)
    {
        var paths = sources.Sheets.Select(sheet => sheet.Path).ToList();
        var list = OnePage(frame, $"""
            <h1>Run-sheets</h1>
            <p>What an instructor has on the desk, made from the notebooks: their metadata give the minutes, their instructor cells the script.</p>
            <ul class="leo-index">
            {string.Join('\n', paths.Select(path => $"<li><h2>{Html.Link(AddressOf(path), path.Name)}</h2><p>{Html.Of(path.ForWhom)}</p></li>"))}
            </ul>

            """, paths.Select(path => new SearchEntry("Run-sheet", $"Run-sheet: {path.Name}", AddressOf(path), path.ForWhom)));
        return list with { Files = [.. list.Files, .. sources.Sheets.Select(sheet => PageOf(sheet, frame))] };
    }

    public static bool Has(LearningPath path, SiteSources sources) => sources.Sheets.Any(sheet => sheet.Path.Id == path.Id);

    public static string AddressOf(LearningPath path) => $"runsheet-{path.Id}.html";

    static SiteFile PageOf(RunSheet sheet, SiteOptions frame) =>
        PageOf(AddressOf(sheet.Path), $"Run-sheet: {sheet.Path.Name}", $"<div class=\"leo-runsheet\">{sheet.Content}</div>", frame);
}
