using CsCheck;

namespace LeoKit.Tests.Outcomes;

public sealed class RealEarningsTests
{
    // Prices that double within two years, made up for these tests.
    static readonly Deflator Doubling = new("Doubling prices", "made up for a test, 2026", new(2017), [(new(2016), 120m), (new(2015), 100m), (new(2017), 200m)]);

    [Fact]
    public void An_amount_is_told_in_prices_of_the_base_year()
    {
        var real = RealEarnings.Of(10_000, new(2015), Doubling);
        Assert.Equal(20_000m, real.Amount);
        Assert.Equal(
            "£10,000 in 2015-16 is £20,000 in 2017-18 prices. Deflator: Doubling prices. Source: made up for a test, 2026.",
            real.ToString());
        Assert.Equal(10_000m, RealEarnings.Of(10_000, new(2017), Doubling).Amount);
    }

    [Fact]
    public void Another_base_year_gives_the_same_series_in_other_prices()
    {
        var early = Doubling.InPricesOf(new(2015));
        Assert.Equal(5_000m, RealEarnings.Of(10_000, new(2017), early).Amount);
        Assert.Equal("Doubling prices, 2015-16 to 2017-18, in 2015-16 prices. Source: made up for a test, 2026.", early.ToString());
        Assert.Equal(Doubling, early.InPricesOf(new(2017)));
        Assert.Equal(Doubling.GetHashCode(), early.InPricesOf(new(2017)).GetHashCode());
        Assert.NotEqual(Doubling, early);
    }

    [Fact]
    public void A_year_that_the_series_lacks_is_named()
    {
        const string Message = "The deflator \"Doubling prices\" has no level for 2018-19; it runs from 2015-16 to 2017-18. Add the level of 2018-19 from its source, or take another year.";
        Assert.StartsWith(Message, Assert.Throws<ArgumentException>(() => RealEarnings.Of(10_000, new(2018), Doubling)).Message, StringComparison.Ordinal);
        Assert.StartsWith(Message, Assert.Throws<ArgumentException>(() => Doubling.InPricesOf(new(2018))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_series_with_faults_is_refused()
    {
        Refuses("The deflator \"Prices\" has no level for 2016-17, which lies between 2015-16 and 2017-18. Add it.", (new(2015), 1m), (new(2017), 1m));
        Refuses("The deflator \"Prices\" has 2015-16 more than once. Keep one level for each tax year.", (new(2015), 1m), (new(2015), 2m));
        Refuses("The deflator \"Prices\" has the level 0 in 2016-17; a level of prices is above 0. Check the series.", (new(2015), 1m), (new(2016), 0m));
        Refuses("The deflator \"Prices\" has no years. Give the level of prices in each tax year.");
        Refuses("The deflator \"Prices\" has no level for 2015-16; it runs from 2016-17 to 2016-17. Add the level of 2015-16 from its source, or take another year.", (new(2016), 1m));
    }

    [Theory]
    [InlineData(" ", "ONS, 2026", "A deflator needs a name, such as the index it is. A reader cannot check real earnings without it.")]
    [InlineData("CPIH", "", "A deflator needs a source: who published it, and when. A reader cannot check real earnings without it.")]
    public void A_series_must_say_what_it_is_and_where_it_comes_from(string name, string source, string message) =>
        Assert.StartsWith(message, Assert.Throws<ArgumentException>(() => new Deflator(name, source, new(2015), [(new(2015), 1m)])).Message, StringComparison.Ordinal);

    [Fact]
    public void The_scale_of_the_series_does_not_matter() =>
        Gen.Select(Gen.Int[1, 500], Gen.Int[1, 500], Gen.Int[1, 50]).Sample((early, late, scale) =>
            Math.Abs(Factor(early, late) - Factor(early * scale, late * scale)) < 1e-20m);

    static decimal Factor(decimal early, decimal late) => new Deflator("Prices", "test", new(2016), [(new(2015), early), (new(2016), late)]).Factor(new(2015));

    static void Refuses(string message, params (TaxYear Year, decimal Level)[] index) =>
        Assert.StartsWith(message, Assert.Throws<ArgumentException>(() => new Deflator("Prices", "test", new(2015), index)).Message, StringComparison.Ordinal);
}
