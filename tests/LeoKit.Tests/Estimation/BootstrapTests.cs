namespace LeoKit.Tests.Estimation;

public sealed class BootstrapTests
{
    static readonly (int School, int Pay)[] Rows = [.. People.School.Zip(People.Pay)];

    static double Mean(IReadOnlyList<(int School, int Pay)> rows) => rows.Average(row => row.Pay);

    [Fact]
    public void The_same_seed_gives_the_same_draws_everywhere()
    {
        // Fixed by the generator alone: a change of these numbers would change every notebook.
        var found = Bootstrap.Of("mean", (int[])[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], rows => rows.Average(), seed: 1, resamples: 20);
        Assert.Equal(found.Resamples, Bootstrap.Of("mean", (int[])[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], rows => rows.Average(), seed: 1, resamples: 20).Resamples);
        Assert.Equal("6 5.2 5.3 5.4 5.9", string.Join(' ', found.Resamples.Take(5).Select(value => FormattableString.Invariant($"{value}"))));
    }

    [Fact]
    public void More_resamples_begin_with_the_same_ones() =>
        Assert.Equal(Bootstrap.Of("mean pay", Rows, Mean, seed: 3, resamples: 50).Resamples, Bootstrap.Of("mean pay", Rows, Mean, seed: 3, resamples: 80).Resamples.Take(50));

    [Fact]
    public void The_error_of_a_mean_is_the_one_that_theory_gives()
    {
        var found = Bootstrap.Of("mean pay", Rows, Mean, seed: 1, resamples: 2000).Estimate;
        var theory = Ols.Of("pay", People.Pay).Errors(StandardErrors.Classical).Fit()["constant"];
        Assert.Equal(theory.Value, found.Value, 1e-9);
        Assert.InRange(found.StandardError / theory.StandardError, 0.95, 1.05);
        Assert.InRange((found.Low - theory.Low) / theory.StandardError, -0.2, 0.2);
    }

    [Fact]
    public void Whole_schools_are_drawn_where_pupils_of_a_school_are_alike()
    {
        var found = Bootstrap.Clustered("mean pay", Rows, row => row.School, Mean, seed: 1, resamples: 2000).Estimate;
        var theory = Ols.Of("pay", People.Pay).Clustered("school", People.School).Fit()["constant"];
        Assert.InRange(found.StandardError / theory.StandardError, 0.93, 1.07);
        Assert.True(found.StandardError > 1.2 * Bootstrap.Of("mean pay", Rows, Mean, seed: 1).Estimate.StandardError);
    }

    [Fact]
    public void It_says_how_it_was_made_and_what_it_cannot_tell()
    {
        var text = Bootstrap.Clustered("mean pay", Rows, row => row.School, Mean, seed: 1).ToString();
        Assert.StartsWith("Bootstrap of mean pay: n = 240 rows, 95 % intervals. Percentile interval from 1,000 resamples, seed 1; 24 clusters are drawn whole. The interval covers chance in who was drawn, not errors of the data or of the comparison.\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Resamples_without_a_value_are_counted()
    {
        var found = Bootstrap.Of("share", (int[])[1, 2, 3], rows => rows.Contains(1) ? rows.Average() : double.NaN, seed: 1, resamples: 100);
        Assert.Contains($"{found.Resamples.Count(double.IsNaN)} resamples gave no value and are left out.", found.Notes);
        Assert.InRange(found.Resamples.Count(double.IsNaN), 15, 45);
    }

    [Fact]
    public void Few_resamples_are_refused() => Assert.Equal("LEO519: 10 resamples are too few for an interval: draw 20 at least, better 1000. Let the statistic return a number for every resample, or NaN where there is none.",
        Assert.Throws<EstimationException>(() => Bootstrap.Of("mean pay", Rows, Mean, seed: 1, resamples: 10)).Message);

    [Fact]
    public void Every_number_below_the_bound_is_as_likely()
    {
        var random = new LeoKit.Estimation.CounterRandom(1, 0);
        var counts = new int[7];
        for (var draw = 0; draw < 70_000; draw++)
            counts[random.Below(7)]++;
        Assert.All(counts, count => Assert.InRange(count, 9_700, 10_300));
    }
}
