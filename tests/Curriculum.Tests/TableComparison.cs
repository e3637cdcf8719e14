using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using CsvHelper;
using LeoKit.Notebooks.Decks;

namespace Curriculum.Tests;

/// <summary>Small tables as texts, compared: what a notebook shows, and what a program in another language has written.</summary>
static class TableComparison
{
    const double Tolerance = 1e-6;

    static readonly ImmutableArray<string> MissingTexts = ["–", "", "NA", "NaN", "nan", "None", "NULL"];

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
    public static string? Difference(ShownTable shown, ShownTable other)
    {
        if (!shown.Columns.SequenceEqual(other.Columns))
            return $"The notebook has the columns {string.Join(", ", shown.Columns)}, the other language {string.Join(", ", other.Columns)}.";
        if (shown.Rows.Length != other.Rows.Length)
            return FormattableString.Invariant($"The notebook has {shown.Rows.Length} rows, the other language {other.Rows.Length}.");
        return (from row in Enumerable.Range(0, shown.Rows.Length)
                from column in Enumerable.Range(0, shown.Columns.Length)
                where !Same(shown.Rows[row][column], other.Rows[row][column])
                select FormattableString.Invariant($"Row {row + 1}, {shown.Columns[column]}: the notebook has {shown.Rows[row][column]}, the other language {other.Rows[row][column]}.")).FirstOrDefault();
    }

    static bool Same(string shown, string other) =>
        shown == other
        || (MissingTexts.Contains(shown) && MissingTexts.Contains(other))
        || (bool.TryParse(shown, out var flag) && (other is "1" or "0" ? flag == (other == "1") : bool.TryParse(other, out var otherFlag) && flag == otherFlag))
        || (Number(shown) is { } left && Number(other) is { } right && Math.Abs(left - right) <= Tolerance * Math.Max(Math.Abs(left), Math.Abs(right)));

    /// <summary>A cell as a number; null if it is none.</summary>
    public static double? Number(string text) => double.TryParse(text, NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) ? number : null;
}
