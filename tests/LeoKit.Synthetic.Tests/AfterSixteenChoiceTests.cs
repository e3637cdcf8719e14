using LeoKit.Synthetic.People;

namespace LeoKit.Synthetic.Tests;

/// <summary>
/// The planted effects of routes can be found again because who takes a route is a matter of what tables show and of chance: those who took it are as many, in every group that
/// the choice should not depend on, as the stated chances come to.
/// </summary>
public sealed class AfterSixteenChoiceTests(LargeRun run)
{
    readonly List<LifeCourse> _people = [.. run.People.Where(life => !life.Background.EducatedElsewhere)];

    static readonly Func<LifeCourse, bool>[] Unseen = [life => life.Standing > 0.5, life => life.Standing < -0.5];

    [Fact]
    public void Level_3_by_19_is_random_at_equal_results_sex_meals_and_year() =>
        AssertAsStated(_people, life => life.AfterSixteen.Level3By19,
            life => AfterSixteenRates.Level3(life.Background, Above(life), life.Background.YearOf(11)),
            [.. Unseen, life => life.Background.Deprivation > 0.5, life => life.Background.Ethnicity.IsMinority, life => life.Background.Region == Region.London, life => life.Background.Needs != Needs.None, life => life.Conduct.Exclusions > 0]);

    [Fact]
    public void A_degree_is_random_at_equal_results_meals_group_sex_and_region_among_those_with_level_3_and_no_apprenticeship() =>
        AssertAsStated(_people.Where(life => life.AfterSixteen is { Level3By19: true, Apprenticeship: null }), life => life.Degree is not null,
            life => DegreeRates.Enters(life.Background, Above(life)),
            [.. Unseen, life => life.Background.Deprivation > 0.5, life => life.AfterSixteen.SixthForm, life => life.Background.Needs != Needs.None]);

    [Fact]
    public void A_gap_year_is_random_at_equal_meals_home_area_results_and_kind_of_school()
    {
        var students = _people.Where(life => life.Degree is not null).ToList();

        AssertAsStated(students, life => life.Degree!.GapYear, life => DegreeRates.GapYear(life.Background, Above(life)),
            [.. Unseen, life => life.Background.Female, life => life.Background.Ethnicity.IsMinority, life => life.AfterSixteen.SixthForm]);
        Assert.True(Share(students, life => life.Background.Independent) > 2 * Share(students, life => life.Background.Fsm));

        static double Share(List<LifeCourse> students, Func<LifeCourse, bool> group) => students.Where(group).Average(life => life.Degree!.GapYear ? 1.0 : 0);
    }

    [Fact]
    public void An_apprenticeship_at_16_is_random_at_equal_results_sex_and_region() =>
        AssertAsStated(_people.Where(life => life.AfterSixteen.Setting != SixteenPlus.Neither && !(life.Background.Independent && life.AfterSixteen.Level3By19)),
            life => life.AfterSixteen.Setting == SixteenPlus.Apprenticeship,
            life => AfterSixteenRates.Apprenticeship(life.Background, Above(life), life.Background.YearOf(11)),
            [.. Unseen, life => life.Background.Fsm, life => life.Background.Deprivation > 0.5, life => life.Background.Ethnicity.IsMinority, life => life.AfterSixteen.Level3By19]);

    [Fact]
    public void The_settings_after_16_are_as_common_as_published()
    {
        // KS4 destinations of 2017, per cent: LEO dossier §3.5, source LAIT; they count a twentieth in other places, which the kit does not have.
        var leavers = _people.Where(life => life.Background.YearOf(11) is >= 2014 and <= 2018 && !life.Background.Independent).ToList();
        Assert.Equal(37.2, Percent(SixteenPlus.SchoolSixthForm), 4.0);
        Assert.Equal(13.1, Percent(SixteenPlus.SixthFormCollege), 2.0);
        Assert.Equal(34.5, Percent(SixteenPlus.FurtherEducationCollege), 4.0);
        Assert.Equal(4.3, Percent(SixteenPlus.Apprenticeship), 1.0);

        double Percent(SixteenPlus setting) => 100 * leavers.Average(life => life.AfterSixteen.Setting == setting ? 1.0 : 0);
    }

    static double Above(LifeCourse life) => life.Schooling.Score - Schooling.Mean;

    /// <summary>In each group as many took it as their chances say, to within four standard errors.</summary>
    static void AssertAsStated(IEnumerable<LifeCourse> people, Func<LifeCourse, bool> took, Func<LifeCourse, double> chance, Func<LifeCourse, bool>[] groups)
    {
        var all = people.ToList();
        foreach (var group in groups.Prepend(_ => true))
        {
            var members = all.Where(group).ToList();
            var expected = members.Sum(chance);
            var spread = Math.Sqrt(members.Sum(life => chance(life) * (1 - chance(life))));
            Assert.True(members.Count > 300);
            Assert.InRange(members.Count(took), expected - (4 * spread), expected + (4 * spread));
        }
    }
}
