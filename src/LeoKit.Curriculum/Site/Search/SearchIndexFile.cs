using System.Text;
using System.Text.Json;

namespace LeoKit.Curriculum.Site.Search;

/// <summary>What the search looks through, as a script: a page that is opened from a folder may load scripts, and no other file.</summary>
static class SearchIndexFile
{
    public const string Address = "assets/search-index.js";

    public static SiteFile Of(IEnumerable<SearchEntry> entries)
    {
        var script = new StringBuilder("window.leoSearch = [\n");
        foreach (var entry in entries)
            script.Append(JsonSerializer.Serialize<string[]>([entry.Kind, entry.Title, entry.Address, entry.Text])).Append(",\n");
        return SiteFile.Of(Address, script.Append("];\n").ToString());
    }
}
