using LeoKit.Files;

namespace LeoKit.Notebooks.Pages;

/// <summary>Writes executed notebooks as a folder of pages that need no server and no network.</summary>
public static class SiteWriter
{
    /// <summary>Writes the shared files, one page per notebook, and last the index, so that the index never lists a page that is not there.</summary>
    /// <param name="folder">The folder of the site; made when missing. Files of other names in it are left alone.</param>
    /// <param name="pages">The notebooks in the order of the index.</param>
    /// <param name="options">What the pages have in common.</param>
    /// <exception cref="SiteException">PG001: a file could not be written. PG002: two pages would have the same file.</exception>
    public static void Write(string folder, IReadOnlyList<PageSource> pages, SiteOptions options)
    {
        SiteFiles.Check(pages);
        foreach (var asset in PageAssets.All)
            Save(folder, asset, target =>
            {
                using var source = PageAssets.Open(asset);
                source.CopyTo(target);
            });
        foreach (var page in pages)
            SaveText(folder, SiteFiles.FileOf(page), NotebookPage.Render(page, pages, options));
        SaveText(folder, SiteFiles.Index, IndexPage.Render(pages, options));
    }

    static void SaveText(string folder, string file, string text) =>
        Attempt(folder, file, path => WholeFile.Write(path, text));

    static void Save(string folder, string file, Action<Stream> content) =>
        Attempt(folder, file, path => WholeFile.Write(path, content));

    static void Attempt(string folder, string file, Action<string> write)
    {
        var path = Path.Combine(folder, file);
        try
        {
            write(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new SiteException("PG001", path,
                $"the page file {path} could not be written. {error.Message} "
                + $"Files written before it are whole. Check that {folder} is a folder you may write to and that the disk has room, or choose another output folder.",
                error);
        }
    }
}
