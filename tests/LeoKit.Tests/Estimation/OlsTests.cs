namespace LeoKit.Tests.Estimation;

public sealed class OlsTests
{
    static readonly Dictionary<string, double> R = Fixture.Numbers("ols.csv");

    static readonly (string Ours, string Theirs)[] Terms =
    [
        ("constant", "(Intercept)"), ("fsm", "fsm"), ("points", "points"), ("fsm × points", "fsm:points"),
        ("year 2011", "factor(year)2011"), ("year 2014", "factor(year)2014"),
    ];

    static readonly Ols Full = Ols.Of("pay", People.Pay).On("fsm", People.Fsm).On("points", People.Points).Interaction("fsm", "points").Factor("year", People.Year);

    [Theory]
    [InlineData(StandardErrors.Classical, "classical")]
    [InlineData(StandardErrors.HC1, "HC1")]
    [InlineData(StandardErrors.HC3, "HC3")]
    [InlineData(StandardErrors.Clustered, "CR1")]
    public void Coefficients_and_each_kind_of_error_are_those_of_R(StandardErrors kind, string name)
    {
        var fit = Full.Clustered("school", People.School).Errors(kind).Fit();
        foreach (var (ours, theirs) in Terms)
        {
            Fixture.Same(R[$"b {theirs}"], fit[ours].Value);
            Fixture.Same(R[$"{name} {theirs}"], fit[ours].StandardError);
        }
        Fixture.Same(R["r squared"], fit.RSquared);
        Fixture.Same(R["sigma"], fit.ResidualStandardDeviation);
    }

    [Theory]
    [InlineData(StandardErrors.Classical, "classical")]
    [InlineData(StandardErrors.HC1, "HC1")]
    [InlineData(StandardErrors.HC3, "HC3")]
    [InlineData(StandardErrors.Clustered, "CR1")]
    public void Weighted_models_are_those_of_R(StandardErrors kind, string name)
    {
        var fit = Ols.Of("pay", People.Pay).On("fsm", People.Fsm).On("points", People.Points).Weighted("weight", People.Weight).Clustered("school", People.School).Errors(kind).Fit();
        foreach (var term in (string[])["fsm", "points"])
        {
            Fixture.Same(R[$"weighted b {term}"], fit[term].Value);
            Fixture.Same(R[$"weighted {name} {term}"], fit[term].StandardError);
        }
    }

    [Theory]
    [InlineData(StandardErrors.Classical, "classical")]
    [InlineData(StandardErrors.HC1, "HC1")]
    [InlineData(StandardErrors.HC3, "HC3")]
    [InlineData(StandardErrors.Clustered, "CR1 by year")]
    public void Absorbed_constants_give_what_a_dummy_for_every_school_gives_in_R(StandardErrors kind, string name)
    {
        var fit = Ols.Of("pay", People.Pay).On("fsm", People.Fsm).On("points", People.Points).Absorb("school", People.School).Clustered("year", People.Year).Errors(kind).Fit();
        foreach (var term in (string[])["fsm", "points"])
        {
            Fixture.Same(R[$"fixed b {term}"], fit[term].Value);
            Fixture.Same(R[$"fixed {name} {term}"], fit[term].StandardError);
        }
        Assert.Equal(26, fit.Parameters);
    }

    [Fact]
    public void An_interval_with_clusters_counts_the_clusters_not_the_rows()
    {
        var fsm = Full.Clustered("school", People.School).Fit()["fsm"];
        Assert.Equal(23, fsm.DegreesOfFreedom);
        Fixture.Same(R["t quantile 23"] * fsm.StandardError, fsm.High - fsm.Value);
        Fixture.Same(R["p of 2.5 on 23"], (fsm with { Value = 2.5, StandardError = 1 }).PValue);
    }

    [Fact]
    public void A_result_prints_as_a_small_table_with_n_estimate_interval_and_caveat()
    {
        var fit = Ols.Of("pay", (double?[])[10, 12, null, 15, 17, 20]).On("fsm", (bool?[])[true, true, true, false, false, false]).Errors(StandardErrors.Classical).Fit();
        Assert.Equal("""
            OLS of pay on fsm: n = 5 rows, 95 % intervals. Standard errors are classical: they assume the same variance everywhere. 1 of 6 rows are left out for a missing value (pay 1). A coefficient compares rows that are alike in the other terms; it is an effect only if nothing else differs.
            Estimate of  n  Estimate  Standard error     Low   High
            -----------  -  --------  --------------  ------  -----
            constant     5     17.33            1.28   13.27  21.40
            fsm          5     -6.33            2.02  -12.76   0.09
            """, fit.ToString());
    }

    [Fact]
    public void A_term_that_others_say_already_is_left_out_and_named()
    {
        double[] half = [.. People.Points.Select(points => points / 2)];
        var fit = Ols.Of("pay", People.Pay).On("points", People.Points).On("half", half).Fit();
        Assert.Equal(["half"], fit.Aliased);
        Assert.Contains("Left out since the other terms say the same: half.", fit.Notes);
        Assert.Equal(Ols.Of("pay", People.Pay).On("points", People.Points).Fit()["points"].Value, fit["points"].Value, 1e-9);
    }

    [Fact]
    public void What_does_not_vary_within_an_absorbed_group_is_left_out()
    {
        var fit = Ols.Of("pay", People.Pay).On("region", People.School.Select(school => school > 12)).On("points", People.Points).Absorb("school", People.School).Fit();
        Assert.Equal(["region"], fit.Aliased);
    }

    [Fact]
    public void Numbers_far_from_zero_cost_no_digits()
    {
        var near = Ols.Of("pay", People.Pay).On("points", People.Points).Fit();
        var far = Ols.Of("pay", People.Pay).On("points", People.Points.Select(points => (points / 1000) + 1e6)).Fit();
        Fixture.Same(near["points"].Value * 1000, far["points"].Value, 6);
        Fixture.Same(near["points"].StandardError * 1000, far["points"].StandardError, 6);
    }

    [Fact]
    public void A_main_effect_and_its_interaction_add_up_with_the_right_error()
    {
        var reference = Full.Fit();
        var among = Ols.Of("pay", People.Pay).On("not fsm", People.Fsm.Select(fsm => !fsm)).On("points", People.Points).Interaction("not fsm", "points").Factor("year", People.Year).Fit();
        var sum = reference.Combination("points with fsm", ("points", 1), ("fsm × points", 1));
        Fixture.Same(among["points"].Value, sum.Value);
        Fixture.Same(among["points"].StandardError, sum.StandardError);
    }

    [Fact]
    public void The_joint_test_of_one_term_is_its_own_test() => Fixture.Same(Full.Fit()["points"].PValue, Full.Fit().JointPValue("points"), 6);

    [Theory]
    [InlineData("LEO501: the column 'fsm' has 2 values, 'pay' has 3. Every column needs one value a row, in the same order; a missing value is null.")]
    public void Columns_of_different_length_are_named(string message) =>
        Assert.Equal(message, Assert.Throws<EstimationException>(() => Ols.Of("pay", (int[])[1, 2, 3]).On("fsm", (bool[])[true, false]).Fit()).Message);

    [Fact]
    public void Faults_say_what_to_do()
    {
        Assert.Equal("LEO504: the model has no term 'sex'. It has: 'fsm', 'year'. Add both terms with On or Factor before their Interaction.",
            Message(() => Ols.Of("pay", People.Pay).On("fsm", People.Fsm).Factor("year", People.Year).Interaction("fsm", "sex")));
        Assert.Equal("LEO505: the model has a term 'fsm' already. Give each term a name of its own.",
            Message(() => Ols.Of("pay", People.Pay).On("fsm", People.Fsm).Factor("fsm", People.Fsm)));
        Assert.Equal("LEO506: the factor 'year' has no level '1999' in the rows used. It has: '2010', '2011', '2012', '2013', '2014'. Name one of these as the base level.",
            Message(() => Ols.Of("pay", People.Pay).Factor("year", People.Year, baseLevel: 1999).Fit()));
        Assert.Equal("LEO509: 2 complete rows cannot carry 2 parameters. Drop terms, join rare categories, or look at which rows a missing value takes away.",
            Message(() => Ols.Of("pay", (int[])[1, 2]).On("x", (int[])[1, 2]).Fit()));
        Assert.Equal("LEO503: the column 'log pay' has an infinite value in row 1 (from 0). Look for a division by zero or the logarithm of zero, and make such values missing.",
            Message(() => Ols.Of("log pay", (double[])[1, Math.Log(0)])));
        Assert.Equal("LEO514: no row is left: each of the 2 has a missing value. Look at the missing values of each column.",
            Message(() => Ols.Of("pay", (int?[])[null, null]).Fit()));
        Assert.Equal("LEO502: the column 'day' holds DateTime, which is not a number. Give numbers or flags; categories belong in Factor.",
            Message(() => Ols.Of("pay", (int[])[1]).On("day", (DateTime[])[default])));
        Assert.Equal("LEO511: an interval of level 95 does not exist. Give a share between 0 and 1, such as 0.95.",
            Message(() => Ols.Of("pay", People.Pay).On("fsm", People.Fsm).Fit(level: 95)));
        Assert.Equal("LEO513: the column 'school' has fewer than two clusters in the rows used. Errors clustered by it cannot be estimated: choose a finer grouping, or Errors(StandardErrors.HC1).",
            Message(() => Ols.Of("pay", (int[])[1, 2, 3]).Clustered("school", (string[])["a", "a", "a"]).Fit()));
        Assert.Equal("LEO512: the weight 'w' is below 0 in row 0 (from 0). Weights are 0 or more.",
            Message(() => Ols.Of("pay", (int[])[1]).Weighted("w", (int[])[-1])));
    }

    static string Message(Func<object> code) => Assert.Throws<EstimationException>(code).Message;
}
