namespace LeoKit.Synthetic.People;

/// <summary>The fitted numbers of <see cref="WorkChances"/>.</summary>
static class WorkTables
{
    public static ReadOnlySpan<double> NothingByYear => [0.22, -0.42, -0.59, -0.84, -0.93, -0.97, -1.00, -1.01, -0.98, -0.95, -0.92, -0.89, -0.87, -0.85, -0.83];
    public static ReadOnlySpan<double> BenefitsByYear => [-2.82, -1.99, -1.95, -2.01, -2.04, -2.09, -2.19, -2.32, -2.37, -2.44, -2.49, -2.54, -2.58, -2.61, -2.66];
    public static ReadOnlySpan<double> WorkByYear => [0.05, 0.20, 0.39, 0.52, 0.66, 0.79, 0.88, 1.00, 1.11, 1.18, 1.26, 1.32, 1.37, 1.41, 1.45];

    /// <summary>Meals, support, statement, results and their square, women, Asian, Black, Chinese, other minority, deprivation, independent school, nine regions but the South East;
    /// then by year: women per ten years, a degree, the same per five years, study ending, study just ended, both with a degree.</summary>
    public static ReadOnlySpan<double> Nothing => [-0.04, 0.05, 0.21, -0.12, -0.08, -0.20, 0.11, -0.12, 0.51, -0.09, -0.04, 0.37, -0.24, -0.14, -0.11, -0.12, -0.10, -0.02, 0.04, -0.05, 0.04, -0.22, 0.04, -1.08, -0.41, 0.36, 0.17];
    public static ReadOnlySpan<double> Benefits => [-0.12, -0.07, -0.25, -0.42, 0.08, 0.70, 0.29, 0.59, 0.09, 0.49, 0.27, -0.31, 0.36, 0.35, 0.28, 0.18, 0.27, 0.02, 0.12, -0.17, 0.21, -0.90, -0.09, -0.28, -0.07, 0.08, 0.13];
    public static ReadOnlySpan<double> Work => [-0.01, 0.02, 0.29, 0.21, -0.10, -0.12, -0.37, -0.51, -0.43, -0.40, -0.13, -0.28, -0.08, -0.12, -0.07, -0.02, -0.06, 0.03, -0.06, 0.10, -0.32, 0.37, 0.14, -0.33, -0.05, -0.31, -0.51];
}
