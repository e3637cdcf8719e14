using System.Globalization;
using System.Text.RegularExpressions;

namespace LeoKit.Schema;

/// <summary>Reads types as the form writes them: words of statistics, SQL types and SAS formats.</summary>
static partial class TypeText
{
    [GeneratedRegex(@"^(?<name>[A-Za-z0-9.]+)(\((?<length>[0-9]+|MAX)\))?$", RegexOptions.CultureInvariant)]
    static partial Regex Shape { get; }

    /// <summary>The type, or null where the text does not decide it: a category without codes may be a number, a continuous value a number or a day.</summary>
    public static ColumnType? Read(string text, CodeList? codes) => Shape.Match(text).Groups["name"].Value.ToUpperInvariant() switch
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
        int.TryParse(Shape.Match(text).Groups["length"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var length) ? length : null;

    static bool IsFlag(CodeList codes) => codes.Codes is [{ Value: "0" }, { Value: "1" }] or [{ Value: "1" }, { Value: "0" }];
}
