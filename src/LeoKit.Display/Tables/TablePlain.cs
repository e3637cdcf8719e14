using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace LeoKit.Display.Tables;

/// <summary>Writes a table in padded columns for hosts and files that show plain text.</summary>
static class TablePlain
{
    const string Gap = "  ";

    public static string Of(TableView table)
    {
        var limit = CellText.LimitFor(table.Rows.Length, table.Columns.Length);
        var headings = table.Columns.Select(name => CellText.Cut(name, limit)).ToImmutableArray();
        var rows = table.Rows.Select(row => row.Select(cell => CellText.Cut(cell, limit)).ToImmutableArray()).ToImmutableArray();
        var widths = headings.Select((heading, column) => Width(rows, column, table.HasHeadings ? heading : "")).ToImmutableArray();
        var text = new StringBuilder();
        if (table.Caption is { } caption)
            text.Append(caption).Append('\n');
        if (table.HasHeadings && headings.Length > 0)
        {
            WriteRow(text, headings, widths, table.NumberColumns);
            WriteRow(text, [.. widths.Select(width => new string('-', width))], widths, []);
        }

        foreach (var row in rows)
            WriteRow(text, row, widths, table.NumberColumns);
        return text.Append(TableForms.Rest(table)).ToString().TrimEnd('\n');
    }

    static int Width(ImmutableArray<ImmutableArray<string>> rows, int column, string heading) =>
        rows.Select(row => Length(row[column])).Append(Length(heading)).Max();

    static void WriteRow(StringBuilder text, ImmutableArray<string> cells, ImmutableArray<int> widths, ImmutableArray<int> numberColumns)
    {
        var padded = cells.Select((cell, column) =>
        {
            var padding = new string(' ', widths[column] - Length(cell));
            return numberColumns.Contains(column) ? padding + cell : cell + padding;
        });
        text.Append(string.Join(Gap, padded).TrimEnd()).Append('\n');
    }

    /// <summary>Letters as a reader counts them: an accent written as a character of its own takes no room.</summary>
    static int Length(string text) => new StringInfo(text).LengthInTextElements;
}
