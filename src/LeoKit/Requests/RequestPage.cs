using System.Net;
using System.Text;
using LeoKit.Pages;

namespace LeoKit.Requests;

/// <summary>The worksheet as one page that needs no network and no script: a table for each table of the extract, with headings for a screen reader.</summary>
static class RequestPage
{
    const int Width = 62;

    public static string Of(VariableRequest request)
    {
        var page = new StringBuilder();
        page.Append(System.Globalization.CultureInfo.InvariantCulture, $"""
            <h1>{RequestText.Title}</h1>
            <p class="learning"><strong>{RequestText.WhatItIs}</strong> {Encode(RequestText.PreparesFor)}</p>
            <p>{RequestText.Minimisation}</p>
            <p><strong>{Encode(request.ToString())}</strong></p>

            """);
        foreach (var table in request.Fields.GroupBy(field => field.Table))
            page.Append(Section(table));
        page.Append("<h2>How to read it</h2>\n").Append("<p>").Append(RequestText.Ratings).Append("</p>\n");
        if (!request.MadeUp.IsEmpty)
            page.Append("<p>").Append(Encode(RequestText.MadeUp(request.MadeUp))).Append("</p>\n");
        if (request.UnreadQueries > 0)
            page.Append("<p>").Append(RequestText.Unread(request.UnreadQueries)).Append("</p>\n");
        return OfflinePage.Of(RequestText.Title, PaperStyle.Of(Width), page.ToString());
    }

    static string Section(IGrouping<string, RequestedField> table)
    {
        var rows = table.Select(field => $"""
            <tr><th scope="row"><code>{Encode(field.Field)}</code></th><td>{(field.Years.IsNone ? "–" : Encode($"{field.Years}"))}</td><td>{Why(field)}</td><td>{Rating(field)}</td><td>{Encode(field.Request)}</td></tr>
            """.Trim());
        return $"""
            <h2>{Encode(table.Key)}</h2>
            <div class="wide" tabindex="0" role="region" aria-label="Fields of {Encode(table.Key)}"><table><caption>Sheet {Encode(table.First().Sheet)} of the form</caption>
            <tr><th scope="col">Field</th><th scope="col">Years</th><th scope="col">Why</th><th scope="col">Rating</th><th scope="col">In the form</th></tr>
            {string.Join("\n", rows)}
            </table></div>

            """;
    }

    static string Why(RequestedField field) => field.Why.Length > 0 ? Encode(field.Why) : "<span class=\"open\">no reason yet</span>";

    static string Rating(RequestedField field) => (field.Sensitivity + field.Identifiability).Length == 0 ? "not rated"
        : $"{Encode(field.Sensitivity)}{Encode(field.Identifiability)}{(field.IsSensitive ? " <strong>flagged</strong>" : "")}";

    static string Encode(string text) => WebUtility.HtmlEncode(text);
}
