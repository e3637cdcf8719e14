using LeoKit.Pages;

namespace LeoKit.Proposals;

/// <summary>The proposal as Markdown.</summary>
static class ProposalMarkdown
{
    public static string Of(Proposal proposal)
    {
        IEnumerable<string> lines =
        [
            $"# {MarkdownTable.Escaped(proposal.Title.Trim())}", "", $"*{ProposalSection.WhatItIs}*", "", $"{proposal}", "",
            .. ProposalSection.Of(proposal).SelectMany(Section),
        ];
        return string.Join('\n', lines).TrimEnd('\n') + "\n";
    }

    static IEnumerable<string> Section(ProposalSection section) =>
    [
        $"## {section.Heading}", "",
        .. section.Text switch { null => ["*Still open.*", ""], "" => [], var text => (string[])[text.ReplaceLineEndings("\n"), ""] },
        .. section.Points.Select(point => $"- {point.Trim().ReplaceLineEndings(" ")}"), .. section.Points.IsEmpty ? (string[])[] : [""],
        .. section.Tables.SelectMany(table => (string[])[$"**{MarkdownTable.Escaped(table.Caption)}**", "", .. MarkdownTable.Of(table.Headings, table.Rows.Select(row => (IReadOnlyList<string>)row))]),
    ];
}
