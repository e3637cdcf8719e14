using System.Globalization;
using LeoKit.Synthetic.People;

namespace LeoKit.Synthetic.Tests;

public sealed class DirtTests(LargeRun run)
{
    DirtRates Rates => run.Options.Dirt;

    [Fact]
    public void People_have_two_pupil_references_at_the_declared_rates_by_free_school_meals()
    {
        var eligible = run.People.Where(life => !life.Background.EducatedElsewhere && IsSeenForTwoYears(life)).ToList();
        var found = PeopleWithTwoKeys("LEARNER_AE_ID_TO_PMR_LOOKUP");

        AssertRate(Rates.TwoPupilReferencesFsm, eligible.Where(life => life.Background.Fsm), found);
        AssertRate(Rates.TwoPupilReferences, eligible.Where(life => !life.Background.Fsm), found);
    }

    [Fact]
    public void People_have_two_edukeys_at_the_declared_rates_by_ethnic_group()
    {
        // A false link gives a second key too, so that those people are left out.
        var matched = run.People.Where(life => life.Keys.Edukeys.Length > 0 && life.Keys.FalseEdukey is null).ToList();
        var found = PeopleWithTwoKeys("LEARNER_AE_ID_TO_EDUKEY_LOOKUP");

        AssertRate(Rates.TwoEdukeysMinority, matched.Where(life => life.Background.Ethnicity.IsMinority), found);
        AssertRate(Rates.TwoEdukeys, matched.Where(life => !life.Background.Ethnicity.IsMinority), found);
    }

    [Fact]
    public void Pupils_are_unmatched_at_the_declared_rates_by_group()
    {
        var pupils = run.People.Where(life => !life.Background.EducatedElsewhere).ToList();
        var aeIds = run.PersonOfAeId();
        var matched = run.Read("LEARNER_AE_ID_TO_EDUKEY_LOOKUP").Values("AE_ID").Select(aeId => (long)aeIds[aeId]).ToHashSet();
        var unmatched = pupils.Select(life => life.Background.Person).Where(person => !matched.Contains(person)).ToHashSet();

        AssertRate(Rates.UnmatchedLateArrival, pupils.Where(life => life.Background.ArrivedIn > 0), unmatched);
        AssertRate(Rates.UnmatchedMinority, pupils.Where(life => life.Background.ArrivedIn == 0 && life.Background.Ethnicity.IsMinority), unmatched);
        AssertRate(Rates.Unmatched, pupils.Where(life => life.Background.ArrivedIn == 0 && !life.Background.Ethnicity.IsMinority), unmatched);
    }

    [Fact]
    public void Splits_false_links_and_people_educated_elsewhere_come_at_the_declared_rates()
    {
        AssertRate(Rates.SplitPerson, run.People.Where(life => !life.Background.EducatedElsewhere), PeopleWhere(life => life.Keys.AeIds.Length == 2));
        AssertRate(Rates.EducatedElsewhere, run.People, PeopleWhere(life => life.Keys.PupilReferences.Length == 0));

        // A false link needs somebody with a key on both sides.
        var linked = run.People.Skip(1).Where(life => life.Keys.Edukeys.Length > 0 && run.People[life.Background.Person - 1].Keys.Edukeys.Length > 0);
        AssertRate(Rates.FalseLink, linked, PeopleWhere(life => life.Keys.FalseEdukey is not null));
    }

    [Fact]
    public void Ethnic_groups_stated_after_school_differ_and_are_withheld_at_the_declared_rates()
    {
        var schools = run.People.Where(life => !life.Background.EducatedElsewhere && life.Background.Ethnicity.Major != "UNCL")
            .ToDictionary(life => life.Keys.PupilReferenceIn(14), life => life.Background.Ethnicity.Minor);
        var students = run.Read("hesa_2018");
        var known = students.Rows.Where(row => schools.ContainsKey(row[students["PUPILMATCHINGREFANONYMOUS"]])).ToList();

        // White groups share a code there, so that a change among them does not show.
        var others = known.Where(row => Rows.EthnicCodes.HigherEducation(schools[row[students["PUPILMATCHINGREFANONYMOUS"]]], 2018) != "10").ToList();
        Assert.Equal(Rates.EthnicGroupNotGivenLater, known.Average(row => row[students["XETHNIC01"]] == "90" ? 1.0 : 0), 0.012);
        Assert.Equal(
            Rates.EthnicGroupDiffersLater + Rates.EthnicGroupNotGivenLater,
            others.Average(row => row[students["XETHNIC01"]] != Rows.EthnicCodes.HigherEducation(schools[row[students["PUPILMATCHINGREFANONYMOUS"]]], 2018) ? 1.0 : 0),
            0.025);
    }

    [Fact]
    public void Second_census_records_come_in_pairs_at_the_declared_rate()
    {
        var (pupilYears, duplicates, offRoll, offRollYears) = (0, 0, 0, 0);
        foreach (var census in run.Censuses)
        {
            var hasOnRoll = census.Has("OnRoll");
            foreach (var pupil in census.Rows.GroupBy(row => row[census["PupilMatchingRefAnonymous"]]))
            {
                var statuses = pupil.Select(row => row[census["RecordStatus"]]).ToArray();
                Assert.True(statuses is [""] or ["1", "101"]);
                var off = hasOnRoll && pupil.Any(row => row[census["OnRoll"]] == "0");
                pupilYears++;
                duplicates += !off && statuses.Length == 2 ? 1 : 0;
                offRollYears += hasOnRoll ? 1 : 0;
                offRoll += off ? 1 : 0;
            }
        }

        // A year with both faults shows the one off roll.
        AssertBinomial(Rates.DuplicateCensus, pupilYears - offRoll, duplicates);
        AssertBinomial(Rates.OffRoll, offRollYears, offRoll);
    }

    [Fact]
    public void Meals_needs_and_area_of_pupils_off_roll_are_not_known()
    {
        foreach (var census in run.Censuses.Where(census => census.Has("OnRoll")))
            foreach (var row in census.Rows.Where(row => row[census["OnRoll"]] == "0"))
                foreach (var column in new[] { "FSMeligible", "SENprovision", "IDACI_S", "EVERFSM_6", "EVERFSM_ALL" }.Where(census.Has))
                    Assert.Equal("", row[census[column]]);
    }

    [Fact]
    public void Sex_and_ethnic_group_contradict_each_other_at_the_declared_rates()
    {
        var pupils = run.People.Where(life => !life.Background.EducatedElsewhere).ToList();
        var ks4 = new[] { "KS4Pupil_2002_to_2014", "KS4Pupil_2015_to_2021" }.Select(run.Read)
            .SelectMany(view => view.Rows.Select(row => (Key: row[view["PupilMatchingRefAnonymous"]], Sex: row[view["GENDER"]]))).ToDictionary(row => row.Key, row => row.Sex);
        var groups = new Dictionary<string, HashSet<string>>();
        foreach (var census in run.Censuses.Where(census => census.Has("EthnicGroupMinor")))
            foreach (var row in census.Rows)
                (groups.TryGetValue(row[census["PupilMatchingRefAnonymous"]], out var seen) ? seen : groups[row[census["PupilMatchingRefAnonymous"]]] = []).Add(row[census["EthnicGroupMinor"]]);

        var otherSex = pupils.Where(life => ks4[life.Keys.PupilReferenceIn(11)] != (life.Background.Female ? "F" : "M")).Select(life => life.Person).ToHashSet();
        AssertRate(Rates.OtherSex, pupils, otherSex);

        // Only cohorts that the censuses with ethnic groups see before and after Year 6, under one reference.
        var seenTwice = pupils.Where(life => life.Keys.PupilReferences.Length == 1 && !life.Background.Independent
            && life.Background is { ArrivedIn: 0 } && life.Background.YearOf(6) >= 2006 && life.Background.YearOf(7) <= 2021);
        AssertRate(Rates.OtherEthnicity, seenTwice, PeopleWhere(life => life.Keys.PupilReferences.Length == 1 && groups.TryGetValue(life.Keys.PupilReferences[0], out var seen) && seen.Count > 1));
    }

    [Fact]
    public void Uncertain_dates_stand_at_the_edges_of_the_tax_year_and_spells_of_a_key_touch_only_where_one_is_recorded_twice()
    {
        var employment = run.Read("LEO_Employment");
        var (starts, ends, twice, lasting) = (0, 0, 0, 0);
        foreach (var key in employment.Rows.GroupBy(row => row[employment["EduKey"]]))
        {
            var last = DateOnly.MinValue;
            foreach (var row in key)
            {
                var start = DateOnly.ParseExact(row[employment["StartDate"]], "yyyy-MM-dd");
                var end = DateOnly.ParseExact(row[employment["EndDate"]], "yyyy-MM-dd");
                Assert.True(start <= end);
                lasting += end.DayNumber - start.DayNumber >= 89 ? 1 : 0;
                if (start <= last)
                {
                    Assert.True(end <= last);
                    twice++;
                    continue;
                }
                Assert.True(start > last.AddDays(1));
                last = end;
                if (row[employment["UncertainStartDate"]] == "1")
                {
                    Assert.Equal((4, 6), (start.Month, start.Day));
                    starts++;
                }
                if (row[employment["UncertainEndDate"]] == "1")
                {
                    Assert.Equal((4, 5), (end.Month, end.Day));
                    ends += end.Year < 2021 ? 1 : 0;
                }
            }
        }

        AssertBinomial(Rates.OverlappingSpell, lasting, twice);

        // A default that would reach a neighbouring spell is not made, so that fewer stay than were drawn.
        var closed = employment.Rows.Count(row => !row[employment["EndDate"]].StartsWith("2021", StringComparison.Ordinal));
        Assert.InRange((double)starts / employment.Rows.Length, 0.4 * Rates.UncertainStart, Rates.UncertainStart);
        Assert.InRange((double)ends / closed, 0.4 * Rates.UncertainEnd, Rates.UncertainEnd);
    }

    [Fact]
    public void Negative_pay_is_zero_and_low_pay_is_rare_before_2013_and_common_after()
    {
        var earnings = run.Read("LEO_Earnings");
        var pay = earnings.Rows.Select(row => (Year: int.Parse(row[earnings["TaxYear"]], CultureInfo.InvariantCulture), Pounds: int.Parse(row[earnings["Earnings"]], CultureInfo.InvariantCulture))).ToList();

        Assert.All(pay, record => Assert.True(record.Pounds >= 0));
        AssertBinomial(Rates.NegativePay, pay.Count, pay.Count(record => record.Pounds == 0));
        double ShareBelow4000(int from, int to)
        {
            var records = pay.Where(record => record.Year >= from && record.Year <= to && record.Pounds > 0).ToList();
            return records.Count(record => record.Pounds < 4000) / (double)records.Count;
        }
        Assert.True(ShareBelow4000(201314, 201415) > 1.3 * ShareBelow4000(201112, 201213));
    }

    [Fact]
    public void Without_dirt_every_pupil_has_one_reference_one_edukey_and_one_record_a_year()
    {
        using var folder = new TemporaryFolder();
        Generate.Data(new() { People = 100, Dirt = DirtRates.None }, folder.Below("clean"));

        Assert.Equal(100, Csv.Read(folder.Below("clean"), "LEARNER_AE_ID_TO_PMR_LOOKUP").Values("AE_ID").Distinct().Count());
        Assert.Equal(100, Csv.Read(folder.Below("clean"), "LEARNER_AE_ID_TO_PMR_LOOKUP").Rows.Length);
        Assert.Equal(100, Csv.Read(folder.Below("clean"), "LEARNER_AE_ID_TO_EDUKEY_LOOKUP").Rows.Length);
        Assert.All(Csv.Read(folder.Below("clean"), "Spring_Census_2011").Values("RecordStatus"), status => Assert.Equal("", status));
        Assert.DoesNotContain("1", Csv.Read(folder.Below("clean"), "LEO_Employment").Values("UncertainStartDate"));
        Assert.DoesNotContain("LEO242", ExtractValidation.Of(folder.Below("clean")).Rules.Where(rule => rule.Note?.StartsWith("0 of ", StringComparison.Ordinal) is false).Select(rule => rule.Code));
    }

    static bool IsSeenForTwoYears(LifeCourse life) =>
        !life.Background.Independent && Math.Max(life.Background.ArrivedIn, 2002 - life.Background.YearOf(0)) < 11;

    HashSet<long> PeopleWhere(Func<LifeCourse, bool> condition) => [.. run.People.Where(condition).Select(life => life.Background.Person)];

    HashSet<long> PeopleWithTwoKeys(string view)
    {
        var aeIds = run.PersonOfAeId();
        return [.. run.Read(view).Values("AE_ID").Where(aeIds.ContainsKey).CountBy(aeId => aeId).Where(pair => pair.Value == 2).Select(pair => (long)aeIds[pair.Key])];
    }

    static void AssertRate(double rate, IEnumerable<LifeCourse> among, HashSet<long> found)
    {
        var people = among.ToList();
        AssertBinomial(rate, people.Count, people.Count(life => found.Contains(life.Background.Person)));
    }

    /// <summary>Four standard deviations: by chance outside once in about 16,000.</summary>
    static void AssertBinomial(double rate, int trials, int found)
    {
        var spread = 4 * Math.Sqrt(trials * rate * (1 - rate));
        Assert.True(trials > 100);
        Assert.InRange(found, (trials * rate) - spread, (trials * rate) + spread);
    }
}
