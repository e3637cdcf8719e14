using System.Globalization;

namespace LeoKit.Exercises;

/// <summary>Brings single values of answers to one form, so that 3, 3L and 3.0 are equal and a missing value is null.</summary>
static class PlainValue
{
    public static object? Of(object? value) => value switch
    {
        null or DBNull => null,
        double.NaN or float.NaN => null,
        bool or string or IGap => value,
        char character => character.ToString(),
        sbyte or byte or short or ushort or int or uint or long or ulong or float or double or decimal => Convert.ToDouble(value, CultureInfo.InvariantCulture),
        DateTime { TimeOfDay.Ticks: 0 } day => DateOnly.FromDateTime(day),
        DateOnly => value,
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };

    public static bool Same(object? left, object? right, double tolerance) => (Of(left), Of(right)) switch
    {
        (double one, double other) => one.Equals(other) || Math.Abs(one - other) <= tolerance,
        var (one, other) => Equals(one, other),
    };

    public static string Text(object? value) => Of(value) switch
    {
        null => "missing",
        bool flag => flag ? "true" : "false",
        string text => $"\"{Short(text)}\"",
        double number => number.ToString(CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        var other => Short($"{other}"),
    };

    public static string Short(string text) => text.Length <= 40 ? text : text[..39] + "…";
}
