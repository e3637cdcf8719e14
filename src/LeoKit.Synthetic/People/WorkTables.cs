namespace LeoKit.Synthetic.People;

/// <summary>The fitted numbers of <see cref="WorkChances"/>.</summary>
static class WorkTables
{
    public static ReadOnlySpan<double> NothingByYear => [-0.25, -0.68, -0.90, -0.88, -0.91, -0.99, -1.02, -1.04, -1.03, -0.97, -0.94, -0.92, -0.90, -0.89, -0.87];
    public static ReadOnlySpan<double> BenefitsByYear => [-2.80, -2.13, -1.84, -1.94, -1.97, -2.02, -2.12, -2.24, -2.29, -2.36, -2.41, -2.46, -2.50, -2.53, -2.58];
    public static ReadOnlySpan<double> WorkByYear => [-0.05, 0.20, 0.35, 0.49, 0.64, 0.81, 0.86, 0.98, 1.08, 1.15, 1.22, 1.28, 1.33, 1.37, 1.40];

    /// <summary>Meals, support, statement, results and their square, women, Asian, Black, Chinese, other minority, deprivation, independent school, nine regions but the South East;
    /// then by year: women per ten years, a degree, the same per five years, study ending, study just ended, both with a degree.</summary>
    public static ReadOnlySpan<double> Nothing => [-0.04, 0.05, 0.22, -0.09, -0.07, -0.20, 0.11, -0.12, 0.52, -0.07, -0.04, 0.42, -0.24, -0.15, -0.13, -0.11, -0.10, -0.02, 0.05, -0.07, 0.06, -0.23, 0.08, -1.05, 0.01, -0.15, 0.01];
    public static ReadOnlySpan<double> Benefits => [-0.18, -0.06, -0.25, -0.44, 0.06, 0.67, 0.30, 0.57, 0.08, 0.44, 0.24, -0.22, 0.57, 0.38, 0.45, 0.20, 0.25, -0.08, 0.08, -0.03, 0.23, -0.77, -0.11, 0.12, -0.43, -0.30, 0.27];
    public static ReadOnlySpan<double> Work => [0.08, 0.05, 0.42, 0.20, -0.08, -0.13, -0.24, -0.50, -0.43, -0.36, -0.13, -0.31, -0.15, -0.14, -0.10, -0.03, -0.05, 0.07, -0.06, 0.03, -0.31, 0.31, 0.11, -0.46, 0.10, -0.25, -0.57];
}
