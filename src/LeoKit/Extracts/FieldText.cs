using System.Globalization;
using System.Text;
using LeoKit.Schema;

namespace LeoKit.Extracts;

/// <summary>How the values of each type are written in a field, and how they are read.</summary>
static class FieldText
{
    public static int? Whole(ReadOnlySpan<byte> text) => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    public static long? Large(ReadOnlySpan<byte> text) => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    public static double? Number(ReadOnlySpan<byte> text) =>
        double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;

    public static DateTime? Date(ReadOnlySpan<byte> text)
    {
        Span<char> letters = stackalloc char["yyyy-MM-dd".Length];
        return text.Length == letters.Length
            && Ascii.ToUtf16(text, letters, out _) == System.Buffers.OperationStatus.Done
            && DateTime.TryParseExact(letters, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
    }

    public static bool? Flag(ReadOnlySpan<byte> text) => text switch { [(byte)'1'] => true, [(byte)'0'] => false, _ => null };

    /// <summary>True if a field that is not empty holds a value of the column's type.</summary>
    public static bool Fits(Column column, ReadOnlySpan<byte> text) => column.Type switch
    {
        ColumnType.Whole => Whole(text) is not null,
        ColumnType.Large => Large(text) is not null,
        ColumnType.Number => Number(text) is not null,
        ColumnType.Date => Date(text) is not null,
        ColumnType.Flag => Flag(text) is not null,
        _ => Encoding.UTF8.GetCharCount(text) <= (column.MaxLength ?? int.MaxValue),
    };

    /// <summary>The rule for a value of the column, as a sentence for a message.</summary>
    public static string RuleOf(Column column) => column.Type switch
    {
        ColumnType.Whole or ColumnType.Large => "a whole number is written with digits only",
        ColumnType.Number => "a number is written with digits and at most one decimal point",
        ColumnType.Date => "a date is written as 2011-01-20",
        ColumnType.Flag => "a flag is written 1 or 0",
        _ => string.Create(CultureInfo.InvariantCulture, $"the text is longer than {column.MaxLength} characters"),
    };
}
