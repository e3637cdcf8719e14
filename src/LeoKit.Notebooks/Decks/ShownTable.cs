using System.Collections.Immutable;
using System.Text.RegularExpressions;
using LeoKit.Notebooks.Document;

namespace LeoKit.Notebooks.Decks;

/// <summary>A table as an executed cell shows it in plain text: a line of headings, a line of dashes, rows.</summary>
/// <param name="Columns">The headings.</param>
/// <param name="Rows">The cells of each row, trimmed.</param>
public sealed partial record ShownTable(ImmutableArray<string> Columns, ImmutableArray<ImmutableArray<string>> Rows)
{
    /// <summary>All tables of a cell, in order; one a display.</summary>
    public static IEnumerable<ShownTable> AllOf(CodeCell cell) => CellText.Of(cell).Select(OfText).OfType<ShownTable>();

    /// <summary>The table in a text; null if there is none.</summary>
    public static ShownTable? OfText(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var rule = Array.FindIndex(lines, Rule.IsMatch);
        if (rule < 1)
            return null;
        var spans = Dashes.Matches(lines[rule]).Select(match => (match.Index, match.Length)).ToList();
        return new(Cut(lines[rule - 1], spans), [.. lines.Skip(rule + 1).TakeWhile(IsRow).Select(line => Cut(line, spans))]);
    }

    static bool IsRow(string line) => line.Trim().Length > 0 && !line.StartsWith('…') && line.Trim() != "no rows";

    static ImmutableArray<string> Cut(string line, List<(int Index, int Length)> spans) =>
        [.. spans.Select((span, index) => index == spans.Count - 1 ? line[Math.Min(span.Index, line.Length)..].Trim()
            : line.PadRight(span.Index + span.Length).Substring(span.Index, span.Length).Trim())];

    [GeneratedRegex("^-+(  -+)*$")]
    static partial Regex Rule { get; }

    [GeneratedRegex("-+")]
    static partial Regex Dashes { get; }
}
