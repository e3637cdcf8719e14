using System.Net;
using LeoKit.Files;
using LeoKit.Pages;

namespace LeoKit.Curriculum.RunSheets;

/// <summary>A run-sheet as one page that needs no network and no script, on a screen as on paper.</summary>
public static class RunSheetPage
{
    static readonly string Style = PaperStyle.Of(56) + "\n" + """
        h1, h2, h3, p, li { overflow-wrap: break-word; } h2 { margin: 2.5rem 0 0.5rem; padding-top: 1rem; border-top: 2px solid var(--ink); } h3 { margin: 1.25rem 0 0.25rem; font-size: 1rem; }
        .time { white-space: nowrap; width: 1%; font-variant-numeric: tabular-nums; } .number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
        td p { margin: 0 0 0.25rem; } .demo { padding-left: 0.75rem; border-left: 3px solid #005a8c; } .error { border-left-color: var(--mark); } .pause > * { background: #f2f5f4; }
        ul { margin: 0.25rem 0; padding-left: 1.25rem; } .note { color: var(--muted); } code { font-family: ui-monospace, "Liberation Mono", monospace; font-size: 0.9em; overflow-wrap: anywhere; }
        pre { margin: 0 0 0.5rem; padding: 0.5rem 0.75rem; background: #f5f7f6; font: 0.85em/1.45 ui-monospace, "Liberation Mono", monospace; white-space: pre-wrap; overflow-wrap: anywhere; }
        summary { cursor: pointer; font-weight: bold; margin-top: 1rem; } a { color: #005a8c; }
        @media (max-width: 30rem) { .time { white-space: normal; min-width: 3.5rem; } th, td { padding-right: 0.5rem; } table { font-size: 0.9rem; } }
        @media print { @page { margin: 15mm; } body { max-width: none; padding: 0; font-size: 10pt; } .wide { overflow: visible; } h2, h3, summary { break-after: avoid; } tr, li { break-inside: avoid; } a { color: inherit; text-decoration: none; } }
        """;

    /// <summary>Writes the page, whole or not at all.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="path">The file; one that is there is replaced.</param>
    public static void Write(RunSheet sheet, string path) => WholeFile.Write(path, ToHtml(sheet));

    /// <summary>The page as html, its lines ended by \n.</summary>
    public static string ToHtml(RunSheet sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        return OfflinePage.Of($"Run-sheet: {WebUtility.HtmlEncode(sheet.Path.Name)}", Style, sheet.Content);
    }
}
