using System.Globalization;

namespace LeoKit.Synthetic.Tests;

/// <summary>Exclusions, pupil referral units and alternative provision, as the tables show them.</summary>
public sealed class ExclusionTests(LargeRun run)
{
    [Fact]
    public void The_three_grains_of_exclusions_agree_in_every_year()
    {
        for (var year = 2006; year <= 2021; year++)
        {
            var (one, two, three) = (run.Read($"exclusions_table_1_{year}"), run.Read($"exclusions_table_2_{year}"), run.Read($"exclusions_table_3_{year}"));
            var counted = one.Rows.Where(row => row[one["Perm_Duplicate"]] == "0").ToList();

            Assert.NotEmpty(counted);
            Assert.Equal(
                counted.GroupBy(row => (row[one["PupilMatchingRefAnonymous"]], row[one["LAEstab_anon"]])).Select(pupil => (pupil.Key.Item1, pupil.Key.Item2, Sum(one, pupil))).ToHashSet(),
                two.Rows.Select(row => (row[two["PupilMatchingRefAnonymous"]], row[two["LAEstab_anon"]], Totals(two, row, year))).ToHashSet());
            Assert.Equal(
                counted.GroupBy(row => row[one["PupilMatchingRefAnonymous"]]).Select(pupil => (pupil.Key, Sum(one, pupil))).ToHashSet(),
                three.Rows.Select(row => (row[three["PupilMatchingRefAnonymous"]], Totals(three, row, year))).ToHashSet());
        }
    }

    [Fact]
    public void A_pupil_stands_in_the_table_of_schools_as_often_as_the_number_of_enrolments_says()
    {
        foreach (var year in Enumerable.Range(2006, 10))
        {
            var table = run.Read($"exclusions_table_2_{year}");
            Assert.All(table.Rows.GroupBy(row => row[table["PupilMatchingRefAnonymous"]]), pupil => Assert.All(pupil,
                row => Assert.Equal(pupil.Count().ToString(CultureInfo.InvariantCulture), row[table["NumberOfEnrolments"]])));
        }
    }

    [Fact]
    public void The_years_before_2005_hold_permanent_exclusions_only()
    {
        foreach (var year in Enumerable.Range(2002, 4))
        {
            var table = run.Read($"exclusions_{year}");
            Assert.NotEmpty(table.Rows);
            Assert.All(table.Values("PermanentExclusionInd"), kind => Assert.Equal("P", kind));
            Assert.All(table.Values("StartDate"), day => Assert.Equal(year, SchoolYearOf(day)));
        }
    }

    [Fact]
    public void The_count_of_permanent_exclusions_takes_the_place_of_the_mark_in_2007_08()
    {
        Assert.True(run.Read("exclusions_table_3_2007").Has("PermanentExclusionIndicator"));
        Assert.False(run.Read("exclusions_table_3_2007").Has("PermanentExclusionCount"));
        Assert.False(run.Read("exclusions_table_3_2008").Has("PermanentExclusionIndicator"));
        Assert.True(run.Read("exclusions_table_3_2008").Has("PermanentExclusionCount"));
    }

    [Fact]
    public void An_exclusion_starts_on_a_weekday_of_its_school_year_and_only_a_permanent_one_has_no_length()
    {
        foreach (var year in Enumerable.Range(2006, 16))
        {
            var table = run.Read($"exclusions_table_1_{year}");
            Assert.All(table.Rows, row =>
            {
                Assert.Equal(year, SchoolYearOf(row[table["StartDate"]]));
                Assert.True(DateOf(row[table["StartDate"]]).DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday));
                Assert.Equal(row[table["Category"]] == "PERM", row[table["Sessions"]] == "");
            });
        }
    }

    [Fact]
    public void The_share_of_secondary_pupils_excluded_is_near_the_published_one()
    {
        // LEO dossier §3.4, source EXC: 4.56 % in 2010/11 and 4.26 % in 2015/16, sixth forms included, of whom few are excluded: a sixth more among Years 7 to 11.
        Assert.InRange(ShareExcluded(2011), 0.045, 0.06);
        Assert.InRange(ShareExcluded(2016), 0.042, 0.06);
    }

    [Fact]
    public void Pupils_in_a_unit_joined_it_before_the_census_and_were_excluded_before()
    {
        var units = run.Read("pru_census_2010_to_2013");
        var excluded = run.People.Where(life => life.Conduct.SecondaryExclusions > 0).SelectMany(life => life.Keys.PupilReferences).ToHashSet();

        Assert.All(units.Rows, row =>
        {
            Assert.True(DateOf(row[units["EntryDate"]]) < DateOf(row[units["CensusDate"]]));
            Assert.Equal(row[units["OnRoll"]] == "1", row[units["LeavingDate"]] == "");
            Assert.Contains(row[units["PupilMatchingRefAnonymous"]], excluded);
        });
        Assert.Contains("0", units.Values("OnRoll"));
        foreach (var life in run.People.Where(life => life.Conduct.EverInReferralUnit))
        {
            var lastDay = Enumerable.Range(7, 5).SelectMany(schoolYear => People.Exclusion.In(life, schoolYear)).Max(exclusion => exclusion.Start);
            var joined = life.Background.YearOf(life.Conduct.ReferralUnit.From);
            Assert.True(lastDay < (life.Conduct.JoinsInJanuary ? new DateOnly(joined, 1, 6) : new DateOnly(joined - 1, 9, 6)).DayNumber);
        }
    }

    [Fact]
    public void Second_records_of_places_come_at_the_declared_rate_with_a_status_to_drop()
    {
        var (units, places) = (run.Read("pru_census_2010_to_2013"), run.Read("ap_census_2008_to_2021"));

        Assert.Equal(units.Values("RecordStatus").Count(status => status == "1"), units.Values("RecordStatus").Count(status => status == "101"));
        // The status of a record in alternative provision is known from 2017/18 only.
        var years = places.Values("ACADYR").Zip(places.Values("Record_Status"));
        Assert.All(years.Where(row => row.Second != ""), row => Assert.True(string.CompareOrdinal(row.First, "2017/2018") >= 0));
        var pupilYears = units.Rows.Count(row => row[units["RecordStatus"]] != "101") + places.Rows.Select(row => (row[places["PupilMatchingRefAnonymous"]], row[places["ACADYR"]])).Distinct().Count();
        var seconds = units.Rows.Length + places.Rows.Length - pupilYears;
        Binomial.Assert(run.Options.Dirt.SecondPlaceRecord, pupilYears, seconds);
    }

    [Fact]
    public void Permanent_exclusions_are_repeated_at_the_declared_rate()
    {
        var (once, repeated) = (0, 0);
        foreach (var year in Enumerable.Range(2006, 16))
        {
            var table = run.Read($"exclusions_table_1_{year}");
            foreach (var row in table.Rows.Where(row => row[table["Category"]] == "PERM"))
                _ = row[table["Perm_Duplicate"]] == "1" ? repeated++ : once++;
            Assert.DoesNotContain(table.Rows, row => row[table["Category"]] != "PERM" && row[table["Perm_Duplicate"]] == "1");
        }
        Binomial.Assert(run.Options.Dirt.RepeatedPermanentExclusion, once, repeated);
    }

    [Fact]
    public void Alternative_provision_writes_sex_in_numbers_and_leaves_it_out_at_the_declared_rate()
    {
        var places = run.Read("ap_census_2008_to_2021");
        var need = run.Read("cin_2009_to_2021");
        var women = run.People.Where(life => life.Background.Female).SelectMany(life => life.Keys.PupilReferences).ToHashSet();

        Assert.All(places.Rows.Where(row => row[places["Gender"]] is "1" or "2"),
            row => Assert.Equal(women.Contains(row[places["PupilMatchingRefAnonymous"]]) ? "2" : "1", row[places["Gender"]]));
        // A child's rows of one year carry one code, so that children and not rows are counted.
        var children = need.Rows.Select(row => (row[need["ChildTableID"]], row[need["Gender"]])).Distinct().ToList();
        Binomial.Assert(run.Options.Dirt.SexNotGiven, children.Count, children.Count(child => child.Item2 is "0" or "9"));
    }

    static (int Fixed, int Sessions, int Permanent) Sum(Csv one, IEnumerable<string[]> rows) => (
        rows.Count(row => row[one["Category"]] != "PERM"),
        rows.Sum(row => row[one["Sessions"]] == "" ? 0 : Number(row[one["Sessions"]])),
        rows.Count(row => row[one["Category"]] == "PERM"));

    static (int Fixed, int Sessions, int Permanent) Totals(Csv table, string[] row, int year) => (
        Number(row[table["TotalFixedExclusions"]]), Number(row[table["TotalFixedSessions"]]),
        Number(row[table[year <= 2007 ? "PermanentExclusionIndicator" : "PermanentExclusionCount"]]));

    double ShareExcluded(int year)
    {
        var table = run.Read($"exclusions_table_1_{year}");
        var excluded = table.Rows.Where(row => row[table["Category"]] != "PERM" && Number(row[table["NCYear"]] is "R" ? "0" : row[table["NCYear"]]) >= 7)
            .Select(row => row[table["PupilMatchingRefAnonymous"]]).Distinct().Count();
        var census = run.Read($"Spring_Census_{year}");
        var pupils = census.Rows.Where(row => row[census["NCyearActual"]] is "7" or "8" or "9" or "10" or "11").Select(row => row[census["PupilMatchingRefAnonymous"]]).Distinct().Count();
        return excluded / (double)pupils;
    }

    static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    static DateOnly DateOf(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    static int SchoolYearOf(string day) => DateOf(day) is { Month: >= 9 } autumn ? autumn.Year + 1 : DateOf(day).Year;
}
