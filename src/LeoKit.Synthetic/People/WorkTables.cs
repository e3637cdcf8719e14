namespace LeoKit.Synthetic.People;

/// <summary>The fitted numbers of <see cref="WorkChances"/>.</summary>
static class WorkTables
{
    public static ReadOnlySpan<double> NothingByYear => [-0.26, -0.71, -0.90, -0.89, -0.92, -0.98, -1.00, -1.00, -0.98, -0.94, -0.92, -0.89, -0.87, -0.85, -0.84];
    public static ReadOnlySpan<double> BenefitsByYear => [-2.84, -2.18, -1.90, -2.00, -2.04, -2.09, -2.19, -2.31, -2.36, -2.42, -2.48, -2.53, -2.56, -2.60, -2.65];
    public static ReadOnlySpan<double> WorkByYear => [0.03, 0.22, 0.30, 0.52, 0.65, 0.78, 0.89, 1.01, 1.11, 1.19, 1.26, 1.32, 1.37, 1.41, 1.44];

    /// <summary>Meals, support, statement, results and their square, women, Asian, Black, Chinese, other minority, deprivation, independent school, nine regions but the South East;
    /// then by year: women per ten years, a degree, the same per five years, study ending, study just ended, both with a degree.</summary>
    public static ReadOnlySpan<double> Nothing => [-0.04, 0.06, 0.22, -0.10, -0.08, -0.20, 0.10, -0.12, 0.52, -0.09, -0.04, 0.37, -0.25, -0.15, -0.12, -0.12, -0.09, -0.02, 0.04, -0.07, 0.05, -0.23, 0.08, -1.01, 0.01, -0.16, 0.01];
    public static ReadOnlySpan<double> Benefits => [-0.11, -0.04, -0.17, -0.41, 0.07, 0.69, 0.28, 0.58, 0.09, 0.49, 0.27, -0.32, 0.36, 0.35, 0.29, 0.19, 0.28, 0.03, 0.13, -0.14, 0.20, -0.81, -0.11, 0.10, -0.43, -0.26, 0.22];
    public static ReadOnlySpan<double> Work => [-0.02, -0.00, 0.21, 0.23, -0.08, -0.14, -0.37, -0.50, -0.40, -0.39, -0.13, -0.29, -0.09, -0.13, -0.08, -0.03, -0.07, 0.02, -0.06, 0.08, -0.30, 0.30, 0.12, -0.47, 0.08, -0.26, -0.59];
}
