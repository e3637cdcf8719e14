using MathNet.Numerics.Distributions;

namespace LeoKit.Estimation;

/// <summary>Critical values and p-values of Student's t and the normal distribution.</summary>
static class Interval
{
    /// <summary>How many standard errors an interval reaches to each side.</summary>
    public static double Critical(double level, double degreesOfFreedom)
    {
        if (level is not (> 0 and < 1))
            throw EstimationFault.BadLevel(level);
        var upper = 0.5 + (level / 2);
        return double.IsPositiveInfinity(degreesOfFreedom) ? Normal.InvCDF(0, 1, upper)
            : degreesOfFreedom > 0 ? StudentT.InvCDF(0, 1, degreesOfFreedom, upper)
            : double.NaN;
    }

    public static double PValue(double statistic, double degreesOfFreedom) => double.IsNaN(statistic) ? double.NaN
        : double.IsPositiveInfinity(degreesOfFreedom) ? 2 * Normal.CDF(0, 1, -Math.Abs(statistic))
        : degreesOfFreedom > 0 ? 2 * StudentT.CDF(0, 1, degreesOfFreedom, -Math.Abs(statistic))
        : double.NaN;
}
