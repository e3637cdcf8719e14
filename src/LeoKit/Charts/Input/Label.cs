using System.Globalization;
using LeoKit.Estimation;

namespace LeoKit.Charting;

/// <summary>Names of categories and series as a reader sees them.</summary>
static class Label
{
    /// <summary>A value that is missing is a category of its own, never dropped.</summary>
    public const string Missing = "(missing)";

    public static string Of(object? value) => value switch
    {
        null or DBNull or "" => Missing,
        DateTime { TimeOfDay.Ticks: 0 } day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        double number => NumberText.Of(number),
        _ => LabelColumn.Text(value),
    };

    /// <summary>A series without a name stands alone.</summary>
    public static string OfSeries(object? value, bool hasSeries) => hasSeries ? Of(value) : "";
}
