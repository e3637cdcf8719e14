using System.Collections.Immutable;
using LeoKit.Display;
using LeoKit.Files;

namespace LeoKit.Cli.Tables;

/// <summary>A table on its way to a terminal or into a spreadsheet.</summary>
static class PrintedTable
{
    public static string Plain(TableView view) => Rendering.Of(view).Single(form => form.MimeType == "text/plain").Text + "\n";

    public static string Csv(ImmutableArray<string> headings, IEnumerable<ImmutableArray<string>> rows) =>
        string.Concat(rows.Prepend(headings).Select(row => string.Join(',', row.Select(CsvCell.Of)) + "\n"));
}
