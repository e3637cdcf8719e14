using System.Collections.Immutable;
using System.Globalization;
using LeoKit.Display;

namespace LeoKit.Charting;

/// <summary>Numbers as a reader of a chart needs them: thousands set apart, whole parts never rounded, four digits that count.</summary>
static class NumberText
{
    const int Digits = 4;
    const int MostDecimals = 12;

    /// <summary>A number by itself; a missing one is the mark of missing values.</summary>
    public static string Of(double? number) => number is { } known && double.IsFinite(known) ? Written(known, Decimals(known), '#') : TableView.Missing;

    /// <summary>The numbers of one column, all with as many decimals as the one that needs most.</summary>
    public static ImmutableArray<string> Column(IReadOnlyCollection<double?> numbers)
    {
        var decimals = numbers.OfType<double>().Where(double.IsFinite).Select(UsedDecimals).DefaultIfEmpty(0).Max();
        return [.. numbers.Select(number => number is { } known && double.IsFinite(known) ? Written(known, decimals, '0') : TableView.Missing)];
    }

    /// <summary>A number with a fixed number of decimals.</summary>
    public static string Fixed(double number, int decimals, bool grouped = true) => Written(number, decimals, '0', grouped);

    static int Decimals(double number) => number == 0 ? 0 : Math.Clamp(Digits - 1 - (int)Math.Floor(Math.Log10(Math.Abs(number))), 0, MostDecimals);

    static int UsedDecimals(double number)
    {
        var text = Written(number, Decimals(number), '#');
        return text.IndexOf('.', StringComparison.Ordinal) is var point and >= 0 ? text.Length - point - 1 : 0;
    }

    static string Written(double number, int decimals, char digit, bool grouped = true)
    {
        var format = (grouped ? "#,##0" : "0") + (decimals > 0 ? "." + new string(digit, decimals) : "");
        var text = number.ToString(format, CultureInfo.InvariantCulture);
        // A number that rounds to zero has no sign.
        return text.AsSpan().IndexOfAnyInRange('1', '9') < 0 ? text.TrimStart('-') : text;
    }
}
