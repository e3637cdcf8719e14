namespace LeoKit.Tests.Outcomes;

public sealed class SustainedEmploymentOrStudyTests
{
    static readonly TaxYear Year = new(2018);
    static readonly Spell[] Job = [Days.From("2018-04-06", "2019-04-05")];
    static readonly Spell[] OneDay = [Days.From("2018-04-06", "2018-04-06")];

    [Theory]
    [InlineData(2016, false)]
    [InlineData(2017, true)]
    [InlineData(2018, true)]
    [InlineData(2019, false)]
    public void Study_counts_in_either_academic_year_in_which_the_tax_year_lies(int academic, bool studied) =>
        Assert.Equal(studied, SustainedEmploymentOrStudy.HigherEducation2016.Holds([], [new AcademicYear(academic)], Year));

    [Fact]
    public void The_outcome_groups_follow_from_employment_study_and_other_records()
    {
        Assert.StartsWith("2018-19: sustained employment and further study. ", Judge(Job, [new(2018)]).ToString(), StringComparison.Ordinal);
        Assert.StartsWith("2018-19: sustained employment only. ", Judge(Job, []).ToString(), StringComparison.Ordinal);
        Assert.StartsWith("2018-19: further study without sustained employment. ", Judge(OneDay, [new(2018)]).ToString(), StringComparison.Ordinal);
        Assert.StartsWith("2018-19: no sustained destination. ", Judge(OneDay, []).ToString(), StringComparison.Ordinal);
        Assert.StartsWith("2018-19: activity not captured. ", Judge([], []).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Only_then_sustained_neither_and_not_captured_exclude_each_other()
    {
        var only = Judge(Job, []);
        Assert.True(only is { SustainedEmploymentOnly: true, EmploymentOrStudy: true, NoSustainedDestination: false, ActivityNotCaptured: false });
        var both = Judge(Job, [new(2017)]);
        Assert.True(both is { SustainedEmploymentOnly: false, SustainedEmployment: true, FurtherStudy: true, EmploymentOrStudy: true });
        var none = Judge(OneDay, []);
        Assert.True(none is { EmploymentOrStudy: false, NoSustainedDestination: true, ActivityNotCaptured: false });
    }

    [Fact]
    public void A_job_outside_the_year_is_no_record_of_it_and_a_benefit_in_it_is()
    {
        Assert.True(Judge([Days.From("2018-04-05", "2018-04-05")], []).ActivityNotCaptured);
        Assert.True(SustainedEmploymentOrStudy.HigherEducation2016.Judge([], [], Year, otherRecord: true).NoSustainedDestination);
    }

    [Fact]
    public void Another_definition_of_employment_can_be_chosen_and_is_told()
    {
        Spell[] winter = [Days.From("2018-10-01", "2019-03-31")];
        var strict = SustainedEmploymentOrStudy.With(SustainedEmployment.Post16);
        Assert.True(SustainedEmploymentOrStudy.HigherEducation2016.Holds(winter, [], Year));
        Assert.False(strict.Holds(winter, [], Year));
        Assert.Contains(SustainedEmployment.Post16.Text, strict.Text, StringComparison.Ordinal);
        Assert.Equal(SustainedEmployment.Post16.Source, strict.Source);
    }

    static GraduateOutcome Judge(Spell[] employed, AcademicYear[] studied) => SustainedEmploymentOrStudy.HigherEducation2016.Judge(employed, studied, Year);
}
