using System.Globalization;
using System.Text.RegularExpressions;
using DuckDB.NET.Data;

namespace LeoKit.Extracts;

/// <summary>Turns what the database says about a query into a fault of ours: which table, where in the query, or where in a file.</summary>
static partial class SqlErrorText
{
    [GeneratedRegex(@"^Catalog Error: Table with name (?<name>.+?) does not exist!", RegexOptions.CultureInvariant)]
    static partial Regex NoTable { get; }

    [GeneratedRegex(@"^LINE (?<line>[0-9]+): (?<text>.*)\n(?<caret> *)\^", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    static partial Regex Place { get; }

    [GeneratedRegex(@"CSV Error on Line: (?<line>[0-9]+)", RegexOptions.CultureInvariant)]
    static partial Regex CsvLine { get; }

    [GeneratedRegex(@"^Error when converting column ""(?<column>.+?)""\. Could not convert string ""(?<value>.*?)"" to '(?<type>.+?)'", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    static partial Regex CsvValue { get; }

    [GeneratedRegex(@"^  file = (?<file>.+)$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    static partial Regex CsvFile { get; }

    public static LeoDataException FaultOf(DuckDBException error, string query, Func<string, string> nearest, Func<string, string> fileName)
    {
        var message = error.Message.ReplaceLineEndings("\n");
        var place = Place.Match(message);
        var line = place.Success ? int.Parse(place.Groups["line"].ValueSpan, CultureInfo.InvariantCulture) : (int?)null;
        if (NoTable.Match(message) is { Success: true } table)
            return SqlFault.NoTable(table.Groups["name"].Value, nearest(table.Groups["name"].Value), line, error);
        if (CsvFile.Match(message) is { Success: true } file)
            return InFile(message, fileName(file.Groups["file"].Value), error);

        var reason = (place.Success ? message[..place.Index] : message).Trim().Replace("\n", " ", StringComparison.Ordinal).TrimEnd('.');
        return SqlFault.NotUnderstood(reason, line, place.Success ? PositionOf(place, query, line!.Value) : null, place.Success ? ExcerptOf(place) : null, error);
    }

    static LeoDataException InFile(string message, string file, DuckDBException error)
    {
        var line = CsvLine.Match(message) is { Success: true } found ? int.Parse(found.Groups["line"].ValueSpan, CultureInfo.InvariantCulture) : (int?)null;
        var value = CsvValue.Match(message);
        var reason = value.Success ? $"the column holds values of the type {value.Groups["type"].Value}" : ReasonOf(message);
        return SqlFault.File(new(file) { Line = line, Column = Group(value, "column"), Value = Group(value, "value") }, reason, error);
    }

    // The first lines say what is wrong; the line of the file itself and the settings of the reader follow it.
    static string ReasonOf(string message)
    {
        var lines = message.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var told = lines.FirstOrDefault(line => line.StartsWith("Expected Number", StringComparison.Ordinal) || line.StartsWith("Value with", StringComparison.Ordinal)) ?? lines[0];
        return told.TrimEnd('.');
    }

    static string? Group(Match match, string name) => match.Success ? match.Groups[name].Value : null;

    static int? PositionOf(Match place, string query, int line)
    {
        var shown = place.Groups["text"].Value;
        var caret = place.Groups["caret"].Length - place.Groups["text"].Index + place.Index;
        var lines = query.ReplaceLineEndings("\n").Split('\n');
        if (caret < 0 || line > lines.Length)
            return null;
        var (start, cut) = shown.StartsWith("...", StringComparison.Ordinal) ? (lines[line - 1].IndexOf(shown.Trim('.'), StringComparison.Ordinal), 3) : (0, 0);
        return start < 0 ? null : start + caret - cut + 1;
    }

    static string ExcerptOf(Match place)
    {
        var before = place.Groups["text"].Index - place.Index;
        return $"    {place.Groups["text"].Value}\n    {new string(' ', Math.Max(0, place.Groups["caret"].Length - before))}^";
    }
}
