using CsCheck;

namespace LeoKit.Tests.Outcomes;

public sealed class SustainedEmploymentTests
{
    static readonly TaxYear Year = new(2018);

    [Theory]
    [InlineData("2018-10-31", "2019-03-01", true)]
    [InlineData("2018-11-30", "2019-03-01", true)]
    [InlineData("2018-12-01", "2019-03-31", false)]
    [InlineData("2018-10-01", "2019-02-01", true)]
    [InlineData("2018-10-01", "2019-01-31", false)]
    [InlineData("2018-04-06", "2018-09-30", false)]
    public void Graduates_need_a_day_in_five_of_the_six_months_from_October_to_March(string start, string end, bool sustained) =>
        Assert.Equal(sustained, SustainedEmployment.HigherEducation2016.Holds([Days.From(start, end)], Year));

    // The marks are the months from 6 April on, each with one day around the 20th.
    [Theory]
    [InlineData("...... xxxxx.", true)]
    [InlineData("...... xx.xxx", true)]
    [InlineData("...... .xxxxx", true)]
    [InlineData("...... x.x.xx", false)]
    [InlineData("xxxxxx xxxx..", false)]
    [InlineData("............", false)]
    public void Which_of_the_six_months_is_empty_does_not_matter(string months, bool sustained) =>
        Assert.Equal(sustained, SustainedEmployment.HigherEducation2016.Holds(Days.InMonths(Year, months), Year));

    [Theory]
    [InlineData("xxxxxx xxxxxx", true)]
    [InlineData("xxxxxx xxxxx.", false)]
    [InlineData(".xxxxx xxxxxx", false)]
    [InlineData("...... xxxxxx", false)]
    public void The_post_16_report_wants_a_day_in_every_month(string months, bool sustained)
    {
        Assert.Equal(sustained, SustainedEmployment.Post16.Holds(Days.InMonths(Year, months), Year));
        Assert.Equal(sustained, SustainedEmployment.Post16.Holds(Days.InMonths(new AcademicYear(2018), months), new AcademicYear(2018)));
    }

    [Theory]
    [InlineData("2018-05-05", "2019-03-06", true)]
    [InlineData("2018-05-06", "2019-03-06", false)]
    [InlineData("2018-05-05", "2019-03-05", false)]
    public void A_month_of_a_tax_year_begins_on_the_6th(string start, string end, bool sustained) =>
        Assert.Equal(sustained, SustainedEmployment.Post16.Holds([Days.From(start, end)], Year));

    [Theory]
    [InlineData("2018-09-30", "2019-08-01", true)]
    [InlineData("2018-10-01", "2019-08-01", false)]
    [InlineData("2018-09-30", "2019-07-31", false)]
    public void A_month_of_an_academic_year_begins_on_the_1st(string start, string end, bool sustained) =>
        Assert.Equal(sustained, SustainedEmployment.Post16.Holds([Days.From(start, end)], new AcademicYear(2018)));

    [Theory]
    [InlineData("2018-04-06", "2018-10-03", true)]
    [InlineData("2018-04-06", "2018-10-02", false)]
    [InlineData("2018-01-01", "2018-10-02", false)]
    public void A_continuous_spell_has_181_days_within_the_year(string start, string end, bool continuous) =>
        Assert.Equal(continuous, SustainedEmployment.ContinuousSpell().Holds([Days.From(start, end)], Year));

    [Fact]
    public void Spells_that_touch_are_one_and_a_day_between_makes_them_two()
    {
        var first = Days.From("2018-04-06", "2018-06-30");
        Assert.True(SustainedEmployment.ContinuousSpell().Holds([Days.From("2018-07-01", "2018-10-03"), first], Year));
        Assert.False(SustainedEmployment.ContinuousSpell().Holds([Days.From("2018-07-02", "2018-10-03"), first], Year));
    }

    [Fact]
    public void One_person_can_be_in_sustained_employment_by_one_definition_and_not_by_another()
    {
        Spell[] job = [Days.From("2018-10-05", "2019-03-20")];
        Assert.Equal(
            [true, false, false],
            new[] { SustainedEmployment.HigherEducation2016, SustainedEmployment.Post16, SustainedEmployment.ContinuousSpell() }.Select(definition => definition.Holds(job, Year)));
    }

    [Fact]
    public void The_outcome_tells_the_finding_and_its_definition()
    {
        var outcome = SustainedEmployment.HigherEducation2016.Judge([Days.From("2018-12-01", "2019-03-31")], Year);
        Assert.False(outcome.Holds);
        Assert.Equal(
            "Sustained employment (higher education, 2016) in 2018-19: no, a day in 4 of the 6 months, where 5 are needed. "
            + "Employed on at least one day in at least 5 of the 6 calendar months from October to March of the year. "
            + "Source: Department for Education, Employment and earnings outcomes of higher education graduates (SFR 36/2016), August 2016. "
            + "documents.pub/document/employment-and-earnings-outcomes-of-higher-education-employment-and-earnings.html.",
            outcome.ToString());
        Assert.Equal("the longest spell within the year has 1 day, where 181 are needed",
            SustainedEmployment.ContinuousSpell().Judge([Days.From("2018-04-05", "2018-04-06")], Year).Found);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(367)]
    public void A_length_that_no_year_has_is_refused(int days) =>
        Assert.StartsWith("A spell within a year has 1 to 366 days. FFT Education Datalab's convention is 181.",
            Assert.Throws<ArgumentOutOfRangeException>(() => SustainedEmployment.ContinuousSpell(days)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_length_of_ones_own_is_told_from_that_of_the_source()
    {
        Assert.DoesNotContain("The source has", SustainedEmployment.ContinuousSpell().Text, StringComparison.Ordinal);
        Assert.EndsWith("count as one. The source has 181 days.", SustainedEmployment.ContinuousSpell(90).Text, StringComparison.Ordinal);
    }

    // With calendar months, one definition implies the other. With months from the 6th it does not: 5 and 6 November lie in two of those.
    [Fact]
    public void In_an_academic_year_the_stricter_definition_implies_the_other() =>
        Gen.Int[0, 27].Array[12].Sample(days =>
        {
            var year = new AcademicYear(2018);
            Spell[] work = [.. year.Months.Zip(days, (month, day) => month.Start.AddDays(day)).Select(day => new Spell(day, day))];
            return SustainedEmployment.Post16.Holds(work, year) && SustainedEmployment.HigherEducation2016.Holds(work, year);
        });

    [Fact]
    public void In_a_tax_year_it_does_not()
    {
        Spell[] work =
        [
            Days.From("2018-04-06", "2018-09-30"), Days.From("2018-11-05", "2018-11-06"), Days.From("2019-01-05", "2019-01-06"),
            Days.From("2019-03-05", "2019-03-06"),
        ];
        Assert.True(SustainedEmployment.Post16.Holds(work, Year));
        Assert.False(SustainedEmployment.HigherEducation2016.Holds(work, Year));
    }
}
