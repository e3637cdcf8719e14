namespace LeoKit.Tests.Outcomes;

public sealed class ActivityAfterKeyStage4Tests
{
    const string Never = "............";
    const string HalfYear = "xxxxxx......";
    const string AllYear = "xxxxxxxxxxxx";
    const string OneMonth = "x...........";

    // Months of education, of benefits and of employment from September on.
    [Theory]
    [InlineData(HalfYear, HalfYear, AllYear, MainActivity.Education)]
    [InlineData(OneMonth, HalfYear, AllYear, MainActivity.OutOfWorkBenefits)]
    [InlineData(OneMonth, OneMonth, AllYear, MainActivity.Employment)]
    [InlineData(OneMonth, OneMonth, HalfYear, MainActivity.NoSustainedActivity)]
    [InlineData(Never, Never, OneMonth, MainActivity.NoSustainedActivity)]
    [InlineData(Never, OneMonth, Never, MainActivity.NoSustainedActivity)]
    [InlineData(Never, Never, Never, MainActivity.NotCaptured)]
    public void Education_comes_before_benefits_and_benefits_before_employment(string education, string benefits, string employment, MainActivity expected)
    {
        var year = new AcademicYear(2010);
        Assert.Equal(expected, ActivityAfterKeyStage4.Of(Days.InMonths(year, education), Days.InMonths(year, benefits), Days.InMonths(year, employment), year));
    }

    [Fact]
    public void Key_Stage_5_is_education_in_itself_and_another_record_makes_a_person_captured()
    {
        var year = new AcademicYear(2010);
        Assert.Equal(MainActivity.Education, ActivityAfterKeyStage4.Of([], Days.InMonths(year, AllYear), [], year, keyStage5: true));
        Assert.Equal(MainActivity.NoSustainedActivity, ActivityAfterKeyStage4.Of([], [], [], year, otherRecord: true));
    }

    [Fact]
    public void Days_of_other_years_are_no_record_of_this_one() =>
        Assert.Equal(MainActivity.NotCaptured, ActivityAfterKeyStage4.Of([], [], [Days.From("2010-01-01", "2010-08-31")], new AcademicYear(2010)));

    [Theory]
    [InlineData(true, true, true, true, MainActivity.Education)]
    [InlineData(false, true, true, true, MainActivity.OutOfWorkBenefits)]
    [InlineData(false, false, true, true, MainActivity.Employment)]
    [InlineData(false, false, false, true, MainActivity.NoSustainedActivity)]
    [InlineData(false, false, false, false, MainActivity.NotCaptured)]
    public void Flags_give_the_same_order(bool education, bool benefits, bool employment, bool anyRecord, MainActivity expected) =>
        Assert.Equal(expected, ActivityAfterKeyStage4.Of(education, benefits, employment, anyRecord));
}
