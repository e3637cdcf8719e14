namespace LeoKit.Tests.Outcomes;

public sealed class SixMonthsInARowTests
{
    [Theory]
    [InlineData("xxxxxx ......", true)]
    [InlineData("...... xxxxxx", true)]
    [InlineData("...xxx xxx...", true)]
    [InlineData("xxxxxx xxxxxx", true)]
    [InlineData("xxxxx. xxxxx.", false)]
    [InlineData("x.x.x. x.x.x.", false)]
    [InlineData("............", false)]
    public void Benefits_and_education_need_a_day_in_each_of_six_months_in_a_row(string months, bool sustained)
    {
        foreach (IYear year in new IYear[] { new TaxYear(2018), new AcademicYear(2018) })
        {
            Assert.Equal(sustained, OutOfWorkBenefit.Post16.Holds(Days.InMonths(year, months), year));
            Assert.Equal(sustained, SustainedEducation.Post16.Holds(Days.InMonths(year, months), year));
        }
    }

    [Fact]
    public void Months_of_the_year_before_do_not_help()
    {
        Spell[] claim = [Days.From("2018-01-01", "2018-08-10")];
        Assert.Equal("a day in 5 of the 12 months in a row, where 6 are needed", OutOfWorkBenefit.Post16.Judge(claim, new TaxYear(2018)).Found);
        Assert.True(OutOfWorkBenefit.Post16.Holds(claim, new AcademicYear(2017)));
    }
}
