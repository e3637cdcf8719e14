using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using CsvHelper;
using LeoKit.Notebooks.Document;

namespace Curriculum.Tests;

/// <summary>A small table as texts: what a notebook shows, or what a program in another language has written.</summary>
sealed record ShownTable(ImmutableArray<string> Columns, ImmutableArray<ImmutableArray<string>> Rows)
{
    const double Tolerance = 1e-6;

    static readonly ImmutableArray<string> MissingTexts = ["–", "", "NA", "NaN", "nan", "None", "NULL"];

    /// <summary>The last table that a cell shows as plain text: a line of names, a line of dashes, rows. Null if it shows none.</summary>
    public static ShownTable? Of(CodeCell cell) => AllOf(cell).LastOrDefault();

    /// <summary>All such tables of a cell, in order; one a display.</summary>
    public static IEnumerable<ShownTable> AllOf(CodeCell cell) => cell.Outputs.Select(output => output switch
    {
        ExecuteResult result => result.Data["text/plain"]?.GetValue<string>(),
        DisplayData display => display.Data["text/plain"]?.GetValue<string>(),
        _ => null,
    }).OfType<string>().Select(OfText).OfType<ShownTable>();

    /// <summary>A CSV text.</summary>
    public static ShownTable OfCsv(string csv)
    {
        using var reader = CsvReader.Create(Encoding.UTF8.GetBytes(csv), CsvReaderOptions.Default with { Separator = ',', Mode = CsvMode.Rfc4180, HasHeader = false });
        var lines = new List<ImmutableArray<string>>();
        while (reader.Read())
            lines.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)]);
        return new(lines[0], [.. lines.Skip(1)]);
    }

    /// <summary>What is different, in one sentence; null if both say the same.</summary>
    public string? Difference(ShownTable other)
    {
        if (!Columns.SequenceEqual(other.Columns))
            return $"The notebook has the columns {string.Join(", ", Columns)}, the other language {string.Join(", ", other.Columns)}.";
        if (Rows.Length != other.Rows.Length)
            return FormattableString.Invariant($"The notebook has {Rows.Length} rows, the other language {other.Rows.Length}.");
        return (from row in Enumerable.Range(0, Rows.Length)
                from column in Enumerable.Range(0, Columns.Length)
                where !Same(Rows[row][column], other.Rows[row][column])
                select FormattableString.Invariant($"Row {row + 1}, {Columns[column]}: the notebook has {Rows[row][column]}, the other language {other.Rows[row][column]}.")).FirstOrDefault();
    }

    static ShownTable? OfText(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var rule = Array.FindIndex(lines, line => Regex.IsMatch(line, "^-+(  -+)*$"));
        if (rule < 1)
            return null;
        var spans = Regex.Matches(lines[rule], "-+").Select(match => (match.Index, match.Length)).ToList();
        return new(Cut(lines[rule - 1], spans),
            [.. lines.Skip(rule + 1).TakeWhile(line => line.Trim().Length > 0 && !line.StartsWith('…') && line.Trim() != "no rows").Select(line => Cut(line, spans))]);
    }

    static ImmutableArray<string> Cut(string line, List<(int Index, int Length)> spans) =>
        [.. spans.Select((span, index) => index == spans.Count - 1 ? line[Math.Min(span.Index, line.Length)..].Trim()
            : line.PadRight(span.Index + span.Length).Substring(span.Index, span.Length).Trim())];

    static bool Same(string shown, string other) =>
        shown == other
        || (MissingTexts.Contains(shown) && MissingTexts.Contains(other))
        || (bool.TryParse(shown, out var flag) && (other is "1" or "0" ? flag == (other == "1") : bool.TryParse(other, out var otherFlag) && flag == otherFlag))
        || (Number(shown) is { } left && Number(other) is { } right && Math.Abs(left - right) <= Tolerance * Math.Max(Math.Abs(left), Math.Abs(right)));

    /// <summary>A cell as a number; null if it is none.</summary>
    public static double? Number(string text) => double.TryParse(text, NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) ? number : null;
}
