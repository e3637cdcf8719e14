using System.Collections;
using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using LeoKit.Frames;

namespace LeoKit.Exercises;

/// <summary>Brings single values of answers to one form, so that 3, 3L and 3.0 are equal and a missing value is null; of a sequence, a tuple or a table, each value in turn.</summary>
static class PlainValue
{
    /// <param name="value">The value.</param>
    /// <param name="keepsNaN">Whether "not a number" is a value of its own, as what a function gives; in a table it stands for a missing value.</param>
    public static object? Of(object? value, bool keepsNaN = false) => value switch
    {
        null or DBNull => null,
        double.NaN or float.NaN => keepsNaN ? new NotANumber() : null,
        bool or string or IGap or Several or NotANumber => value,
        char character => character.ToString(),
        sbyte or byte or short or ushort or int or uint or long or ulong or float or double or decimal => Convert.ToDouble(value, CultureInfo.InvariantCulture),
        DateTime { TimeOfDay.Ticks: 0 } day => DateOnly.FromDateTime(day),
        DateOnly => value,
        ITuple tuple => new Several([.. Enumerable.Range(0, tuple.Length).Select(index => Of(tuple[index], keepsNaN))]),
        _ when FrameReading.Read(value) is { } table => new Several([.. table.Columns, .. table.Rows.SelectMany(row => row.Select(cell => Of(cell)))]),
        IEnumerable sequence => Answer.Items(sequence) is { } items ? new Several([.. items.Select(item => Of(item, keepsNaN))]) : "a sequence that does not end",
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };

    public static bool Same(object? left, object? right, double tolerance) => (Of(left), Of(right)) switch
    {
        (double one, double other) => one.Equals(other) || Math.Abs(one - other) <= tolerance,
        (Several one, Several other) => one.Values.Length == other.Values.Length && one.Values.Zip(other.Values).All(pair => Same(pair.First, pair.Second, tolerance)),
        var (one, other) => Equals(one, other),
    };

    public static string Text(object? value) => Of(value) switch
    {
        null => "missing",
        NotANumber => "NaN, which is not a number",
        bool flag => flag ? "true" : "false",
        string text => $"\"{Short(text)}\"",
        double number => number.ToString(CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Several several => Short($"[{string.Join(", ", several.Values.Select(Text))}]"),
        var other => Short($"{other}"),
    };

    public static string Short(string text) => text.Length <= 40 ? text : text[..39] + "…";

    /// <summary>What a division of zero by zero gives.</summary>
    internal sealed record NotANumber;

    /// <summary>Several plain values in their order.</summary>
    internal sealed record Several(ImmutableArray<object?> Values);
}
