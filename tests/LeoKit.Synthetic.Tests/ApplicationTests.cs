using System.Globalization;

namespace LeoKit.Synthetic.Tests;

public sealed class ApplicationTests(LargeRun run)
{
    readonly Csv _applicants = run.Read("ucas_applicants");
    readonly Csv _applications = run.Read("ucas_applications");

    [Fact]
    public void Choices_and_qualifications_belong_to_applicants()
    {
        var applicants = _applicants.Values("unique_id_cycle").ToHashSet();

        Assert.Equal(_applicants.Rows.Length, applicants.Count);
        Assert.True(applicants.SetEquals(_applications.Values("unique_id_cycle")));
        Assert.Subset(applicants, run.Read("ucas_qualifications").Values("unique_id_cycle").ToHashSet());
        Assert.Equal(_applications.Rows.Length, _applications.Values("unique_application_id_cycle").Distinct().Count());
    }

    [Fact]
    public void Who_is_placed_is_placed_through_one_choice()
    {
        var placed = _applicants.Rows.Where(row => row[_applicants["accept_flag"]] == "1").Select(row => row[_applicants["unique_id_cycle"]]);
        var accepting = _applications.Rows.Where(row => row[_applications["accept_flag"]] == "1").Select(row => row[_applications["unique_id_cycle"]]);

        Assert.Equal(placed.Order(), accepting.Order());
    }

    [Fact]
    public void Who_is_placed_begins_to_study_in_the_year_of_entry_and_deferred_entry_is_a_year_later()
    {
        var person = _applicants.Rows.ToDictionary(row => row[_applicants["unique_id_cycle"]], row => row[_applicants["PupilMatchingRefAnonymous"]]);
        var began = Enumerable.Range(2005, 16).Select(year => run.Read($"hesa_{year}"))
            .SelectMany(students => students.Rows.Where(row => row[students["XLEV501"]] == "3").Select(row => (Pupil: row[students["PUPILMATCHINGREFANONYMOUS"]], Year: row[students["COMDATE"]][..4])))
            .Distinct().ToLookup(start => start.Pupil, start => start.Year);
        var deferred = 0;
        foreach (var row in _applications.Rows.Where(row => row[_applications["accept_flag"]] == "1"))
        {
            var entry = int.Parse(row[_applications["entry_year"]], CultureInfo.InvariantCulture);
            var cycle = int.Parse(row[_applications["application_cycle"]], CultureInfo.InvariantCulture);
            Assert.InRange(entry, cycle, cycle + 1);
            deferred += entry - cycle;
            if (entry <= 2019)
                Assert.Contains(row[_applications["entry_year"]], began[person[row[_applications["unique_id_cycle"]]]]);
        }

        Assert.InRange(deferred, 100, 1000);
    }

    [Fact]
    public void Applicants_bring_the_grades_of_key_stage_5()
    {
        var qualifications = run.Read("ucas_qualifications");
        var person = _applicants.Rows.ToDictionary(row => row[_applicants["unique_id_cycle"]], row => row[_applicants["PupilMatchingRefAnonymous"]]);
        var brought = qualifications.Rows.Select(row => $"{person[row[qualifications["unique_id_cycle"]]]} {row[qualifications["grade"]]}").ToHashSet();
        var results = Schema.StandardExtract.ViewsOf(Schema.StandardExtract.Find("KS5_Exam")!).Select(view => run.Read(view.Name))
            .SelectMany(exam => exam.Rows.Select(row => $"{row[exam["PupilMatchingRefAnonymous"]]} {row[exam["GRADE"]]}")).ToHashSet();

        Assert.NotEmpty(brought);
        Assert.Subset(results, brought);
    }
}
