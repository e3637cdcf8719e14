namespace LeoKit.Synthetic.Tests;

/// <summary>Holds a count to a probability.</summary>
static class Binomial
{
    /// <summary>Four standard deviations: by chance outside once in about 16,000.</summary>
    public static void Assert(double rate, int trials, int found)
    {
        var spread = 4 * Math.Sqrt(trials * rate * (1 - rate));
        Xunit.Assert.True(trials > 50);
        Xunit.Assert.InRange(found, (trials * rate) - spread, (trials * rate) + spread);
    }
}
