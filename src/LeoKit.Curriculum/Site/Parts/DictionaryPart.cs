using LeoKit.Curriculum.Site.Search;
using LeoKit.Notebooks.Pages;
using LeoKit.Schema;

namespace LeoKit.Curriculum.Site.Parts;

/// <summary>The data dictionary.</summary>
sealed class DictionaryPart() : SitePart("Dictionary", "dictionary.html", "All tables and fields of the real extract as the request form writes them, with years and codes, and a box to search them.")
{
    public override SiteContent Of(SiteSources sources, SiteOptions frame) => OnePage(
        frame,
        $"""<div class="leo-dictionary">{DictionaryPage.Content(Html.Filter("Find fields by name or words", "main tbody tr", "main section"))}</div>""",
        Catalogue.Tables.Select(table => new SearchEntry("Table", $"{table.Name}: {table.Title}", $"{Address}#{table.Name}", $"{table.Family}, {table.Coverage}")),
        isWide: true);
}
