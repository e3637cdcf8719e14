namespace LeoKit.Tests.Outcomes;

public sealed class AnnualisedEarningsTests
{
    [Fact]
    public void Pay_for_73_days_is_a_fifth_of_a_year()
    {
        var earnings = AnnualisedEarnings.Of(4_000, [Days.From("2018-04-06", "2018-06-17")], new(2018));
        Assert.Equal((73, AnnualisedCase.Annualised, 20_000m), (earnings.DaysEmployed, earnings.Case, earnings.Amount));
        Assert.StartsWith("2018-19: £20,000 a year, from £4,000 over 73 of 365 days. Annualised earnings: ", earnings.ToString(), StringComparison.Ordinal);
        Assert.Contains("Scottish Government", earnings.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_leap_year_has_a_day_more() =>
        Assert.Equal(366m, AnnualisedEarnings.Of(1, [Days.From("2020-02-29", "2020-02-29")], new(2019)).Amount);

    [Fact]
    public void A_whole_year_of_work_leaves_pay_as_it_is() =>
        Assert.Equal(18_250m, AnnualisedEarnings.Of(18_250, [Days.From("2010-01-01", "2021-01-01")], new(2018)).Amount);

    [Fact]
    public void Two_jobs_at_once_do_not_make_the_days_longer() =>
        Assert.Equal(10, AnnualisedEarnings.Of(100, [Days.From("2018-05-01", "2018-05-10"), Days.From("2018-05-01", "2018-05-10")], new(2018)).DaysEmployed);

    [Fact]
    public void Nothing_is_capped() =>
        Assert.Equal(3_650_000m, AnnualisedEarnings.Of(10_000, [Days.From("2018-05-01", "2018-05-01")], new(2018)).Amount);

    [Fact]
    public void Pay_of_0_is_an_amount_of_0() =>
        Assert.Equal(0m, AnnualisedEarnings.Of(0, [Days.From("2018-05-01", "2018-05-01")], new(2018)).Amount);

    [Fact]
    public void Without_pay_or_days_there_is_no_amount_and_the_reason_is_told()
    {
        Tells(AnnualisedCase.PayWithoutSpell, "2018-19: no amount, since there is pay of £1,200 but no day of employment.", 1_200, Days.From("2018-04-05", "2018-04-05"));
        Tells(AnnualisedCase.SpellWithoutPay, "2018-19: no amount, since there is no record of pay for 25 days of employment.", null, Days.From("2018-04-01", "2018-04-30"));
        Tells(AnnualisedCase.SpellWithoutPay, "2018-19: no amount, since there is no record of pay for 1 day of employment.", null, Days.From("2018-04-01", "2018-04-06"));
        Tells(AnnualisedCase.NeitherPayNorSpell, "2018-19: no amount, since there is neither pay nor a day of employment.", null);
    }

    [Fact]
    public void Pay_below_0_is_refused() =>
        Assert.StartsWith("Pay cannot be below 0: LEO's earnings table sets negative amounts to 0. Set it to 0, or give null if there is no record.",
            Assert.Throws<ArgumentOutOfRangeException>(() => AnnualisedEarnings.Of(-1, [], new(2018))).Message, StringComparison.Ordinal);

    static void Tells(AnnualisedCase expected, string text, decimal? pay, params Spell[] employed)
    {
        var earnings = AnnualisedEarnings.Of(pay, employed, new(2018));
        Assert.Equal(expected, earnings.Case);
        Assert.Null(earnings.Amount);
        Assert.StartsWith(text, earnings.ToString(), StringComparison.Ordinal);
    }
}
