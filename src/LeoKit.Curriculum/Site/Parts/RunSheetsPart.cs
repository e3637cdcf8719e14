using LeoKit.Curriculum.Paths;
using LeoKit.Curriculum.RunSheets;
using LeoKit.Curriculum.Site.Search;
using LeoKit.Notebooks.Pages;

namespace LeoKit.Curriculum.Site.Parts;

/// <summary>The run-sheets: a page for each path whose notebooks are all written.</summary>
sealed class RunSheetsPart() : SitePart("Run-sheets", "runsheets.html", "For instructors, to be printed: clock and breaks, what to type, likely misunderstandings, and what to drop when late.")
{
    public override bool IsIn(SiteSources sources) => PathsOf(sources).Any();

    public override SiteContent Of(SiteSources sources, SiteOptions frame)
    {
        var paths = PathsOf(sources).ToList();
        var list = OnePage(frame, $"""
            <h1>Run-sheets</h1>
            <p>What an instructor has on the desk, made from the notebooks: their metadata give the minutes, their instructor cells the script.</p>
            <ul class="leo-index">
            {string.Join('\n', paths.Select(path => $"<li><h2>{Html.Link(AddressOf(path), path.Name)}</h2><p>{Html.Of(path.ForWhom)}</p></li>"))}
            </ul>

            """, paths.Select(path => new SearchEntry("Run-sheet", $"Run-sheet: {path.Name}", AddressOf(path), path.ForWhom)));
        return list with { Files = [.. list.Files, .. paths.Select(path => Sheet(path, sources, frame))] };
    }

    public static bool Has(LearningPath path, SiteSources sources) => path.Notebooks.All(sources.Place.HasNotebook);

    public static string AddressOf(LearningPath path) => $"runsheet-{path.Id}.html";

    static IEnumerable<LearningPath> PathsOf(SiteSources sources) => RunSheet.PathsIn(sources.Place).Where(path => Has(path, sources));

    static SiteFile Sheet(LearningPath path, SiteSources sources, SiteOptions frame) =>
        PageOf(AddressOf(path), $"Run-sheet: {path.Name}", $"<div class=\"leo-runsheet\">{RunSheetContent.Of(RunSheet.Of(path, sources.Place))}</div>", frame);
}
