using System.Collections.Immutable;
using System.Globalization;
using LeoKit.Files;
using LeoKit.Pages;

namespace LeoKit;

/// <summary>A short report for the output team: each table as it is to be published, what was hidden, and what the rules say.</summary>
public static class ClearanceReport
{
    const string Warning = "This report names counts that are hidden in the tables. It is for the output team and does not leave the secure room.";

    /// <summary>Writes the report as Markdown, whole or not at all.</summary>
    /// <param name="path">The file to write; a file that is there is replaced.</param>
    /// <param name="items">The outputs, in the order of the report.</param>
    /// <param name="rules">The rules; those of ACRO if left out.</param>
    /// <exception cref="ArgumentException">There is no item, or an item's two tables differ in rows or columns.</exception>
    public static void Write(string path, IEnumerable<ClearanceItem> items, SdcRules? rules = null) => WholeFile.Write(path, ToMarkdown(items, rules));

    /// <summary>The report as Markdown, its lines ended by \n.</summary>
    /// <exception cref="ArgumentException">There is no item, or an item's two tables differ in rows or columns.</exception>
    public static string ToMarkdown(IEnumerable<ClearanceItem> items, SdcRules? rules = null)
    {
        var known = rules ?? SdcRules.Default;
        ImmutableArray<(ClearanceItem Item, SdcResult Before, SdcResult After)> checks =
            [.. items.Select(item => (item, Sdc.Check(item.Table, known), Sdc.Check(item.Table, item.Published, known)))];
        if (checks.IsEmpty)
            throw new ArgumentException("A clearance report needs at least one table: new ClearanceItem(title, table, Sdc.Suppress(table)).");
        IEnumerable<string> lines =
        [
            "# Clearance report", "", Warning, SdcRules.CaseByCase, "",
            .. MarkdownTable.Of(["Output", "Status before", "Status now", "Suppressed cells"], checks.Select(check => (string[])
                [check.Item.Title, Word(check.Before.Status), Word(check.After.Status), Number(check.Item.Published.SuppressedCells)])),
            .. checks.SelectMany(check => Section(check.Item, check.Before, check.After)),
            "## Rules", "",
            .. MarkdownTable.Of(["Rule", "Value", "What it asks", "Source"], known.Rules.Select(rule => (string[])[rule.Name, rule.Value, rule.Text, rule.Source])),
        ];
        return string.Join('\n', lines).TrimEnd('\n') + "\n";
    }

    static IEnumerable<string> Section(ClearanceItem item, SdcResult before, SdcResult after) =>
    [
        $"## {MarkdownTable.Escaped(item.Title)}", "", $"Status now: **{Word(after.Status)}**. {Hidden(item, before)}", "",
        .. MarkdownTable.Of(item.Published.Headings, item.Published.TextRows().Select(row => (IReadOnlyList<string>)row)),
        .. Findings("Still to be decided", after),
        .. Findings("Found before anything was hidden", before),
    ];

    static string Hidden(ClearanceItem item, SdcResult before)
    {
        var failed = before.Findings.Where(finding => finding.Status == SdcStatus.Fail).Select(finding => (finding.Row, finding.Column)).ToHashSet();
        var primary = failed.Count(cell => item.Published[cell.Row, cell.Column].IsSuppressed);
        var kind = item.Table.Kind == SdcKind.Counts ? "Counts of people." : "Sums of amounts.";
        return item.Published.SuppressedCells == 0
            ? $"{kind} No cell is suppressed."
            : $"{kind} Suppressed because of a rule: {Number(primary)}; to protect those: {Number(item.Published.SuppressedCells - primary)}.";
    }

    static IEnumerable<string> Findings(string heading, SdcResult result) => result.Findings.IsEmpty ? [] :
    [
        $"### {heading}", "",
        .. MarkdownTable.Of(["Row", "Column", "Status", "Reason"], result.Findings.Select(finding => (string[])[finding.Row, finding.Column, Word(finding.Status), finding.Text])),
    ];

    static string Word(SdcStatus status) => status switch
    {
        SdcStatus.Pass => "pass",
        SdcStatus.Review => "review",
        _ => "fail",
    };

    static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
