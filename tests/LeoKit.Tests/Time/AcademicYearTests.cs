namespace LeoKit.Tests.Time;

public sealed class AcademicYearTests
{
    [Theory]
    [InlineData("2010/11")]
    [InlineData("2010/2011")]
    [InlineData("2010-11")]
    [InlineData(" 2010-2011 ")]
    public void The_written_forms_all_mean_the_same_year(string text) =>
        Assert.Equal(new AcademicYear(2010), AcademicYear.Parse(text));

    [Theory]
    [InlineData(2010, "2010/11")]
    [InlineData(1999, "1999/00")]
    [InlineData(2008, "2008/09")]
    public void It_is_written_with_a_slash_and_two_digits(int start, string text) =>
        Assert.Equal(text, new AcademicYear(start).ToString());

    [Theory]
    [InlineData("2010/12", "'2010/12' is not an academic year: the second year must be the one after 2010. Write 2010/11, 2010/2011 or 2010-11, or use new AcademicYear(2010) or AcademicYear.EndingIn(2011).")]
    [InlineData("2010", "'2010' is not an academic year: one year alone is ambiguous, since some tables write the year it starts and some the year it ends. Write 2010/11, 2010/2011 or 2010-11, or use new AcademicYear(2010) or AcademicYear.EndingIn(2011).")]
    [InlineData("", "'' is not an academic year: there is no text. Write 2010/11, 2010/2011 or 2010-11, or use new AcademicYear(2010) or AcademicYear.EndingIn(2011).")]
    [InlineData("spring", "'spring' is not an academic year: it is not a pair of years. Write 2010/11, 2010/2011 or 2010-11, or use new AcademicYear(2010) or AcademicYear.EndingIn(2011).")]
    [InlineData("201011", "'201011' is not an academic year: it is not a pair of years. Write 2010/11, 2010/2011 or 2010-11, or use new AcademicYear(2010) or AcademicYear.EndingIn(2011).")]
    [InlineData("1066/67", "'1066/67' is not an academic year: years from 1900 to 2199 are known here. Write 2010/11, 2010/2011 or 2010-11, or use new AcademicYear(2010) or AcademicYear.EndingIn(2011).")]
    public void Text_that_is_no_academic_year_says_why(string text, string message)
    {
        Assert.Equal(message, Assert.Throws<FormatException>(() => AcademicYear.Parse(text)).Message);
        Assert.False(AcademicYear.TryParse(text, out _));
    }

    [Fact]
    public void Eastern_digits_are_not_taken_for_a_year() => Assert.False(AcademicYear.TryParse("٢٠١٠/١١", out _));

    [Fact]
    public void A_year_far_outside_says_which_years_are_known() =>
        Assert.StartsWith("An academic year starts in a year from 1900 to 2199, such as 2010.",
            Assert.Throws<ArgumentOutOfRangeException>(() => new AcademicYear(11)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(2010, 8, 31, false)]
    [InlineData(2010, 9, 1, true)]
    [InlineData(2011, 8, 31, true)]
    [InlineData(2011, 9, 1, false)]
    public void It_runs_from_1_September_to_31_August(int year, int month, int day, bool inside)
    {
        var date = new DateOnly(year, month, day);
        Assert.Equal(inside, new AcademicYear(2010).Contains(date));
        Assert.Equal(inside, AcademicYear.Of(date) == new AcademicYear(2010));
    }

    [Fact]
    public void Years_count_on_and_compare()
    {
        var year = AcademicYear.EndingIn(2011);
        Assert.Equal("2010/11", year.ToString());
        Assert.Equal("2013/14", year.Next(3).ToString());
        Assert.Equal("2009/10", year.Next(-1).ToString());
        Assert.True(year < year.Next() && year.Next() > year && year <= year.Next(0) && year >= year.Next(0));
        Assert.Equal(["2009/10", "2010/11"], new[] { year, year.Next(-1) }.Order().Select(sorted => sorted.ToString()));
    }
}
