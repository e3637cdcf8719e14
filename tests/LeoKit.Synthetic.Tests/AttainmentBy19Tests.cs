using System.Globalization;
using LeoKit.Schema;

namespace LeoKit.Synthetic.Tests;

public sealed class AttainmentBy19Tests(LargeRun run)
{
    readonly Csv _summary = run.Read("YPMAD_snapshot");
    readonly Csv _years = run.Read("YPMAD_chronological");

    [Fact]
    public void Level_3_by_19_rises_over_the_cohorts_as_published()
    {
        // Of cohorts at state schools, by the year in which they turned 19: LEO dossier §3.6, source AGE19. Independent schools add two points here.
        Assert.Equal(0.44, ShareAt19(2002, 2004), 0.04);
        Assert.Equal(0.535, ShareAt19(2007, 2009), 0.04);
        Assert.Equal(0.575, ShareAt19(2012, 2016), 0.04);

        double ShareAt19(int from, int to) => _summary.Rows.Where(row => Number(row, "Base_Year") >= from && Number(row, "Base_Year") <= to).Average(row => row[_summary["L3_at_19"]] == "1" ? 1.0 : 0);
    }

    [Fact]
    public void A_level_once_reached_is_kept()
    {
        foreach (var row in _summary.Rows)
        {
            Assert.True(string.CompareOrdinal(row[_summary["L2_at_16"]], row[_summary["L2_at_17"]]) <= 0);
            Assert.True(string.CompareOrdinal(row[_summary["L2_at_18"]], row[_summary["L2_at_19"]]) <= 0);
            Assert.True(string.CompareOrdinal(row[_summary["L3_at_18"]], row[_summary["L3_at_19"]]) <= 0);
            Assert.True(string.CompareOrdinal(row[_summary["L3_at_19"]], row[_summary["L2_at_19"]]) <= 0);
            Assert.Equal(row[_summary["L3_at_19"]] == "1", row[_summary["Year_L3"]] != "");
        }
    }

    [Fact]
    public void Level_2_at_16_is_five_good_passes_at_key_stage_4()
    {
        var five = run.Read("KS4Pupil_2002_to_2014") is var pupils
            ? pupils.Rows.Where(row => row[pupils["ACADYR"]] == "2009/2010").ToDictionary(row => row[pupils["PupilMatchingRefAnonymous"]], row => row[pupils["FIVEAC"]])
            : [];
        var ofYear = _years.Rows.Where(row => row[_years["Academic_Year"]] == "2009/2010" && row[_years["Base_Year"]] == "2010").ToList();

        Assert.Equal(five.Count, ofYear.Count);
        Assert.All(ofYear, row => Assert.Equal(five[row[_years["PupilMatchingRefAnonymous"]]], row[_years["L2_OVERALL"]]));
    }

    [Fact]
    public void School_aims_end_with_a_day_at_the_declared_rate_and_show_the_names_of_their_time()
    {
        Assert.True(run.Read("PLAMS_Amended_2015").Has("QAN"));
        Assert.True(run.Read("PLAMS_Amended_2016").Has("QN"));
        var (over, open) = (0, 0);
        foreach (var view in StandardExtract.ViewsOf(StandardExtract.Find("PLAMS")!).Where(view => view.Year >= 2012))
        {
            var aims = run.Read(view.Name);
            var done = aims.Rows.Where(row => row[aims["LearningAimStatus"]] == "2").ToList();
            over += done.Count;
            open += done.Count(row => row[aims["LearningActualEndDate"]] == "");
        }
        Assert.Equal(run.Options.Dirt.SchoolAimEndMissing, (double)open / over, 0.01);
    }

    int Number(string[] row, string column) => int.Parse(row[_summary[column]], CultureInfo.InvariantCulture);
}
