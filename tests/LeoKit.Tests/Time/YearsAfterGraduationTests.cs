using CsCheck;

namespace LeoKit.Tests.Time;

public sealed class YearsAfterGraduationTests
{
    [Theory]
    [InlineData("2021/22", 1, "2023-24")]
    [InlineData("2019/20", 3, "2023-24")]
    [InlineData("2017/18", 5, "2023-24")]
    [InlineData("2011/12", 10, "2022-23")]
    public void The_published_pairs_follow_from_the_rule_both_ways(string graduated, int years, string taxYear)
    {
        var number = new YearsAfterGraduation(years);
        Assert.Equal(taxYear, number.After(AcademicYear.Parse(graduated)).ToString());
        Assert.Equal(graduated, number.Before(TaxYear.Parse(taxYear)).ToString());
        Assert.Equal(number, YearsAfterGraduation.Of(AcademicYear.Parse(graduated), TaxYear.Parse(taxYear)));
    }

    [Fact]
    public void The_tax_year_in_which_the_academic_year_ends_is_skipped()
    {
        var graduated = new AcademicYear(2021);
        Assert.Equal(new TaxYear(2022), TaxYear.Of(graduated.LastDay));
        Assert.Equal(new TaxYear(2022).Next(), new YearsAfterGraduation(1).After(graduated));
        Assert.Equal(
            "The first full tax year after graduating in 2021/22 is 2023-24, so 2022-23 has no number. Take 2023-24 or a later one. (Parameter 'year')",
            Assert.Throws<ArgumentException>(() => YearsAfterGraduation.Of(graduated, new(2022))).Message);
    }

    [Fact]
    public void There_is_no_year_0() =>
        Assert.StartsWith("Years after graduation count from 1, the first full tax year after the academic year of graduation.",
            Assert.Throws<ArgumentOutOfRangeException>(() => new YearsAfterGraduation(0)).Message, StringComparison.Ordinal);

    [Fact]
    public void Back_and_forth_is_the_same_year() =>
        Gen.Select(Gen.Int[1950, 2100], Gen.Int[1, 40]).Sample((start, years) =>
            new YearsAfterGraduation(years).Before(new YearsAfterGraduation(years).After(new(start))) == new AcademicYear(start));

    [Fact]
    public void It_is_written_as_in_the_publications() => Assert.Equal("5 YAG", new YearsAfterGraduation(5).ToString());
}
