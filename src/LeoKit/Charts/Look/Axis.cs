using System.Collections.Immutable;

namespace LeoKit.Charting;

/// <summary>One place on an axis with the text that stands there.</summary>
readonly record struct Tick(double Value, string Text);

/// <summary>An axis: from where to where, and what is written along it. The interactive and the static figure share it.</summary>
/// <param name="Title">What is measured along it, with its unit; empty for none.</param>
/// <param name="Low">Where it begins.</param>
/// <param name="High">Where it ends.</param>
/// <param name="Ticks">What is written along it.</param>
sealed record Axis(string Title, double Low, double High, ImmutableArray<Tick> Ticks)
{
    // Below this, numbers along an axis without a unit are years and ages, which are written without a comma.
    const double FirstGrouped = 10_000;

    /// <summary>Whether values lie on it that stand for names.</summary>
    public bool HasNames { get; private init; }

    /// <summary>An axis of measured numbers.</summary>
    /// <param name="title">What is measured.</param>
    /// <param name="values">The numbers to be shown; at least one.</param>
    /// <param name="most">How many ticks there is room for.</param>
    public static Axis OfValues(string title, IEnumerable<double> values, int most = 6) => OfNumbers(title, values, most, isGrouped: true);

    /// <summary>An axis of numbers that are more like names, such as years or ages.</summary>
    public static Axis OfPositions(string title, IEnumerable<double> values, int most = 6)
    {
        double[] all = [.. values];
        var (low, high) = (all.Min(), all.Max());
        var room = high > low ? (high - low) * 0.04 : 0.5;
        // Years and ages in between do not exist.
        var isWhole = all.All(double.IsInteger);
        ImmutableArray<double> ticks = [.. NiceTicks.Over(low, high, most).Where(tick => tick >= low - room && tick <= high + room && (!isWhole || double.IsInteger(tick)))];
        return Of(title, ticks.IsEmpty ? [low] : ticks, Math.Max(Math.Abs(low), Math.Abs(high)) >= FirstGrouped) with { Low = low - room, High = high + room };
    }

    /// <summary>An axis of names, one a place from 0 on.</summary>
    public static Axis OfNames(string title, IReadOnlyList<string> names) =>
        new(title, -0.5, names.Count - 0.5, [.. names.Select((name, at) => new Tick(at, name))]) { HasNames = true };

    /// <summary>Where a value lies between two ends of a drawing.</summary>
    public double Place(double value, double from, double to) => from + ((value - Low) / (High - Low) * (to - from));

    static Axis OfNumbers(string title, IEnumerable<double> values, int most, bool isGrouped)
    {
        double[] all = [.. values];
        return Of(title, NiceTicks.Over(all.Min(), all.Max(), most), isGrouped);
    }

    static Axis Of(string title, ImmutableArray<double> ticks, bool isGrouped)
    {
        var decimals = NiceTicks.Decimals(ticks);
        return new(title, ticks[0], ticks[^1], [.. ticks.Select(tick => new Tick(tick, NumberText.Fixed(tick, decimals, isGrouped)))]);
    }
}
