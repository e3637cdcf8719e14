using CsCheck;

namespace LeoKit.Tests.Time;

public sealed class TaxYearTests
{
    [Theory]
    [InlineData("2018-19")]
    [InlineData("2018/19")]
    [InlineData("2018/2019")]
    [InlineData("2018-2019")]
    [InlineData("201819")]
    public void The_forms_found_in_LEO_all_mean_the_same_year(string text)
    {
        Assert.Equal(new TaxYear(2018), TaxYear.Parse(text));
        Assert.True(TaxYear.TryParse(text, out var year));
        Assert.Equal(2018, year.Start);
    }

    [Fact]
    public void The_code_is_the_number_in_the_outcome_tables()
    {
        Assert.Equal(201819, new TaxYear(2018).Code);
        Assert.Equal(199900, new TaxYear(1999).Code);
        Assert.Equal(new TaxYear(1999), TaxYear.FromCode(199900));
        Assert.Equal("2018-19", TaxYear.FromCode(201819).ToString());
    }

    [Theory]
    [InlineData(201820, "'201820' is not a tax year: the second year must be the one after 2018. Write 2018-19, 2018/2019 or 201819, or use new TaxYear(2018).")]
    [InlineData(2018, "'2018' is not a tax year: one year alone is ambiguous, since some tables write the year it starts and some the year it ends. Write 2018-19, 2018/2019 or 201819, or use new TaxYear(2018).")]
    [InlineData(-5, "'-5' is not a tax year: it is not a pair of years. Write 2018-19, 2018/2019 or 201819, or use new TaxYear(2018).")]
    public void A_code_that_is_no_tax_year_says_why(int code, string message) =>
        Assert.Equal(message, Assert.Throws<FormatException>(() => TaxYear.FromCode(code)).Message);

    [Theory]
    [InlineData(2018, 4, 5, false)]
    [InlineData(2018, 4, 6, true)]
    [InlineData(2019, 4, 5, true)]
    [InlineData(2019, 4, 6, false)]
    public void It_runs_from_6_April_to_5_April(int year, int month, int day, bool inside)
    {
        var date = new DateOnly(year, month, day);
        Assert.Equal(inside, new TaxYear(2018).Contains(date));
        Assert.Equal(inside, TaxYear.Of(date) == new TaxYear(2018));
    }

    [Fact]
    public void It_has_366_days_when_a_29_February_lies_in_it()
    {
        Assert.Equal(365, new TaxYear(2018).Days);
        Assert.Equal(366, new TaxYear(2019).Days);
    }

    [Fact]
    public void Every_day_lies_in_exactly_one_tax_year_and_one_academic_year() =>
        Gen.Date[new DateTime(1950, 1, 1), new DateTime(2100, 1, 1)].Select(DateOnly.FromDateTime).Sample(date =>
        {
            var tax = TaxYear.Of(date);
            var academic = AcademicYear.Of(date);
            return tax.Contains(date) && !tax.Next().Contains(date) && !tax.Next(-1).Contains(date)
                && academic.Contains(date) && !academic.Next().Contains(date) && !academic.Next(-1).Contains(date);
        });

    [Fact]
    public void Text_and_code_read_back_as_the_same_year() =>
        Gen.Int[1900, 2199].Select(start => new TaxYear(start)).Sample(year =>
            TaxYear.Parse(year.ToString()) == year && TaxYear.FromCode(year.Code) == year
            && AcademicYear.Parse(new AcademicYear(year.Start).ToString()).Start == year.Start);
}
