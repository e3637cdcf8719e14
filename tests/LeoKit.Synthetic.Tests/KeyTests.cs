using LeoKit.Schema;

namespace LeoKit.Synthetic.Tests;

public sealed class KeyTests(LargeRun run)
{
    [Fact]
    public void Every_pupil_reference_of_a_school_record_is_in_the_lookup_and_the_other_way_round()
    {
        var inRecords = run.Censuses.SelectMany(census => census.Values("PupilMatchingRefAnonymous"))
            .Concat(run.Read("KS4Pupil_2002_to_2014").Values("PupilMatchingRefAnonymous"))
            .Concat(run.Read("KS4Pupil_2015_to_2021").Values("PupilMatchingRefAnonymous"))
            .ToHashSet();

        Assert.True(inRecords.SetEquals(run.Read("LEARNER_AE_ID_TO_PMR_LOOKUP").Values("PUPILMATCHINGREFANONYMOUS")));
    }

    [Fact]
    public void Every_edukey_of_a_tax_record_is_in_the_lookup()
    {
        var known = run.Read("LEARNER_AE_ID_TO_EDUKEY_LOOKUP").Values("EDUKEY").ToHashSet();

        Assert.All(run.Read("LEO_Employment").Values("EduKey").Distinct(), key => Assert.Contains(key, known));
        Assert.All(run.Read("LEO_Earnings").Values("Edukey").Distinct(), key => Assert.Contains(key, known));
    }

    [Fact]
    public void People_without_an_edukey_are_the_declared_unmatched_and_people_without_a_pupil_reference_those_educated_elsewhere()
    {
        var withEdukey = run.Read("LEARNER_AE_ID_TO_EDUKEY_LOOKUP").Values("AE_ID").ToHashSet();
        var withReference = run.Read("LEARNER_AE_ID_TO_PMR_LOOKUP").Values("AE_ID").ToHashSet();
        var withRecord = run.Read("EDUCATION_RECORDS_LOOKUP").Values("AE_ID").ToHashSet();

        foreach (var (aeId, person) in run.PersonOfAeId())
        {
            var life = run.People[person];
            Assert.Equal(life.Keys.Edukeys.Length > 0, withEdukey.Contains(aeId));
            Assert.Equal(!life.Background.EducatedElsewhere, withReference.Contains(aeId));
            if (life.Background.EducatedElsewhere)
                Assert.Contains(aeId, withRecord);
        }
    }

    [Fact]
    public void A_record_of_further_education_belongs_to_one_person()
    {
        var records = run.Read("EDUCATION_RECORDS_LOOKUP").Values("RECORDID").ToList();
        Assert.Equal(records.Count, records.Distinct().Count());
    }

    [Fact]
    public void A_pupil_reference_stands_under_two_people_only_where_the_matching_split_one()
    {
        var split = run.People.Count(life => life.Keys.AeIds.Length == 2);
        var twice = run.Read("LEARNER_AE_ID_TO_PMR_LOOKUP").Values("PUPILMATCHINGREFANONYMOUS").CountBy(key => key).Count(pair => pair.Value > 1);
        Assert.InRange(twice, split, 2 * split);
        Assert.True(split > 0);
    }

    [Fact]
    public void An_edukey_stands_under_two_people_only_where_a_false_link_was_planted()
    {
        var shared = run.Read("LEARNER_AE_ID_TO_EDUKEY_LOOKUP").Values("EDUKEY").CountBy(key => key).Count(pair => pair.Value > 1);
        Assert.Equal(run.People.Count(life => life.Keys.FalseEdukey is not null), shared);
        Assert.True(shared > 0);
    }

    [Fact]
    public void All_twenty_cohorts_are_there_in_equal_numbers() =>
        Assert.Equal(Enumerable.Range(1986, 20).Select(cohort => KeyValuePair.Create(cohort, 1000)),
            run.People.CountBy(life => life.Background.Cohort).OrderBy(pair => pair.Key));

    // The form gives references of learning aims room for more than they need.
    [Fact]
    public void Keys_of_the_schema_have_the_length_that_it_states()
    {
        foreach (var view in StandardExtract.ViewsWithAdditions)
        {
            var csv = run.Read(view.Name);
            foreach (var column in view.Table.Keys.Where(column => column.MaxLength is not null && column.Key != KeyRole.LearningAim && csv.Has(column.Name)))
                Assert.All(csv.Values(column.Name).Where(value => column.Required || value != ""), value => Assert.Equal(column.MaxLength, value.Length));
        }
    }
}
