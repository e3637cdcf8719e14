using System.Globalization;

namespace LeoKit.Synthetic.Tests;

public sealed class FurtherEducationTests(LargeRun run)
{
    readonly Csv _learners = run.Read("learners");
    readonly Csv _aims = run.Read("aims");

    [Fact]
    public void Each_record_of_the_lookup_is_one_learner_at_one_provider_in_one_year()
    {
        Assert.Equal(run.Read("EDUCATION_RECORDS_LOOKUP").Values("RECORDID").Order(), _learners.Values("RECORDID").Order());
        Assert.Equal(_learners.Rows.Length, _learners.Values("external_id").Distinct().Count());
    }

    [Fact]
    public void Each_aim_belongs_to_a_learner_of_its_year_and_each_learner_has_an_aim()
    {
        var learners = Keys(_learners);
        var aims = Keys(_aims);

        Assert.Equal(learners.Order(), aims.Distinct().Order());

        static List<string> Keys(Csv csv) =>
            [.. csv.Rows.Select(row => $"{row[csv["external_id"]]} {row[csv["RECORDID"]]} {row[csv["AcademicYear"]]} {row[csv["ukprn_anon"]]}")];
    }

    [Fact]
    public void Each_aim_stands_in_the_reference_list_of_its_year()
    {
        var list = run.Read("lars");
        var known = list.Rows.Select(row => (row[list["LearnAimRef"]], row[list["Year"]])).ToHashSet();

        Assert.Equal(list.Rows.Length, known.Count);
        Assert.All(_aims.Rows.Select(row => (row[_aims["learning_aim_id"]], row[_aims["Year"]])).Distinct(), aim => Assert.Contains(aim, known));
    }

    [Fact]
    public void An_aim_starts_by_the_end_of_its_academic_year_and_has_a_last_day_when_it_is_over()
    {
        foreach (var row in _aims.Rows)
        {
            var year = Number(row, "Year");
            var (first, last) = (new DateOnly(year, 8, 1), new DateOnly(year + 1, 7, 31));
            var start = Day(row[_aims["start_date"]]);
            Assert.True(start <= last && Day(row[_aims["end_date_expected"]]) >= start);
            Assert.Equal(start >= first, row[_aims["start"]] == "1");
            Assert.Equal(row[_aims["end_date"]] == "", row[_aims["Compstatus"]] == "1");
            Assert.Equal(row[_aims["end_date"]] == "", row[_aims["outcome"]] == "9");
            if (row[_aims["end_date"]] != "")
                Assert.InRange(Day(row[_aims["end_date"]]), start > first ? start : first, last);
        }
    }

    [Fact]
    public void Apprenticeships_pass_from_frameworks_to_standards_and_minus_one_stands_for_neither()
    {
        var starts = _aims.Rows.Where(row => row[_aims["start"]] == "1" && row[_aims["AimType"]] is "1" or "35" && row[_aims["programme_type"]] != "24").ToList();

        Assert.Equal(0, StandardShare(2013));
        Assert.InRange(StandardShare(2018), 0.5, 0.75);
        Assert.InRange(StandardShare(2020), 0.88, 1);
        Assert.All(_aims.Rows, row => Assert.Equal(row[_aims["FrameworkApp"]] == "0", row[_aims["framework_id"]] == "-1"));
        Assert.All(_aims.Rows.Where(row => row[_aims["Standard_id"]] != ""), row => Assert.Equal(row[_aims["StandardApp"]] == "0", row[_aims["Standard_id"]] == "-1"));

        double StandardShare(int year) => starts.Where(row => Number(row, "Year") == year).Average(row => row[_aims["StandardApp"]] == "1" ? 1.0 : 0);
    }

    [Fact]
    public void Columns_of_later_collections_are_empty_before_them()
    {
        void FilledSince(string column, int year) =>
            Assert.All(_aims.Rows, row => Assert.Equal(Number(row, "Year") >= year, row[_aims[column]] != ""));

        FilledSince("SSATier1", 2004);
        FilledSince("Standard_id", 2014);
        FilledSince("LevySupported", 2016);
        FilledSince("Tlevel", 2020);
    }

    [Fact]
    public void T_levels_begin_in_2020_and_levels_of_apprenticeships_rise()
    {
        Assert.Contains(_aims.Rows, row => row[_aims["Tlevel"]] == "1");
        Assert.Equal(0, HigherShare(2005), 0.03);
        Assert.True(HigherShare(2019) > HigherShare(2011) + 0.05);

        double HigherShare(int year)
        {
            var starts = _aims.Rows.Where(row => Number(row, "Year") == year && row[_aims["start"]] == "1" && row[_aims["learning_aim_id"]] == "ZPROG001").ToList();
            return starts.Average(row => double.Parse(row[_aims["Notional_Level_v2"]], CultureInfo.InvariantCulture) > 3 ? 1.0 : 0);
        }
    }

    int Number(string[] row, string column) => int.Parse(row[_aims[column]], CultureInfo.InvariantCulture);

    static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
