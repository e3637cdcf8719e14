using System.Collections.Immutable;

namespace LeoKit.Charting;

/// <summary>Round numbers along an axis: multiples of 1, 2 or 5 times a power of ten that enclose the data.</summary>
static class NiceTicks
{
    /// <summary>The ticks from the last round number at or below <paramref name="low"/> to the first at or above <paramref name="high"/>.</summary>
    /// <param name="low">The smallest number to be shown.</param>
    /// <param name="high">The largest number to be shown.</param>
    /// <param name="most">How many ticks there is room for, 3 or more.</param>
    public static ImmutableArray<double> Over(double low, double high, int most)
    {
        if (low > high)
            (low, high) = (high, low);
        if (high - low <= Math.Max(Math.Abs(low), Math.Abs(high)) * 1e-9)
            (low, high) = Widened(low, high);
        var power = (int)Math.Floor(Math.Log10((high - low) / most));
        foreach (var step in Steps(power))
        {
            var first = Math.Floor(Rounded(low / step.Size));
            var last = Math.Ceiling(Rounded(high / step.Size));
            if (last - first < most)
                return [.. Enumerable.Range(0, (int)(last - first) + 1).Select(at => step.Times(first + at))];
        }
        throw new InvalidOperationException("Three ticks are always enough for some step.");
    }

    /// <summary>How many decimals tell these ticks apart.</summary>
    public static int Decimals(ImmutableArray<double> ticks)
    {
        var step = ticks.Length > 1 ? Math.Abs(ticks[1] - ticks[0]) : Math.Abs(ticks[0]);
        return step > 0 ? Math.Clamp(-(int)Math.Floor(Math.Log10(step) + 1e-9), 0, 12) : 0;
    }

    /// <summary>Around a single number there is still an axis.</summary>
    static (double Low, double High) Widened(double low, double high)
    {
        var reach = low == 0 ? 1 : Math.Abs(low) / 2;
        return low == 0 ? (0, 1) : (low - reach, high + reach);
    }

    static IEnumerable<Step> Steps(int power) =>
        from exponent in Enumerable.Range(power, 5)
        from factor in (int[])[1, 2, 5]
        select new Step(factor, exponent);

    // A number that misses a tick only by how computers store it counts as on the tick.
    static double Rounded(double steps) => Math.Abs(steps - Math.Round(steps)) < 1e-9 + (1e-14 * Math.Abs(steps)) ? Math.Round(steps) : steps;

    readonly record struct Step(int Factor, int Exponent)
    {
        public double Size => Times(1);

        // Dividing by a power of ten gives 0.3 where multiplying by 0.1 gives 0.30000000000000004.
        public double Times(double count) => Exponent < 0 ? count * Factor / Math.Pow(10, -Exponent) : count * Factor * Math.Pow(10, Exponent);
    }
}
