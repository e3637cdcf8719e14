namespace LeoKit.Tests.Time;

public sealed class SpellTests
{
    [Theory]
    [InlineData("2019-02-28", "2019-03-01", 2)]
    [InlineData("2020-02-28", "2020-03-01", 3)]
    [InlineData("2020-02-29", "2020-02-29", 1)]
    public void Both_ends_count(string start, string end, int days)
    {
        var spell = Days.From(start, end);
        Assert.Equal(days, spell.Days);
        Assert.True(spell.Contains(spell.Start) && spell.Contains(spell.End));
        Assert.False(spell.Contains(spell.Start.AddDays(-1)) || spell.Contains(spell.End.AddDays(1)));
    }

    [Fact]
    public void An_end_before_the_start_says_what_to_check() =>
        Assert.Equal(
            "A spell cannot end on 2018-04-05, before it starts on 2018-04-06. Check whether the two dates are swapped; a spell of one day starts and ends on that day. (Parameter 'end')",
            Assert.Throws<ArgumentException>(() => Days.From("2018-04-06", "2018-04-05")).Message);

    [Theory]
    [InlineData("2018-04-01", "2018-04-05", false, true)]
    [InlineData("2018-04-01", "2018-04-06", true, true)]
    [InlineData("2018-04-01", "2018-04-04", false, false)]
    [InlineData("2018-05-01", "2018-05-02", false, true)]
    [InlineData("2018-05-02", "2018-05-02", false, false)]
    public void Spells_overlap_if_they_share_a_day_and_touch_if_no_day_lies_between(string start, string end, bool overlaps, bool touches)
    {
        var april = Days.From("2018-04-06", "2018-04-30");
        var other = Days.From(start, end);
        Assert.Equal((overlaps, touches), (april.Overlaps(other), april.Touches(other)));
        Assert.Equal((overlaps, touches), (other.Overlaps(april), other.Touches(april)));
    }

    [Fact]
    public void The_5th_and_6th_of_April_lie_in_different_tax_years()
    {
        var spell = Days.From("2018-04-05", "2018-04-06");
        Assert.Equal(Days.From("2018-04-05", "2018-04-05"), spell.Clip(new TaxYear(2017)));
        Assert.Equal(Days.From("2018-04-06", "2018-04-06"), spell.Clip(new TaxYear(2018)));
        Assert.Null(spell.Clip(new TaxYear(2019)));
    }

    [Fact]
    public void The_31st_of_August_and_1st_of_September_lie_in_different_academic_years()
    {
        var spell = Days.From("2018-08-31", "2018-09-01");
        Assert.Equal(Days.From("2018-08-31", "2018-08-31"), spell.Clip(new AcademicYear(2017)));
        Assert.Equal(Days.From("2018-09-01", "2018-09-01"), spell.Clip(new AcademicYear(2018)));
    }

    [Fact]
    public void An_uncertain_end_is_certain_once_it_is_cut_off()
    {
        var spell = Days.From("2018-04-06", "2019-04-05") with { UncertainStart = true, UncertainEnd = true };
        Assert.Equal("2018-04-06? to 2019-04-05?", spell.ToString());
        Assert.Equal(spell, spell.Clip(new TaxYear(2018)));
        Assert.Equal("2018-04-06? to 2018-08-31", spell.Clip(new AcademicYear(2017)).ToString());
        Assert.Equal("2018-09-01 to 2019-04-05?", spell.Clip(new AcademicYear(2018)).ToString());
    }

    [Fact]
    public void The_months_of_a_tax_year_run_from_the_6th_to_the_5th_and_those_of_an_academic_year_are_calendar_months()
    {
        Assert.Equal("2019-04-06 to 2019-05-05", new TaxYear(2019).Months[0].ToString());
        Assert.Equal("2020-03-06 to 2020-04-05", new TaxYear(2019).Months[^1].ToString());
        Assert.Equal("2019-09-01 to 2019-09-30", new AcademicYear(2019).Months[0].ToString());
        Assert.Equal("2020-02-01 to 2020-02-29", new AcademicYear(2019).Months[5].ToString());
        Assert.Equal("2020-08-01 to 2020-08-31", new AcademicYear(2019).Months[^1].ToString());
    }

    [Theory]
    [InlineData(2018, 365)]
    [InlineData(2019, 366)]
    public void The_months_cover_a_year_once_in_a_leap_year_too(int start, int days)
    {
        foreach (IYear year in new IYear[] { new TaxYear(start), new AcademicYear(start) })
        {
            Assert.Equal(12, year.Months.Length);
            Assert.Equal(days, year.Months.Sum(month => month.Days));
            Assert.Equal(Spell.Of(year), Assert.Single(year.Months.Merge()));
        }

        Assert.Equal(days, new AcademicYear(start).Days);
    }

    [Fact]
    public void Spells_sort_by_start_then_end()
    {
        var early = Days.From("2018-01-01", "2018-01-31");
        var longer = Days.From("2018-01-01", "2018-02-01");
        Assert.True(early < longer && longer > early && early <= longer && longer >= early);
        Assert.Equal([early, longer], new[] { longer, early }.Order());
    }
}
