using System.Globalization;

namespace LeoKit.Schema;

/// <summary>Reads types as the form writes them: words of statistics, SQL types and SAS formats.</summary>
static class TypeText
{
    /// <summary>The type, or null where the text does not decide it: a category without codes may be a number, a continuous value a number or a day.</summary>
    public static ColumnType? Read(string text, CodeList? codes) => Parts(text).Name.ToUpperInvariant() switch
    {
        "CATEGORICAL" when codes is not null => ColumnType.Code,
        "DICHOTOMOUS" when codes is not null => IsFlag(codes) ? ColumnType.Flag : ColumnType.Code,
        "TEXT" or "CHAR" or "VARCHAR" or "NVARCHAR" => ColumnType.Text,
        "BIT" => ColumnType.Flag,
        "INT" or "SMALLINT" => ColumnType.Whole,
        "BIGINT" => ColumnType.Large,
        "FLOAT" or "DECIMAL" or "NUMERIC" or "NUM" => ColumnType.Number,
        "DATE" or "DATE9." => ColumnType.Date,
        _ => null,
    };

    public static int? MaxLength(string text) =>
        int.TryParse(Parts(text).Length, NumberStyles.None, CultureInfo.InvariantCulture, out var length) ? length : null;

    // VARCHAR(14) has a length, VARCHAR(MAX) has none that is known, and DATE9. is a name.
    static (string Name, string Length) Parts(string text)
    {
        var open = text.IndexOf('(', StringComparison.Ordinal);
        var (name, length) = open < 0 ? (text, "") : (text[..open], text[(open + 1)..]);
        var isKnown = length is "" or "MAX)" || (length.Length > 1 && length.EndsWith(')') && length[..^1].All(char.IsAsciiDigit));
        return isKnown && (open < 0) == (length.Length == 0) && name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '.') ? (name, length.TrimEnd(')')) : ("", "");
    }

    static bool IsFlag(CodeList codes) => codes.Codes is [{ Value: "0" }, { Value: "1" }] or [{ Value: "1" }, { Value: "0" }];
}
