namespace LeoKit.Tests.Estimation;

public sealed class LogitTests
{
    static readonly Dictionary<string, double> R = Fixture.Numbers("logit.csv");

    static readonly Logit Model = Logit.Of("work", People.Work).On("fsm", People.Fsm).On("points", People.Points).Interaction("fsm", "points")
        .Factor("year", People.Year).Clustered("school", People.School);

    [Theory]
    [InlineData(StandardErrors.Classical, "classical")]
    [InlineData(StandardErrors.HC1, "HC1")]
    [InlineData(StandardErrors.HC3, "HC3")]
    [InlineData(StandardErrors.Clustered, "CR1")]
    public void Coefficients_and_each_kind_of_error_are_those_of_R(StandardErrors kind, string name)
    {
        var fit = Model.Errors(kind).Fit();
        foreach (var (ours, theirs) in ((string, string)[])[("constant", "(Intercept)"), ("fsm", "fsm"), ("points", "points"), ("fsm × points", "fsm:points"), ("year 2014", "factor(year)2014")])
        {
            Fixture.Same(R[$"b {theirs}"], fit[ours].Value, 8);
            Fixture.Same(R[$"{name} {theirs}"], fit[ours].StandardError, 7);
        }
        Fixture.Same(R["log likelihood"], fit.LogLikelihood);
    }

    [Theory]
    [InlineData(StandardErrors.Classical, "effect classical")]
    [InlineData(StandardErrors.Clustered, "effect CR1")]
    public void Average_marginal_effects_are_those_of_R_by_numerical_derivatives(StandardErrors kind, string name)
    {
        var effects = Model.Errors(kind).Fit().MarginalEffects;
        Assert.Equal(["fsm", "points", "year 2011", "year 2012", "year 2013", "year 2014"], effects.Estimates.Select(effect => effect.Name));
        foreach (var term in (string[])["fsm", "points", "year 2011", "year 2014"])
        {
            Fixture.Same(R[$"effect {term}"], effects[term].Value, 8);
            Fixture.Same(R[$"{name} {term}"], effects[term].StandardError, 6);
        }
    }

    [Fact]
    public void A_factor_of_two_levels_has_the_difference_of_shares_as_its_effect()
    {
        var fit = Logit.Of("work", People.Work).Factor("fsm", People.Fsm).Fit();
        var shares = Difference.Of("work", People.Work).Between("fsm", People.Fsm).OfProportions();
        Fixture.Same(shares.Estimate.Value, fit.MarginalEffects["fsm yes"].Value);
    }

    [Fact]
    public void Many_rows_settle_too()
    {
        var random = new LeoKit.Estimation.CounterRandom(2, 0);
        double[] x = [.. Enumerable.Range(0, 200_000).Select(_ => random.Below(1000) / 1000.0)];
        bool[] y = [.. x.Select(value => random.Below(1_000_000) < 1_000_000 / (1 + Math.Exp(2 - value)))];
        var fit = Logit.Of("y", y).On("x", x).Fit();
        Assert.True(fit["x"].Covers(1) && fit["constant"].Covers(-2));
    }

    [Fact]
    public void A_term_that_foretells_the_outcome_is_named() =>
        Assert.Equal("LEO510: the outcome is separated: in some rows 'region north' foretells it without fail, so that no finite coefficient fits best. Join that category with another, or drop the term or its rows, and say so.",
            Assert.Throws<EstimationException>(() => Logit.Of("work", (int[])[0, 1, 0, 1, 1, 1, 1, 0])
                .Factor("region", (string[])["east", "east", "east", "east", "north", "north", "north", "east"])
                .On("x", (int[])[1, 2, 0, 1, 2, 0, 1, 2]).Fit()).Message);

    [Fact]
    public void An_outcome_of_one_kind_only_is_refused() =>
        Assert.Equal("LEO507: the column 'work' must hold 0 and 1, or false and true, and each of them; it holds 1 only. Recode it, and look at which rows are left after missing values.",
            Assert.Throws<EstimationException>(() => Logit.Of("work", (int[])[1, 1, 1]).Fit()).Message);
}
