using System.Globalization;
using System.Runtime.CompilerServices;
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

    public static DateTime? Date(ReadOnlySpan<byte> text) => DateReader.TryRead(text, out var day) ? day : null;

    /// <summary>True if a field that is not empty holds a value of the column's type.</summary>
    // Looks at every field: compiled at once, as ExtractVisitor says.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static bool Fits(Column column, ReadOnlySpan<byte> text) => column.Type switch
    {
        ColumnType.Whole => WholeReader.TryRead(text, out _),
        ColumnType.Large => LargeReader.TryRead(text, out _),
        ColumnType.Number => NumberReader.TryRead(text, out _),
        ColumnType.Date => DateReader.TryRead(text, out _),
        ColumnType.Flag => FlagReader.TryRead(text, out _),
        _ => text.Length <= (column.MaxLength ?? int.MaxValue) || Encoding.UTF8.GetCharCount(text) <= column.MaxLength,
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
