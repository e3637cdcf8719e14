using System.Collections.Immutable;
using System.Net;
using LeoKit.Pages;

namespace LeoKit.Proposals;

/// <summary>The proposal as one page that needs no network and no script, fit for paper as well.</summary>
static class ProposalPage
{
    const int Width = 48;

    public static string Of(Proposal proposal)
    {
        var title = Encode(proposal.Title.Trim());
        return OfflinePage.Of(title, PaperStyle.Of(Width),
            $"<h1>{title}</h1>\n<p class=\"learning\">{ProposalSection.WhatItIs}</p>\n<p>{Encode($"{proposal}")}</p>\n{string.Concat(ProposalSection.Of(proposal).Select(Section))}");
    }

    static string Section(ProposalSection section) => $"<h2>{section.Heading}</h2>\n"
        + section.Text switch { null => "<p class=\"open\">Still open.</p>\n", "" => "", var text => $"<p>{Encode(text)}</p>\n" }
        + (section.Points.IsEmpty ? "" : $"<ul>\n{string.Concat(section.Points.Select(point => $"<li>{Encode(point.Trim())}</li>\n"))}</ul>\n")
        + string.Concat(section.Tables.Select(Table));

    static string Table(ProposalTable table) =>
        $"""
        <div class="wide" tabindex="0" role="region" aria-label="{Encode(table.Caption)}"><table><caption>{Encode(table.Caption)}</caption>
        <tr>{string.Concat(table.Headings.Select(Heading))}</tr>
        {string.Concat(table.Rows.Select(Row))}</table></div>

        """;

    static string Heading(string text) => text.Length == 0 ? "<td></td>" : $"<th scope=\"col\">{Encode(text)}</th>";

    static string Row(ImmutableArray<string> cells) => $"<tr><th scope=\"row\">{Encode(cells[0])}</th>{string.Concat(cells.Skip(1).Select(cell => $"<td>{Encode(cell)}</td>"))}</tr>\n";

    static string Encode(string text) => WebUtility.HtmlEncode(text);
}
