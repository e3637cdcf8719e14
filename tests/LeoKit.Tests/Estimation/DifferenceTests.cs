namespace LeoKit.Tests.Estimation;

public sealed class DifferenceTests
{
    static readonly Dictionary<string, double> R = Fixture.Numbers("difference.csv");

    [Fact]
    public void Means_by_Welch_are_those_of_R()
    {
        var found = Difference.Of("pay", People.Pay).Between("fsm", People.Fsm).OfMeans().Estimate;
        Fixture.Same(R["means"], found.Value, 11);
        Fixture.Same(R["means se"], found.StandardError, 11);
        Fixture.Same(R["means df"], found.DegreesOfFreedom, 11);
        Fixture.Same(R["means low"], found.Low);
        Fixture.Same(R["means high"], found.High);
        Fixture.Same(R["p"], found.PValue, 6);
    }

    [Theory]
    [InlineData(ProportionInterval.Newcombe, "newcombe")]
    [InlineData(ProportionInterval.Wald, "wald")]
    public void Proportions_have_a_named_interval(ProportionInterval interval, string name)
    {
        var found = Difference.Of("work", People.Work).Between("fsm", People.Fsm).OfProportions(interval).Estimate;
        Fixture.Same(R["shares"], found.Value, 11);
        Fixture.Same(R[$"{name} low"], found.Low);
        Fixture.Same(R[$"{name} high"], found.High);
    }

    [Fact]
    public void Newcombes_own_example_is_met()
    {
        // Newcombe (1998), example (a): 56 of 70 and 48 of 80; method 10 gives 0.0524 to 0.3339.
        var group = Enumerable.Repeat("b", 70).Concat(Enumerable.Repeat("a", 80));
        var outcome = Enumerable.Range(0, 70).Select(row => row < 56).Concat(Enumerable.Range(0, 80).Select(row => row < 48));
        var found = Difference.Of("event", outcome).Between("group", group).OfProportions().Estimate;
        Assert.Equal((0.2, 0.0524, 0.3339), (Math.Round(found.Value, 4), Math.Round(found.Low, 4), Math.Round(found.High, 4)));
    }

    [Fact]
    public void The_direction_can_be_chosen_and_is_named()
    {
        var difference = Difference.Of("pay", People.Pay);
        var one = difference.Between("fsm", People.Fsm).OfMeans().Estimate;
        var other = difference.Between("fsm", People.Fsm, minus: true).OfMeans().Estimate;
        Assert.Equal(("fsm yes less fsm no", "fsm no less fsm yes"), (one.Name, other.Name));
        Assert.Equal((one.Value, one.Low), (-other.Value, -other.High));
    }

    [Fact]
    public void It_prints_with_both_groups_and_the_caveat() => Assert.Equal("""
        Difference of proportions of work: n = 8 rows, 95 % intervals. Newcombe's interval for the difference, Wilson's for each group. A difference is not yet an effect: the groups may differ in other ways.
        Estimate of          n  Estimate  Standard error     Low   High
        -------------------  -  --------  --------------  ------  -----
        fsm yes less fsm no  8    -0.500           0.306  -0.789  0.135
        fsm yes              4     0.250           0.217   0.046  0.699
        fsm no               4     0.750           0.217   0.301  0.954
        """, Difference.Of("work", (int[])[1, 0, 0, 0, 1, 1, 1, 0]).Between("fsm", (bool[])[true, true, true, true, false, false, false, false]).OfProportions().ToString());

    [Fact]
    public void Three_groups_have_no_difference() => Assert.Equal("LEO508: the column 'year' must have two groups; it has '2010', '2011', '2012', '2013', '2014'. Keep the rows of the two groups to be compared.",
        Assert.Throws<EstimationException>(() => Difference.Of("pay", People.Pay).Between("year", People.Year).OfMeans()).Message);

    [Fact]
    public void Without_groups_it_says_what_is_missing() => Assert.Equal("LEO517: Between(name, values) is not given. Call Between(name, values) before the last step.",
        Assert.Throws<EstimationException>(() => Difference.Of("pay", People.Pay).OfMeans()).Message);
}
