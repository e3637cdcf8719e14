using System.Globalization;
using LeoKit.Schema;

namespace LeoKit.Synthetic.Tests;

public sealed class AbsenceTests(LargeRun run)
{
    IEnumerable<(int Year, Csv Table)> Years => StandardExtract.ViewsOf(StandardExtract.Find("Absence")!).Select(view => (view.Year!.Value, run.Read(view.Name)));

    [Fact]
    public void There_is_no_absence_of_2019_20_and_only_secondary_schools_sent_any_in_2005_06()
    {
        Assert.Null(StandardExtract.FindView("Absence_2020_3term"));
        Assert.NotNull(StandardExtract.FindView("Absence_2021_3term"));
        var first = run.Read("Absence_2006_3term");
        Assert.All(first.Values("NCyearActual"), year => Assert.True(year is "7" or "8" or "9" or "10" or "11"));
        Assert.Contains("3", run.Read("Absence_2007_3term").Values("NCyearActual"));
    }

    [Fact]
    public void Sums_of_three_terms_give_way_to_half_terms_in_2012_13()
    {
        Assert.Contains("OverallAbsence_3Term_ab12", run.Read("Absence_2012_3term").Header);
        Assert.DoesNotContain("OverallAbsence_5HalfTerms_ab12", run.Read("Absence_2012_3term").Header);
        Assert.DoesNotContain("OverallAbsence_3Term_ab13", run.Read("Absence_2013_3term").Header);
        Assert.Contains("OverallAbsence_6HalfTerms_ab13", run.Read("Absence_2013_3term").Header);
    }

    [Fact]
    public void Nobody_misses_more_than_there_is_and_the_sums_are_those_of_the_terms()
    {
        foreach (var (year, table) in Years)
            foreach (var row in table.Rows)
            {
                var (possible, missed) = (0, 0);
                foreach (var term in new[] { "Autumn", "Spring", "Summer" })
                {
                    var sessions = Number(row[table[$"SessionsPossible_{term}"]]);
                    var authorised = Number(row[table[$"AuthorisedAbsence_{term}"]]);
                    Assert.InRange(authorised + Number(row[table[$"UnauthorisedAbsence_{term}"]]), 0, sessions);
                    if (table.Has($"TermlyReasonE_{term}"))
                        Assert.InRange(Number(row[table[$"TermlyReasonE_{term}"]]), 0, authorised);
                    possible += sessions;
                    missed += authorised + Number(row[table[$"UnauthorisedAbsence_{term}"]]);
                }
                var sum = year <= 2012 ? "3Term" : "5HalfTerms";
                Assert.Equal((possible, missed), (Number(row[table[$"SessionsPossible_{sum}"]]), Number(row[table[$"OverallAbsence_{sum}"]])));
            }
    }

    [Fact]
    public void Pupils_of_year_11_have_no_sessions_in_the_last_half_term()
    {
        var table = run.Read("Absence_2016_3term");

        Assert.All(table.Rows.Where(row => row[table["MainRecord"]] == "1"), row => Assert.Equal(row[table["NCyearActual"]] == "11", row[table["SessionsPossible_Summer6th"]] == ""));
    }

    [Theory]
    // LEO dossier §3.5, source LAIT; missing a tenth of one's own sessions is the mark of persistent absence.
    [InlineData(2016, 5.21, 13.06)]
    [InlineData(2019, 5.49, 13.69)]
    public void Absence_in_secondary_schools_is_near_the_published(int year, double percentMissed, double percentPersistent)
    {
        var table = run.Read($"Absence_{year}_3term");
        var pupils = table.Rows.Where(row => row[table["MainRecord"]] == "1" && Number(row[table["NCyearActual"]]) >= 7)
            .Select(row => (Possible: Number(row[table["SessionsPossible_6HalfTerms"]]), Missed: Number(row[table["OverallAbsence_6HalfTerms"]]))).ToList();

        Assert.Equal(percentMissed, 100.0 * pupils.Sum(pupil => pupil.Missed) / pupils.Sum(pupil => pupil.Possible), 0.6);
        Assert.Equal(percentPersistent, 100.0 * pupils.Count(pupil => pupil.Missed * 10 >= pupil.Possible) / pupils.Count, 2.0);
    }

    [Fact]
    public void Second_records_and_missing_terms_come_at_the_declared_rates()
    {
        var (main, second, missing) = (0, 0, 0);
        foreach (var (_, table) in Years)
            foreach (var row in table.Rows)
            {
                if (row[table["MainRecord"]] == "0")
                {
                    second++;
                    continue;
                }
                main++;
                missing += row[table["SessionsPossible_Autumn"]] == "" || row[table["SessionsPossible_Spring"]] == "" || row[table["SessionsPossible_Summer"]] == "" ? 1 : 0;
            }
        Binomial.Assert(run.Options.Dirt.SecondAbsenceRecord, main, second);
        Binomial.Assert(run.Options.Dirt.AbsenceTermMissing, main, missing);
    }

    static int Number(string text) => text == "" ? 0 : int.Parse(text, CultureInfo.InvariantCulture);
}
