namespace LeoKit.Tests.Cohorts;

public sealed class BirthCohortTests
{
    [Theory]
    [InlineData(1998, 8, 31, "1997/98")]
    [InlineData(1998, 9, 1, "1998/99")]
    [InlineData(1999, 8, 31, "1998/99")]
    [InlineData(2000, 2, 29, "1999/2000")]
    public void A_child_belongs_to_the_academic_year_of_birth(int year, int month, int day, string cohort) =>
        Assert.Equal(cohort, BirthCohort.Of(new(year, month, day)).ToString());

    [Theory]
    [InlineData(1998, 9, 1)]
    [InlineData(1999, 1, 15)]
    [InlineData(1999, 8, 31)]
    public void Every_child_of_a_cohort_has_the_same_age_on_31_August(int year, int month, int day)
    {
        var born = new DateOnly(year, month, day);
        var counted = 2020 - born.Year - (new DateOnly(2020, born.Month, born.Day) > new DateOnly(2020, 8, 31) ? 1 : 0);

        Assert.Equal(21, counted);
        Assert.Equal(counted, BirthCohort.Of(born).AgeOn31August(2020));
    }

    [Fact]
    public void School_years_follow_from_the_year_of_birth()
    {
        var cohort = BirthCohort.Parse("1998/99");
        Assert.Equal("2003/04", cohort.In(0).ToString());
        Assert.Equal("2014/15", cohort.In(11).ToString());
    }

    [Fact]
    public void There_is_no_Year_14() =>
        Assert.StartsWith("School years go from 0 (Reception) to 13.",
            Assert.Throws<ArgumentOutOfRangeException>(() => new BirthCohort(1998).In(14)).Message, StringComparison.Ordinal);
}
