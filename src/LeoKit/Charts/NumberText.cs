using System.Globalization;

namespace LeoKit.Charting;

/// <summary>Numbers as a reader of a chart needs them: grouped by thousands, at most two decimals.</summary>
static class NumberText
{
    public static string Of(double number) => number.ToString("#,##0.##", CultureInfo.InvariantCulture);
}
