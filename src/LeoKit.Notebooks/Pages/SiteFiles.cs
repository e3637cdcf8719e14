namespace LeoKit.Notebooks.Pages;

/// <summary>The names of a site's files.</summary>
static class SiteFiles
{
    public const string Index = "index.html";

    public static string FileOf(PageSource page) => $"{page.Name}.html";

    public static string AddressOf(PageSource page) => $"{Uri.EscapeDataString(page.Name)}.html";

    /// <summary>Every page has a file of its own, also where file names do not tell upper case from lower case.</summary>
    public static void Check(IReadOnlyList<PageSource> pages)
    {
        var taken = new HashSet<string>([Index], StringComparer.OrdinalIgnoreCase);
        foreach (var page in pages)
        {
            if (page.Name.Trim().Length == 0 || page.Name is "." or ".." || page.Name.IndexOfAny(['/', '\\', ':', '*', '?', '"', '<', '>', '|', '\0']) >= 0)
                throw new SiteException("PG002", page.Name,
                    $"the page name “{page.Name}” is no file name, so no page can be written for it. Name the notebook with letters, digits and hyphens.");
            if (!taken.Add(FileOf(page)))
                throw new SiteException("PG002", page.Name,
                    $"the page “{FileOf(page)}” would be written twice, because another notebook or the index has that name too. Rename one of the notebooks.");
        }
    }
}
