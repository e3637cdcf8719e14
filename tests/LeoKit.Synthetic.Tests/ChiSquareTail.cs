namespace LeoKit.Synthetic.Tests;

/// <summary>The upper tail of the chi-square distribution: the incomplete gamma function by its series and its continued fraction (Abramowitz and Stegun 6.5.29, 6.5.31).</summary>
static class ChiSquareTail
{
    public static double Of(double statistic, int freedom)
    {
        var (a, x) = (freedom / 2.0, statistic / 2);
        if (x <= 0)
            return 1;
        var scale = Math.Exp((a * Math.Log(x)) - x - LogGamma(a));
        return x < a + 1 ? 1 - (scale * Series(a, x)) : scale * Fraction(a, x);
    }

    static double Series(double a, double x)
    {
        var (sum, term) = (1 / a, 1 / a);
        for (var n = 1; n < 10_000 && term > sum * 1e-16; n++)
            sum += term *= x / (a + n);
        return sum;
    }

    static double Fraction(double a, double x)
    {
        const double tiny = 1e-300;
        var b = x + 1 - a;
        var (c, d) = (1 / tiny, 1 / b);
        var value = d;
        for (var n = 1; n < 10_000; n++)
        {
            var numerator = -n * (n - a);
            b += 2;
            d = 1 / NotZero((numerator * d) + b);
            c = NotZero(b + (numerator / c));
            value *= d * c;
            if (Math.Abs((d * c) - 1) < 1e-14)
                break;
        }
        return value;
        static double NotZero(double x) => Math.Abs(x) < tiny ? tiny : x;
    }

    // Stirling's series, moved up until it is exact to the last digits.
    static double LogGamma(double x)
    {
        var shift = 0.0;
        for (; x < 20; x++)
            shift += Math.Log(x);
        return ((x - 0.5) * Math.Log(x)) - x + (0.5 * Math.Log(2 * Math.PI)) + (1 / (12 * x)) - (1 / (360 * x * x * x)) - shift;
    }
}
