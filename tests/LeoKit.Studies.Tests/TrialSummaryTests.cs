namespace LeoKit.Studies.Tests;

/// <summary>How trials of several seeds become one line for each effect.</summary>
public sealed class TrialSummaryTests
{
    static readonly Study Study = new()
    {
        Effect = "gap",
        Naive = "The raw gap.",
        Misleads = Misleads.TooLow,
        Design = "The gap at equal results.",
        Estimate = _ => throw new NotSupportedException(),
    };

    [Fact]
    public void Mean_spread_coverage_and_bias_are_those_of_the_recommended_estimates()
    {
        // Errors of 1, so that intervals reach two to either side; 5 lies outside.
        var row = Summary(truth: 2, naive: 0, recommended: [1, 2, 5, 2]).Rows.Single();

        Assert.Equal(("gap", 2.0, 2.5, 1.0), (row.Effect, row.Truth, row.Mean, row.StandardError));
        Assert.Equal(Math.Sqrt(3), row.Spread, 1e-12);
        Assert.Equal(0.75, row.Coverage);
        Assert.Equal(1.0, row.Bias);
    }

    [Theory]
    [InlineData(-1, 1, 1)]
    [InlineData(1, 1, 0)]
    [InlineData(5, 0, 0)]
    public void A_naive_estimate_misleads_on_the_stated_side_and_misses_beyond_its_interval(double naive, double misleads, double misses)
    {
        var row = Summary(truth: 2, naive, recommended: [2, 2]).Rows.Single();

        Assert.Equal((misleads, misses), (row.Misleads, row.NaiveMisses));
    }

    [Fact]
    public void A_study_fails_by_bias_by_short_intervals_and_by_a_naive_estimate_that_does_not_mislead()
    {
        Assert.Empty(Summary(truth: 2, naive: 0, recommended: [1, 2, 3, 2]).Failing);
        Assert.Single(Summary(truth: 2, naive: 0, recommended: [3.8, 3.8, 3.8, 3.8]).Failing);
        Assert.Single(Summary(truth: 2, naive: 0, recommended: [-3, 7, -3, 7]).Failing);
        Assert.Single(Summary(truth: 2, naive: 5, recommended: [1, 2, 3, 2]).Failing);
    }

    [Fact]
    public void The_table_has_a_line_for_each_effect()
    {
        var table = Summary(truth: 2, naive: -1, recommended: [1, 2, 5, 2]).ToTableView();

        Assert.Equal(["gap", "2.0000", "2.5000", "1.0000", "1.7321", "75 %", "1.0", "-1.0000", "100 %", "100 %"], table.Rows.Single());
        Assert.StartsWith("Planted effects and what the studies find in synthetic data, 4 seeds.", table.Caption, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_of_a_file_hold_both_estimates() => Assert.Equal(
        """
        effect,seed,truth,naive,naive_low,naive_high,estimate,standard_error,low,high
        gap,1,2,0.000000,-2.000000,2.000000,2.500000,1.000000,0.500000,4.500000

        """, TrialLines.Of([Trial(1, 2, 0, 2.5)]));

    static TrialSummary Summary(double truth, double naive, double[] recommended) => TrialSummary.Of(recommended.Select((value, at) => Trial((ulong)at + 1, truth, naive, value)));

    static Trial Trial(ulong seed, double truth, double naive, double recommended) => new(Study, seed, truth, new(Estimate(naive), Estimate(recommended)));

    static Estimate Estimate(double value) => new("gap", 10, value, 1, value - 2, value + 2, double.PositiveInfinity);
}
