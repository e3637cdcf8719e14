using CsCheck;

namespace LeoKit.Tests.Estimation;

/// <summary>What must hold of any data.</summary>
public sealed class ModelPropertyTests
{
    static readonly Gen<(int Y, int X, int Group, int Weight)[]> Rows =
        Gen.Select(Gen.Int[-100, 100], Gen.Int[-20, 20], Gen.Int[0, 3], Gen.Int[1, 4]).Array[20, 40].Where(rows => rows.GroupBy(row => row.Item3).Any(group => group.Select(row => row.Item2).Distinct().Count() > 2));

    [Fact]
    public void Absorbing_is_a_dummy_for_every_group() => Rows.Sample(rows =>
    {
        var model = Ols.Of("y", rows.Select(row => row.Y)).On("x", rows.Select(row => row.X)).Weighted("w", rows.Select(row => row.Weight));
        foreach (var kind in (StandardErrors[])[StandardErrors.Classical, StandardErrors.HC1, StandardErrors.HC3])
        {
            var absorbed = model.Absorb("group", rows.Select(row => row.Group)).Errors(kind).Fit();
            var dummies = model.Factor("group", rows.Select(row => row.Group)).Errors(kind).Fit();
            Assert.Equal(dummies["x"].Value, absorbed["x"].Value, 1e-8);
            Assert.Equal(dummies["x"].StandardError, absorbed["x"].StandardError, 1e-7);
            Assert.Equal(dummies.Parameters, absorbed.Parameters);
        }
    }, iter: 100);

    [Fact]
    public void Absorbed_trends_are_a_line_for_every_group() => Rows.Sample(rows =>
    {
        int[] time = [.. rows.Select((_, at) => at % 7)];
        var absorbed = Ols.Of("y", rows.Select(row => row.Y)).On("x", rows.Select(row => row.X)).Absorb("group", rows.Select(row => row.Group)).WithTrends("time", time).Errors(StandardErrors.Classical).Fit();
        var dummies = Ols.Of("y", rows.Select(row => row.Y)).On("time", time).Factor("group", rows.Select(row => row.Group)).Interaction("time", "group").On("x", rows.Select(row => row.X))
            .Errors(StandardErrors.Classical).Fit();
        if (dummies.Aliased.IsEmpty)
        {
            Assert.Equal(dummies["x"].Value, absorbed["x"].Value, 1e-7);
            Assert.Equal(dummies["x"].StandardError, absorbed["x"].StandardError, 1e-7);
        }
    }, iter: 100);

    [Fact]
    public void Whole_weights_are_repeated_rows() => Rows.Sample(rows =>
    {
        var weighted = Ols.Of("y", rows.Select(row => row.Y)).On("x", rows.Select(row => row.X)).Weighted("w", rows.Select(row => row.Weight)).Clustered("row", rows.Select((_, at) => at)).Fit();
        var repeats = rows.SelectMany((row, at) => Enumerable.Repeat((row.Y, row.X, At: at), row.Weight)).ToArray();
        var repeated = Ols.Of("y", repeats.Select(row => row.Y)).On("x", repeats.Select(row => row.X)).Clustered("row", repeats.Select(row => row.At)).Fit();
        Assert.Equal(repeated["x"].Value, weighted["x"].Value, 1e-9);
        // Only the factor (n − 1) / (n − k) counts rows.
        static double Factor(double n) => Math.Sqrt((n - 1) / (n - 2));
        Assert.Equal(repeated["x"].StandardError / Factor(repeats.Length), weighted["x"].StandardError / Factor(rows.Length), 1e-8);
    }, iter: 100);

    [Fact]
    public void The_base_level_changes_no_comparison() => Rows.Sample(rows =>
    {
        var groups = rows.Select(row => row.Group).ToArray();
        int[] levels = [.. groups.Distinct().Order()];
        if (levels.Length < 2)
            return;
        var first = Ols.Of("y", rows.Select(row => row.Y)).Factor("group", groups).Fit()[$"group {levels[1]}"];
        var other = Ols.Of("y", rows.Select(row => row.Y)).Factor("group", groups, baseLevel: levels[1]).Fit()[$"group {levels[0]}"];
        Assert.Equal(first.Value, -other.Value, 1e-9);
        Assert.Equal(first.StandardError, other.StandardError, 1e-9);
    }, iter: 100);

    [Fact]
    public void The_difference_of_means_is_the_coefficient_of_a_flag() => Rows.Sample(rows =>
    {
        bool[] flag = [.. rows.Select((_, at) => at % 3 == 0)];
        Assert.Equal(Difference.Of("y", rows.Select(row => row.Y)).Between("flag", flag).OfMeans().Estimate.Value, Ols.Of("y", rows.Select(row => row.Y)).On("flag", flag).Fit()["flag"].Value, 1e-9);
    });

    [Fact]
    public void A_hundred_thousand_rows_of_forty_columns_find_their_coefficients()
    {
        const int rows = 100_000;
        var random = new LeoKit.Estimation.CounterRandom(1, 0);
        double Draw() => (random.Below(1_000_001) - 500_000) / 500_000.0;
        double[][] columns = [.. Enumerable.Range(0, 40).Select(_ => Enumerable.Range(0, rows).Select(_ => Draw()).ToArray())];
        double[] outcome = [.. Enumerable.Range(0, rows).Select(row => columns.Select((column, at) => column[row] * at).Sum() + (3 * Draw()))];
        var fit = columns.Select((column, at) => (column, at)).Aggregate(Ols.Of("y", outcome), (model, next) => model.On($"x{next.at}", next.column)).Fit();
        Assert.InRange(fit.Estimates.Skip(1).Select((estimate, at) => estimate.Covers(at)).Count(covered => covered), 34, 40);
        Assert.All(fit.Estimates.Skip(1).Select((estimate, at) => Math.Abs(estimate.Value - at)), gap => Assert.True(gap < 0.05));
    }
}
