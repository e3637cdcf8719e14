namespace LeoKit.Synthetic.People;

/// <summary>The fitted numbers of <see cref="WorkChances"/>.</summary>
static class WorkTables
{
    public static ReadOnlySpan<double> NothingByYear => [-1.1, -1.3, -1.35, -1.3, -1.3, -1.3, -1.25, -1.25, -1.2, -1.15, -1.1, -1.05, -1.0, -0.98, -0.95];
    public static ReadOnlySpan<double> BenefitsByYear => [-1.3, -1.1, -1, -1, -1, -1.1, -1.1, -1.15, -1.15, -1.2, -1.2, -1.2, -1.2, -1.2, -1.25];
    public static ReadOnlySpan<double> WorkByYear => [-0.6, -0.3, -0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.45, 0.5, 0.5, 0.5, 0.55, 0.55, 0.6];

    /// <summary>Meals, support, statement, results and their square, women, Asian, Black, Chinese, other minority, deprivation, independent school, nine regions but the South East;
    /// then by year: women per ten years, a degree, the same per five years, study ending, study just ended, both with a degree.</summary>
    public static ReadOnlySpan<double> Nothing => [0, 0, 0, 0, 0, -0.2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    public static ReadOnlySpan<double> Benefits => [0.4, 0.2, 0.6, -0.25, 0, 0.2, 0, 0, 0, 0, 0.15, -0.2, 0, 0, 0, 0, 0, 0, 0, 0, 0, -0.3, 0, 0, 0, 0, 0];
    public static ReadOnlySpan<double> Work => [-0.3, -0.2, -0.5, 0.15, 0, 0, 0, 0, 0, 0, -0.1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0.2, 0, -0.4, 0, -0.3, 0];
}
