namespace LeoKit.Synthetic.Tests;

/// <summary>Holds many tests of association together to what chance alone makes of them.</summary>
static class ChanceOnly
{
    /// <summary>One false alarm in a hundred runs, were the seed not fixed, over all pairs together (Bonferroni).</summary>
    public const double FalseAlarm = 0.01;

    public static void Assert(IEnumerable<(string Name, double Chance)> tested)
    {
        var all = tested.ToList();
        Xunit.Assert.True(all.Count >= 20, $"Only {all.Count} were tested.");
        Xunit.Assert.Equal([], all.Where(pair => pair.Chance < FalseAlarm / all.Count).Select(pair => $"{pair.Name}: {pair.Chance:g2}"));
        // One in twenty lies below 1 in 20 by chance; four standard deviations more would be no chance.
        Xunit.Assert.InRange(all.Count(pair => pair.Chance < 0.05) / (double)all.Count, 0, 0.05 + (4 * Math.Sqrt(0.05 * 0.95 / all.Count)));
    }
}
