namespace LeoKit.Synthetic.Randomness;

/// <summary>Exponential and logarithm from additions and multiplications only.</summary>
/// <remarks>The runtime takes these functions from the operating system, and two systems may differ in the last digit; the data must not.</remarks>
static class Portable
{
    const double Ln2High = 6.93147180369123816490e-01;
    const double Ln2Low = 1.90821492927058770002e-10;

    public static double Exp(double x)
    {
        if (x < -700)
            return 0;
        var power = Math.Floor((x / (Ln2High + Ln2Low)) + 0.5);
        var rest = x - (power * Ln2High) - (power * Ln2Low);
        var series = 1.0;
        for (var term = 16; term >= 1; term--)
            series = 1 + (series * rest / term);
        return series * BitConverter.Int64BitsToDouble(((long)power + 1023) << 52);
    }

    public static double Log(double x)
    {
        var bits = BitConverter.DoubleToInt64Bits(x);
        var power = (int)(bits >> 52) - 1023;
        var mantissa = BitConverter.Int64BitsToDouble((bits & 0xFFFFFFFFFFFFF) | (1023L << 52));
        if (mantissa > 1.4142135623730951)
        {
            mantissa /= 2;
            power++;
        }
        var ratio = (mantissa - 1) / (mantissa + 1);
        var square = ratio * ratio;
        var series = 0.0;
        for (var odd = 21; odd >= 1; odd -= 2)
            series = (series * square) + (1.0 / odd);
        return (power * Ln2High) + ((power * Ln2Low) + (2 * ratio * series));
    }

    public static double Logistic(double x) => 1 / (1 + Exp(-x));
}
