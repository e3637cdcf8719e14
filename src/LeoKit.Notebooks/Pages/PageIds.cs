using System.Globalization;
using Markdig.Helpers;

namespace LeoKit.Notebooks.Pages;

/// <summary>Gives out the ids of one page, each once.</summary>
sealed class PageIds
{
    readonly HashSet<string> taken = new(["main"], StringComparer.Ordinal);

    /// <summary>An id for a heading, as notebook editors make it, so that links written for them work here too.</summary>
    public string ForHeading(string text) => LinkHelper.UrilizeAsGfm(text) is { Length: > 0 } slug ? Unique(slug) : Unique("section");

    public string Unique(string wish)
    {
        var id = wish;
        for (var copy = 1; !taken.Add(id); copy++)
            id = string.Create(CultureInfo.InvariantCulture, $"{wish}-{copy}");
        return id;
    }
}
