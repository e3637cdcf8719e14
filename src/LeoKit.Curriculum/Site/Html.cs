using System.Net;

namespace LeoKit.Curriculum.Site;

/// <summary>Pieces of pages.</summary>
static class Html
{
    /// <summary>Text as it stands in content and in attributes.</summary>
    public static string Of(string text) => WebUtility.HtmlEncode(text);

    /// <summary>A link.</summary>
    public static string Link(string address, string text) => $"<a href=\"{Of(address)}\">{Of(text)}</a>";

    /// <summary>A line of short facts; empty ones are left out, and a line without any is empty.</summary>
    public static string Facts(params IEnumerable<string> facts) =>
        string.Join(' ', facts.Where(fact => fact != "").Select(fact => $"<span>{fact}</span>")) is { Length: > 0 } line ? $"<p class=\"leo-facts\">{line}</p>" : "";

    /// <summary>A box that hides what does not hold every word that is typed; it is shown where there is a script to do so.</summary>
    /// <param name="label">What is found with it.</param>
    /// <param name="filtered">The elements that are looked through, as a selector.</param>
    /// <param name="groups">Elements that are hidden when nothing is left in them, as a selector; empty for none.</param>
    public static string Filter(string label, string filtered, string groups = "") =>
        $"""<div class="leo-filter" hidden><label for="filter">{Of(label)}</label> <input id="filter" type="search" autocomplete="off" spellcheck="false" data-filtered="{Of(filtered)}" data-groups="{Of(groups)}"> <span role="status"></span></div>""";

    /// <summary>A table in a region that scrolls where it is wider than the page.</summary>
    public static string Table(string caption, IEnumerable<string> headings, IEnumerable<IEnumerable<string>> rows) => $"""
        <div class="leo-scroll" tabindex="0" role="region" aria-label="{Of(caption)}"><table><caption>{Of(caption)}</caption>
        <thead><tr>{string.Concat(headings.Select(heading => $"<th scope=\"col\">{Of(heading)}</th>"))}</tr></thead>
        <tbody>
        {string.Join('\n', rows.Select(row => $"<tr>{string.Concat(row.Select((cell, place) => place == 0 ? $"<th scope=\"row\">{cell}</th>" : $"<td>{cell}</td>"))}</tr>"))}
        </tbody></table></div>

        """;
}
