using System.Text.RegularExpressions;
using LeoKit.Notebooks.Document;

namespace LeoKit.Notebooks.Decks;

/// <summary>Finds what a binding asks for in the outputs of its cell.</summary>
static partial class BindingValue
{
    const string TableWord = "table";

    public static string Of(DeckBinding binding, CodeCell cell) => binding.Wanted switch
    {
        ['/', .., '/'] => OfPattern(binding, cell),
        _ when binding.Wanted.Split(' ')[0] == TableWord => AsMarkdown(binding, Table(binding, cell)),
        _ => OfTable(binding, Table(binding, cell)),
    };

    static string OfPattern(DeckBinding binding, CodeCell cell)
    {
        var text = string.Join('\n', CellText.Of(cell));
        try
        {
            var match = Regex.Match(text, binding.Wanted[1..^1], RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
            return match.Success && match.Groups.Count == 2 ? match.Groups[1].Value : throw DeckException.NoMatch(binding, text);
        }
        catch (Exception fault) when (fault is ArgumentException or RegexMatchTimeoutException)
        {
            throw DeckException.NoMatch(binding, text);
        }
    }

    static ShownTable Table(DeckBinding binding, CodeCell cell)
    {
        var tables = ShownTable.AllOf(cell).ToList();
        return tables.ElementAtOrDefault(binding.Table - 1 ?? tables.Count - 1) ?? throw DeckException.NoTable(binding);
    }

    static string OfTable(DeckBinding binding, ShownTable table)
    {
        var place = Place.Match(binding.Wanted);
        var column = table.Columns.IndexOf(place.Groups["column"].Value);
        if (column < 0)
            throw DeckException.NoColumn(binding, string.Join(", ", table.Columns));
        var row = place.Groups["row"].Value;
        var rows = row is ['#', .. var number] && int.TryParse(number, out var order)
            ? table.Rows.Skip(order - 1).Take(order > 0 ? 1 : 0).ToList()
            : [.. table.Rows.Where(cells => cells[0] == row)];
        return rows.Count == 1 ? rows[0][column] : throw DeckException.NoRow(binding, string.Join(", ", table.Rows.Select(cells => cells[0])));
    }

    /// <summary>The columns that are named, or all, as a Markdown table.</summary>
    static string AsMarkdown(DeckBinding binding, ShownTable table)
    {
        var names = binding.Wanted[TableWord.Length..].Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var columns = names.Length == 0 ? [.. Enumerable.Range(0, table.Columns.Length)] : names.Select(name => table.Columns.IndexOf(name)).ToList();
        if (columns.Contains(-1))
            throw DeckException.NoColumn(binding, string.Join(", ", table.Columns));
        string Line(IReadOnlyList<string> cells) => $"| {string.Join(" | ", columns.Select(column => cells[column].Replace("|", "\\|", StringComparison.Ordinal)))} |";
        var rule = $"| {string.Join(" | ", columns.Select(column => table.Rows.All(row => IsNumber(row[column])) ? "--:" : "---"))} |";
        return string.Join('\n', table.Rows.Select(row => Line(row)).Prepend(rule).Prepend(Line(table.Columns)));
    }

    static bool IsNumber(string cell) => cell is "" or "–" || (char.IsAsciiDigit(cell[^1]) && cell.All(character => char.IsAsciiDigit(character) || character is '.' or ',' or '-'));

    [GeneratedRegex(@"^(?<column>.+)\[(?<row>.+)\]$")]
    static partial Regex Place { get; }
}
