using System.Net;
using System.Text.RegularExpressions;

namespace LeoKit.Curriculum.Site;

/// <summary>What holds for every site: its links lead somewhere, it loads nothing from elsewhere, and its pages are small.</summary>
static partial class SiteChecks
{
    /// <summary>The most bytes of a page, without the scripts and styles that all pages share.</summary>
    public const int MostBytes = 1_500_000;

    public static void Check(IReadOnlyCollection<SiteFile> files)
    {
        var pages = files.Where(file => file.IsPage).ToDictionary(file => file.Address, file => file.Text, StringComparer.Ordinal);
        var addresses = files.Select(file => file.Address).ToHashSet(StringComparer.Ordinal);
        var ids = pages.ToDictionary(page => page.Key, page => Id.Matches(page.Value).Select(match => WebUtility.HtmlDecode(match.Groups["id"].Value)).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        foreach (var file in files.Where(file => file.IsPage && IsOurs(file)))
        {
            if (file.Content.Length > MostBytes)
                throw CurriculumSiteException.TooLarge(file.Address, file.Content.Length);
            if (Loaded.Match(file.Text) is { Success: true } loaded)
                throw CurriculumSiteException.FromElsewhere(file.Address, loaded.Groups["address"].Value);
            if (Link.Matches(file.Text).Select(match => WebUtility.HtmlDecode(match.Groups["target"].Value)).FirstOrDefault(target => !Leads(file.Address, target)) is { } dead)
                throw CurriculumSiteException.DeadLink(file.Address, dead);
        }

        bool Leads(string page, string target)
        {
            if (Elsewhere.IsMatch(target))
                return true;
            var parts = target.Split('#', 2);
            var file = parts[0] == "" ? page : Uri.UnescapeDataString(parts[0]);
            return addresses.Contains(file) && (parts.Length < 2 || !ids.TryGetValue(file, out var held) || held.Contains(Uri.UnescapeDataString(parts[1])));
        }
    }

    // What Marp has made of a deck lies below slides/ and is linked to as it is.
    static bool IsOurs(SiteFile file) => !file.Address.Contains('/', StringComparison.Ordinal);

    [GeneratedRegex("\\sid=\"(?<id>[^\"]*)\"")]
    static partial Regex Id { get; }

    [GeneratedRegex("<(?:a|link)\\s[^>]*?href=\"(?<target>[^\"]*)\"|<(?:script|img)\\s[^>]*?src=\"(?<target>[^\"]*)\"")]
    static partial Regex Link { get; }

    [GeneratedRegex("<(?:script|img|iframe|video|audio|source|embed)\\s[^>]*?src=\"(?<address>(?:https?:)?//[^\"]*)\"|<link\\s[^>]*?href=\"(?<address>(?:https?:)?//[^\"]*)\"")]
    static partial Regex Loaded { get; }

    [GeneratedRegex("^(?:https|mailto|data):")]
    static partial Regex Elsewhere { get; }
}
