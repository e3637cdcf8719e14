using System.Collections.Immutable;
using System.Globalization;
using LeoKit.Curriculum.Site.Downloads;
using LeoKit.Notebooks.Editions;
using LeoKit.Notebooks.Pages;

namespace LeoKit.Curriculum.Site.Parts;

/// <summary>The editions of the notebooks, to be taken along.</summary>
sealed class DownloadsPart() : SitePart("Downloads", "downloads.html", "All notebooks as a zip: for learners, with solutions, for instructors.")
{
    static readonly ImmutableArray<(EditionKind Kind, string Title, string About)> Editions =
    [
        (EditionKind.Learner, "For learners", "Gaps are open, and every exercise checks itself."),
        (EditionKind.Solution, "With solutions", "Gaps are filled, as far as solutions are written. Run a notebook to see what they give."),
        (EditionKind.Instructor, "For instructors", "With clock, what to type, planned errors, what is often misunderstood, what to drop when late, and a solution behind each exercise."),
    ];

    public override bool IsIn(SiteSources sources) => !sources.Lessons.IsEmpty;

    public override SiteContent Of(SiteSources sources, SiteOptions frame)
    {
        var zips = Editions.Select(edition => (edition.Title, edition.About, File: EditionZip.Of(sources.Lessons, edition.Kind, sources.Place.Folder))).ToList();
        var page = OnePage(frame, $"""
            <h1>Downloads</h1>
            <p>Each zip holds one folder of notebooks. They need the kit: unpack the zip in the kit’s own folder, so that the new folder lies beside <code>notebooks</code>, and open it in Jupyter or VS Code. The data are part of the kit, and synthetic.</p>
            <ul class="leo-index">
            {string.Join('\n', zips.Select(zip => Entry(zip.Title, zip.About, zip.File)))}
            </ul>

            """, []);
        return page with { Files = [.. page.Files, .. zips.Select(zip => zip.File)] };
    }

    static string Entry(string title, string about, SiteFile zip) =>
        $"""<li><h2><a href="{zip.Address}" download>{Html.Of(title)}</a></h2><p>{Html.Of(about)}</p>{Html.Facts(Html.Of(Path.GetFileName(zip.Address)), string.Create(CultureInfo.InvariantCulture, $"{Math.Max(1, zip.Content.Length / 1000)} kB"))}</li>""";
}
