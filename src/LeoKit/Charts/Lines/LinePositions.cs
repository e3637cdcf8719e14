using System.Collections.Immutable;
using System.Globalization;

namespace LeoKit.Charting;

/// <summary>The steps along the foot of a line chart: numbers and days at their distance, anything else one beside the other.</summary>
/// <param name="Name">What the steps are, such as <c>Academic year</c>.</param>
/// <param name="Texts">Each step as it is read.</param>
/// <param name="Values">Where each lies on the axis.</param>
/// <param name="Axis">The axis.</param>
sealed record LinePositions(string Name, ImmutableArray<string> Texts, ImmutableArray<double> Values, Axis Axis)
{
    public static LinePositions Of(string name, IEnumerable<object?> given)
    {
        object?[] steps = [.. given.DistinctBy(Label.Of)];
        if (steps.All(IsNumber))
        {
            (string Text, double Value)[] numbers = [.. steps.Select(step => (Label.Of(step), Convert.ToDouble(step, CultureInfo.InvariantCulture))).OrderBy(step => step.Item2)];
            if (numbers.FirstOrDefault(number => !double.IsFinite(number.Value)) is { Text: { } text })
                throw ChartFault.Infinite(text);
            return new(name, [.. numbers.Select(number => number.Text)], [.. numbers.Select(number => number.Value)], Axis.OfPositions(name, numbers.Select(number => number.Value)));
        }
        if (steps.All(step => step is DateOnly or DateTime))
            return OfDays(name, [.. steps.Select(step => step is DateTime time ? DateOnly.FromDateTime(time) : (DateOnly)step!).Distinct().Order()]);
        ImmutableArray<string> names = [.. Ordered(steps).Select(Label.Of)];
        return new(name, names, [.. Enumerable.Range(0, names.Length).Select(at => (double)at)], Axis.OfNames(name, names));
    }

    static LinePositions OfDays(string name, ImmutableArray<DateOnly> days)
    {
        var numbers = days.Select(day => (double)day.DayNumber).ToImmutableArray();
        return new(name, [.. days.Select(day => Label.Of(day))], numbers, DayTicks.Axis(name, days[0], days[^1]));
    }

    /// <summary>Years of this kit in their order, years written as text too; other names as they come.</summary>
    static IEnumerable<object?> Ordered(object?[] steps) =>
        steps.All(step => step is IYear) ? steps.OrderBy(step => ((IYear)step!).Start)
        : steps.All(step => step is string text && text.Length >= 4 && text[..4].All(char.IsAsciiDigit)) ? steps.OrderBy(step => (string)step!, StringComparer.Ordinal)
        : steps;

    static bool IsNumber(object? step) => step is double or float or int or long or short or byte or decimal;
}
