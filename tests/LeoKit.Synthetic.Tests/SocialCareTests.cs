using System.Globalization;
using LeoKit.Synthetic.People;

namespace LeoKit.Synthetic.Tests;

/// <summary>Children in need and children in care, as the tables show them.</summary>
public sealed class SocialCareTests(LargeRun run)
{
    Csv Need => run.Read("cin_2009_to_2021");

    Csv Care => run.Read("cla_2006_to_2021");

    [Fact]
    public void Referral_plan_and_closure_follow_each_other()
    {
        var need = Need;
        foreach (var row in need.Rows)
        {
            Follow(row[need["CINReferralDate"]], row[need["CINClosureDate"]]);
            Follow(row[need["CINReferralDate"]], row[need["CPPstartDate"]]);
            Follow(row[need["CPPstartDate"]], row[need["CPPendDate"]]);
            Assert.True(row[need["CPPendDate"]] == "" || row[need["CPPstartDate"]] != "");
        }
    }

    [Fact]
    public void A_column_of_children_in_need_is_filled_in_its_years_only()
    {
        var need = Need;
        bool Filled(string column, int year) => need.Rows.Any(row => EndOf(row[need["ACADYR"]]) == year && row[need[column]] != "");

        Assert.Equal((false, true), (Filled("CINClosureDate", 2009), Filled("CINClosureDate", 2010)));
        Assert.Equal((false, true), (Filled("CPPendDate", 2012), Filled("CPPendDate", 2013)));
        Assert.Equal((true, false), (Filled("CPPstartDate", 2019), Filled("CPPstartDate", 2020)));
        Assert.Equal((false, true), (Filled("ReferralSource", 2013), Filled("ReferralSource", 2014)));
    }

    [Fact]
    public void Episodes_of_care_are_numbered_in_the_order_of_their_days_and_do_not_overlap()
    {
        var care = Care;
        foreach (var child in care.Rows.Where(row => row[care["PupilMatchingRefAnonymous"]] != "").GroupBy(row => (row[care["PupilMatchingRefAnonymous"]], row[care["PROCESSING_YEAR"]])))
        {
            var index = 0;
            var lastDay = "";
            foreach (var row in child)
            {
                Assert.Equal(++index, Number(row[care["EPI_IDX"]]));
                Assert.True(index == 1 || string.CompareOrdinal(row[care["DATE_EPI_COMM"]], lastDay) > 0);
                Assert.Equal(row[care["DATE_EPI_CEASED"]] == "", row[care["REC"]] == "-10");
                Follow(row[care["POC_START"]], row[care["DATE_EPI_COMM"]]);
                Follow(row[care["DATE_EPI_COMM"]], row[care["DATE_EPI_CEASED"]]);
                lastDay = row[care["DATE_EPI_CEASED"]];
            }
        }
    }

    [Fact]
    public void An_episode_over_31_march_stands_in_both_years_under_the_same_first_day()
    {
        var care = Care;
        var next = care.Rows.Select(row => (row[care["PupilMatchingRefAnonymous"]], Number(row[care["PROCESSING_YEAR"]]), row[care["DATE_EPI_COMM"]])).ToHashSet();
        var open = care.Rows.Where(row => row[care["REC"]] == "-10" && row[care["PROCESSING_YEAR"]] != "2021" && row[care["PupilMatchingRefAnonymous"]] != "").ToList();
        var found = open.Count(row => next.Contains((row[care["PupilMatchingRefAnonymous"]], Number(row[care["PROCESSING_YEAR"]]) + 1, row[care["DATE_EPI_COMM"]])));

        // The others have no reference in the next year, or another one.
        Assert.InRange((double)found / open.Count, 0.88, 1);
    }

    [Fact]
    public void Foster_placements_change_their_codes_in_2014_15_and_sex_is_written_in_numbers()
    {
        var care = Care;
        var women = run.People.Where(life => life.Background.Female).SelectMany(life => life.Keys.PupilReferences).ToHashSet();

        Assert.All(care.Rows, row => Assert.True(row[care["PLACEMENT"]][0] switch
        {
            'Q' => Number(row[care["PROCESSING_YEAR"]]) <= 2014,
            'U' => Number(row[care["PROCESSING_YEAR"]]) >= 2015,
            _ => true,
        }));
        Assert.All(care.Rows.Where(row => row[care["PupilMatchingRefAnonymous"]] != ""),
            row => Assert.Equal(women.Contains(row[care["PupilMatchingRefAnonymous"]]) ? "2" : "1", row[care["SEX"]]));
    }

    [Fact]
    public void Shares_ever_in_need_and_ever_in_care_are_near_the_published()
    {
        // 11 % and 2 % of pupils who finished Key Stage 4 in 2012/13 to 2017/18: LEO dossier §3.8, source CSO.
        var cohorts = run.People.Where(life => life.Background.Cohort is >= 1997 and <= 2002 && !life.Background.EducatedElsewhere).ToList();
        var (need, care) = (Need, Care);
        var inNeed = need.Rows.Where(row => row[need["ReferralNFA"]] == "0").Select(row => row[need["PupilMatchingRefAnonymous"]]).ToHashSet();
        var inCare = care.Values("PupilMatchingRefAnonymous").ToHashSet();

        Assert.InRange(cohorts.Average(life => life.Keys.PupilReferences.Any(inNeed.Contains) ? 1.0 : 0), 0.095, 0.125);
        Assert.InRange(cohorts.Average(life => life.Keys.PupilReferences.Any(inCare.Contains) ? 1.0 : 0), 0.014, 0.030);
    }

    [Fact]
    public void Referrals_are_repeated_and_references_missing_at_the_declared_rates()
    {
        var (need, care) = (Need, Care);
        var lines = need.Rows.Select(row => string.Join(',', row)).ToList();
        var once = lines.Distinct().Count();
        Binomial.Assert(run.Options.Dirt.RepeatedReferral, once, lines.Count - once);

        var children = need.Rows.GroupBy(row => row[need["ChildTableID"]]).ToList();
        Binomial.Assert(run.Options.Dirt.NoReferenceInSocialCare, children.Count, children.Count(child => child.First()[need["PupilMatchingRefAnonymous"]] == ""));
        var first = care.Rows.Where(row => row[care["EPI_IDX"]] == "1").ToList();
        Binomial.Assert(run.Options.Dirt.NoReferenceInSocialCare, first.Count, first.Count(row => row[care["PupilMatchingRefAnonymous"]] == ""));
    }

    [Fact]
    public void The_level_of_need_can_be_read_off_the_plans_and_a_stable_period_off_the_episodes()
    {
        using var folder = new TemporaryFolder();
        var options = run.Options with { People = 6000, Dirt = DirtRates.None };
        Generate.Data(options, folder.Below("clean"));
        var (need, care) = (Csv.Read(folder.Below("clean"), "cin_2009_to_2021"), Csv.Read(folder.Below("clean"), "cla_2006_to_2021"));
        var plans = need.Rows.Where(row => row[need["ReferralNFA"]] == "0").GroupBy(row => row[need["PupilMatchingRefAnonymous"]])
            .ToDictionary(child => child.Key, child => child.Max(row => row[need["NumberOfPreviousCPP"]] == "" ? 0 : Number(row[need["NumberOfPreviousCPP"]]) + 1));
        var periods = care.Rows.GroupBy(row => row[care["PupilMatchingRefAnonymous"]])
            .ToDictionary(child => child.Key, child => child.Max(row => Number(row[care["POC_LENGTH"]])) >= SocialCare.LongCareDays && child.Select(row => row[care["DATE_EPI_COMM"]]).Distinct().Count() <= 2);

        // Those of the population of q4-care, for whom no plan lies after the years with plans.
        var people = run.People.Take(options.People).Select(life => LifeCourse.Of(options, life.Schools, life.Person))
            .Where(life => !life.Background.EducatedElsewhere && life.Background.Cohort is >= 1991 and <= 1997 && plans.ContainsKey(life.Keys.PupilReferences[0])).ToList();
        Assert.True(people.Count > 60);
        Assert.All(people, life => Assert.Equal(life.SocialCare.NeedLevel, plans[life.Keys.PupilReferences[0]] + 1));
        Assert.All(people, life => Assert.Equal(life.SocialCare.EverInCare, periods.ContainsKey(life.Keys.PupilReferences[0])));
        Assert.All(people.Where(life => life.SocialCare.EverInCare), life => Assert.Equal(life.SocialCare.Care[0].Stable, periods[life.Keys.PupilReferences[0]]));
    }

    static void Follow(string first, string second) => Assert.True(first == "" || second == "" || string.CompareOrdinal(first, second) <= 0, $"{second} comes before {first}.");

    static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    static int EndOf(string academicYear) => int.Parse(academicYear.AsSpan(5), CultureInfo.InvariantCulture);
}
