namespace LeoKit.Tests.Estimation;

/// <summary>The certified values of NIST's Statistical Reference Datasets for linear regression.</summary>
public sealed class NistTests
{
    static readonly Dictionary<string, double> Certified = Fixture.Numbers("nist-certified.csv");

    [Fact]
    public void Norris_a_line_of_lower_difficulty() => Check("Norris", Line("nist-norris.csv", 1).Fit(), digits: 11);

    [Fact]
    public void NoInt1_a_line_through_zero() => Check("NoInt1", Line("nist-noint1.csv", 1).WithoutConstant().Fit(), digits: 12);

    [Fact]
    public void Longley_economic_series_that_nearly_say_the_same()
    {
        var data = Fixture.Columns("nist-longley.csv");
        var model = Enumerable.Range(1, 6).Aggregate(Ols.Of("y", data["y"]).Errors(StandardErrors.Classical), (model, at) => model.On($"x{at}", data[$"x{at}"]));
        Check("Longley", model.Fit(), digits: 10);
    }

    [Fact]
    public void Wampler4_a_polynomial_of_degree_5_with_large_errors() => Check("Wampler4", Line("nist-wampler4.csv", 5).Fit(), digits: 8);

    [Fact]
    public void Filip_a_polynomial_of_degree_10_that_the_normal_equations_cannot_solve() => Check("Filip", Line("nist-filip.csv", 10).Fit(), digits: 6);

    static Ols Line(string file, int degree)
    {
        var data = Fixture.Columns(file);
        return Enumerable.Range(1, degree).Aggregate(Ols.Of("y", data["y"]).Errors(StandardErrors.Classical), (model, power) => model.On($"x^{power}", data["x"].Select(x => Math.Pow(x, power))));
    }

    static void Check(string dataSet, OlsResult fit, int digits)
    {
        Assert.Empty(fit.Aliased);
        for (var at = 0; at < fit.Estimates.Length; at++)
        {
            Fixture.Same(Certified[$"{dataSet} b{at}"], fit.Estimates[at].Value, digits);
            Fixture.Same(Certified[$"{dataSet} se{at}"], fit.Estimates[at].StandardError, digits);
        }
        Fixture.Same(Certified[$"{dataSet} sigma"], fit.ResidualStandardDeviation, digits);
        Fixture.Same(Certified[$"{dataSet} r"], fit.RSquared, digits);
        Assert.False(Certified.ContainsKey($"{dataSet} b{fit.Estimates.Length}"));
    }
}
