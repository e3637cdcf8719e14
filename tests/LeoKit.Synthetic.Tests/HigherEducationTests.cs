using System.Globalization;
using LeoKit.Schema;
using LeoKit.Synthetic.People;

namespace LeoKit.Synthetic.Tests;

public sealed class HigherEducationTests(LargeRun run)
{
    [Theory]
    [InlineData(2007, "SBJQA1 INSTID_ANON DATELEFT GENDER", "XJACS01_1 XCAH02_1 SEXID")]
    [InlineData(2012, "XJACS01_1 XINSTID01_ANON ENDDATE GENDER XTARIFF", "SBJQA1 XCAH02_1 SEXID CARELEAVER")]
    [InlineData(2019, "XJACS01_1 SEXID CARELEAVER", "XCAH02_1 GENDER XTARIFF")]
    [InlineData(2020, "XCAH01_1 XCAH02_1 SEXID", "XJACS01_1 GENDER")]
    public void The_columns_change_with_the_record(int year, string present, string absent)
    {
        var students = run.Read($"hesa_{year}");

        Assert.All(present.Split(' '), column => Assert.True(students.Has(column)));
        Assert.All(absent.Split(' '), column => Assert.False(students.Has(column)));
    }

    [Fact]
    public void Computing_moves_to_another_code_when_the_coding_system_is_renewed()
    {
        Assert.Contains("G400", run.Read("hesa_2012").Values("XJACS01_1"));
        Assert.DoesNotContain("I100", run.Read("hesa_2012").Values("XJACS01_1"));
        Assert.Contains("I100", run.Read("hesa_2013").Values("XJACS01_1"));
        Assert.DoesNotContain("G400", run.Read("hesa_2013").Values("XJACS01_1"));
    }

    [Fact]
    public void A_class_stands_where_a_degree_is_obtained_and_a_last_day_where_the_course_ends()
    {
        foreach (var view in StandardExtract.ViewsOf(StandardExtract.Find("HESA")!))
        {
            var students = run.Read(view.Name);
            var last = students.Has("ENDDATE") ? "ENDDATE" : "DATELEFT";
            foreach (var row in students.Rows)
            {
                var degree = row[students["XQOBTN01"]] == "H00";
                Assert.Equal(degree, row[students["XCLASS01"]] != "A");
                Assert.Equal(row[students["XPQUAL01"]] == "1", row[students["XQOBTN01"]] != "");
                Assert.Equal(view.Year, int.Parse(row[students["COMDATE"]].AsSpan(0, 4), CultureInfo.InvariantCulture) + int.Parse(row[students["YEARPRG"]], CultureInfo.InvariantCulture));
                Assert.True(row[students["XPQUAL01"]] == "0" || row[students[last]] != "");
            }
        }
    }

    [Fact]
    public void Classes_of_degrees_rise_as_published()
    {
        // LEO dossier §3.10, source OFS: 15.7 % with a first in 2010/11, 30 % in 2018/19; 67 and 79 % with a first or an upper second.
        Assert.Equal(0.157, ShareOf("hesa_2011", "1"), 0.05);
        Assert.Equal(0.30, ShareOf("hesa_2019", "1"), 0.05);
        Assert.Equal(0.67, ShareOf("hesa_2011", "1", "2"), 0.08);
        Assert.Equal(0.79, ShareOf("hesa_2019", "1", "2"), 0.08);
    }

    double ShareOf(string view, params string[] classes) =>
        run.Read(view).Values("XCLASS01").Where(value => value is not ("A" or "5")).Average(value => classes.Contains(value) ? 1.0 : 0);

    [Fact]
    public void Subjects_have_about_their_published_shares_and_women_are_as_common_in_them()
    {
        var degrees = run.People.Where(life => life.Degree is not null).ToList();
        for (var subject = 0; subject < Subjects.All.Length; subject++)
        {
            var taken = degrees.Where(life => life.Degree!.Subject == subject).ToList();
            Assert.Equal(Subjects.All[subject].Share, 100.0 * taken.Count / degrees.Count, 1.5);
            if (Subjects.All[subject].Share >= 3)
                Assert.Equal(Subjects.All[subject].FemalePercent, 100.0 * taken.Count(life => life.Background.Female) / taken.Count, 12.0);
        }
    }

    [Fact]
    public void Medicine_draws_higher_results_than_health_and_social_care() =>
        Assert.True(MeanScore("Medicine and dentistry") > MeanScore("Health and social care") + 12);

    double MeanScore(string subject) =>
        run.People.Where(life => life.Degree is { } degree && Subjects.All[degree.Subject].Name == subject).Average(life => life.Schooling.Score);
}
