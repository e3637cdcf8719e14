using System.Globalization;
using System.Text;
using LeoKit.Display.Values;

namespace LeoKit.Display.Tables;

/// <summary>The text of one cell of a table.</summary>
static class CellText
{
    /// <summary>Bytes of html that all cells of a table together may take, so that an output stays small.</summary>
    const int BytesOfTable = 11_000;
    const int ShortestLimit = 40;

    /// <summary>The most that a single cell may take, however small its table is.</summary>
    public const int LongestAlone = 400;

    public static string Of(object? given)
    {
        if (Missing.Unwrap(given) is not { } value)
            return TableView.Missing;
        return value is string text && CustomForms.Plain(value) is null ? OfString(text) : OneLine.Of(value);
    }

    /// <summary>Bytes that each cell of a table may take.</summary>
    public static int LimitFor(int rows, int columns) => Math.Clamp(BytesOfTable / Math.Max(1, (rows + 1) * columns), ShortestLimit, LongestAlone);

    /// <summary>Line ends and other unprintable characters as a C# programmer writes them.</summary>
    public static string SingleLine(string text)
    {
        if (!text.Any(char.IsControl))
            return text;
        var line = new StringBuilder(text.Length);
        foreach (var character in text.ReplaceLineEndings("\n"))
        {
            _ = character switch
            {
                '\n' => line.Append("\\n"),
                '\t' => line.Append("\\t"),
                _ when char.IsControl(character) => line.Append("\\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture)),
                _ => line.Append(character),
            };
        }

        return line.ToString();
    }

    /// <summary>Cuts a text that would take more than so many bytes of html.</summary>
    public static string Cut(string text, int limit)
    {
        if (text.Length * 6 <= limit)
            return text;
        var bytes = 0;
        var fitting = 0;
        var position = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            bytes += HtmlText.EncodedLength(rune);
            position += rune.Utf16SequenceLength;
            if (bytes > limit)
                return text[..fitting] + "…";
            if (bytes <= limit - "…".Length * 3)
                fitting = Math.Min(position, text.Length);
        }

        return text;
    }

    /// <summary>A text that cannot be seen, or that looks like a missing value, is put in quotation marks.</summary>
    static string OfString(string text) =>
        string.IsNullOrWhiteSpace(text) || text == TableView.Missing ? $"\"{SingleLine(text)}\"" : SingleLine(text);
}
