using System.Globalization;

namespace LeoKit.Synthetic.Tests;

public sealed class ActivityTests(LargeRun run)
{
    readonly Csv _activity = run.Read("nccis_2011_to_2021");

    [Fact]
    public void There_is_a_record_for_october_and_one_for_march()
    {
        Assert.Equal(["10", "3"], _activity.Values("MonthNo").Distinct().Order());
        var keys = _activity.Rows.Select(row => (row[_activity["PupilMatchingRefAnonymous"]], row[_activity["ACADYR"]], row[_activity["MonthNo"]])).ToList();
        Assert.Equal(keys.Count, keys.Distinct().Count());
    }

    [Fact]
    public void A_gap_year_is_followed_by_the_first_year_of_a_degree()
    {
        var degrees = Enumerable.Range(2012, 9).ToDictionary(year => year, year => run.Read($"hesa_{year}") is var students
            ? students.Rows.Where(row => row[students["YEARPRG"]] == "1").Select(row => row[students["PUPILMATCHINGREFANONYMOUS"]]).ToHashSet()
            : []);
        var gaps = _activity.Rows.Where(row => row[_activity["Current_Activity_Code"]] == "260").Select(row => (Pupil: row[_activity["PupilMatchingRefAnonymous"]], Year: EndOf(row))).Distinct().ToList();

        Assert.InRange(gaps.Count, 100, 1000);
        Assert.All(gaps.Where(gap => gap.Year < 2020), gap => Assert.Contains(gap.Pupil, degrees[gap.Year + 1]));
    }

    [Fact]
    public void From_2017_only_people_with_a_plan_are_followed_after_18()
    {
        var cohorts = run.People.Where(life => !life.Background.EducatedElsewhere).ToDictionary(life => life.Keys.PupilReferenceIn(12), life => life.Background);
        var oldest = _activity.Rows.Where(row => EndOf(row) - cohorts[row[_activity["PupilMatchingRefAnonymous"]]].YearOf(11) == 3).ToList();

        Assert.Contains(oldest, row => EndOf(row) == 2017 && row[_activity["SEND_flag"]] == "N");
        Assert.DoesNotContain(oldest, row => EndOf(row) > 2017 && row[_activity["SEND_flag"]] == "N");
    }

    [Fact]
    public void Activity_is_not_known_at_the_declared_rate() =>
        Assert.Equal(run.Options.Dirt.ActivityNotKnown, _activity.Values("Current_Activity_Code").Average(code => code == "810" ? 1.0 : 0), 0.004);

    [Fact]
    public void School_sixth_formers_are_in_the_school_census_of_the_year()
    {
        var census = run.Read("Spring_Census_2015");
        var inSchool = census.Values("PupilMatchingRefAnonymous").ToHashSet();
        var independent = run.People.Where(life => life.Background.Independent && !life.Background.EducatedElsewhere).Select(life => life.Keys.PupilReferenceIn(12)).ToHashSet();
        var sixthFormers = _activity.Rows.Where(row => EndOf(row) == 2015 && row[_activity["Current_Activity_Code"]] == "210").Select(row => row[_activity["PupilMatchingRefAnonymous"]]);

        Assert.All(sixthFormers.Where(pupil => !independent.Contains(pupil)), pupil => Assert.Contains(pupil, inSchool));
    }

    int EndOf(string[] row) => int.Parse(row[_activity["ACADYR"]].AsSpan(5), CultureInfo.InvariantCulture);
}
