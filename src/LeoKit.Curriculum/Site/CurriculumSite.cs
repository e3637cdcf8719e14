using System.Collections.Immutable;
using LeoKit.Curriculum.Site.Parts;
using LeoKit.Curriculum.Site.Search;
using LeoKit.Notebooks.Pages;

namespace LeoKit.Curriculum.Site;

/// <summary>The curriculum as a site of static files: it needs no server and no network.</summary>
public static class CurriculumSite
{
    /// <summary>Its parts in the order of the navigation. A new part is one more line here.</summary>
    public static ImmutableArray<SitePart> Parts { get; } =
    [
        new PathsPart(),
        new NotebooksPart(),
        new QuestionsPart(),
        new CohortsPart(),
        new DictionaryPart(),
        new GlossaryPart(),
        new RealismPart(),
        new SlidesPart(),
        new RunSheetsPart(),
        new DownloadsPart(),
    ];

    /// <summary>All files of the site, in the order of their addresses; the same sources give the same bytes.</summary>
    /// <param name="sources">What it is made from.</param>
    /// <exception cref="CurriculumSiteException">A file would be written twice (SIT004), a link leads nowhere (SIT005), a page is too large (SIT006) or would load from elsewhere (SIT007).</exception>
    public static ImmutableArray<SiteFile> FilesOf(SiteSources sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        var parts = Parts.Where(part => part.IsIn(sources)).ToImmutableArray();
        var frame = sources.Options with
        {
            Navigation = [.. parts.Select(part => new SiteLink(part.Title, part.Address))],
            Styles = [SharedFiles.Styles],
            Scripts = [SharedFiles.Script],
        };
        var contents = parts.Select(part => part.Of(sources, frame)).Prepend(HomePage.Of(sources, parts, frame)).ToList();
        ImmutableArray<SiteFile> files = [.. contents.SelectMany(content => content.Files), SearchIndexFile.Of(contents.SelectMany(content => content.Found)), .. SharedFiles.All];
        if (files.GroupBy(file => file.Address, StringComparer.OrdinalIgnoreCase).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw CurriculumSiteException.Twice(twice.Key);
        SiteChecks.Check(files);
        return [.. files.OrderBy(file => file.Address, StringComparer.Ordinal)];
    }

    /// <summary>Writes the site, and removes pages that an earlier one had and this one has not.</summary>
    /// <param name="folder">The folder; made when missing. Files in it that no site has written stay.</param>
    /// <param name="files">The files of the site.</param>
    /// <exception cref="CurriculumSiteException">A file cannot be written (SIT001), or the list of files in the folder is no such list (SIT008).</exception>
    public static void Write(string folder, ImmutableArray<SiteFile> files) => SiteFolder.Write(folder, files);
}
