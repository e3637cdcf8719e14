using LeoKit.Display;

namespace LeoKit.Tests.Cohorts;

public sealed class StudyCohortTests
{
    sealed record Pupil(string Reference, int SchoolYear, int? Status);

    static readonly Pupil[] Census =
    [
        .. Enumerable.Range(0, 30).Select(n => new Pupil($"P{n}", 11, null)),
        .. Enumerable.Range(0, 12).Select(n => new Pupil($"P{n}", 11, 101)),
        .. Enumerable.Range(30, 20).Select(n => new Pupil($"P{n}", 10, null)),
    ];

    static StudyCohort<Pupil> YearEleven => StudyCohort.Of("school census", Census, "records", pupil => pupil.Reference)
        .Keep("in Year 11", pupil => pupil.SchoolYear == 11)
        .OnePer("first for each pupil", pupil => pupil.Reference, pupil => pupil.Status ?? 0);

    [Fact]
    public void Every_step_is_counted()
    {
        Assert.Equal(
        [
            new CohortStep(0, "school census", 62, 0, 50),
            new CohortStep(1, "in Year 11", 42, 20, 30),
            new CohortStep(2, "first for each pupil", 30, 12, 30),
        ], YearEleven.Steps);
        Assert.Equal(Census.Take(30), YearEleven.Rows);
        Assert.Equal("30 records after 2 steps", YearEleven.ToString());
        Assert.Equal(["Number", "Name", "Rows", "Excluded", "People"], YearEleven.Steps.ToDataFrame().Columns.Select(column => column.Name));
    }

    [Fact]
    public void The_methods_sentence_says_what_was_done() =>
        Assert.Equal(
            "The study began with 62 records (50 people) of the school census. Kept were those in Year 11 (42 left, 20 excluded); then those first for each pupil (30 left, 12 excluded). 30 records remain for analysis.",
            YearEleven.Methods);

    [Fact]
    public void The_flow_chart_has_a_box_for_each_step_and_beside_it_what_was_left_out() =>
        Assert.Equal(
            """
            School census: 62 records (50 people)
              → Excluded, not in Year 11: 20
            In Year 11: 42 records (30 people)
              → Excluded, not first for each pupil: 12
            First for each pupil: 30 records
            """.ReplaceLineEndings("\n"), YearEleven.Flow.ToString());

    [Fact]
    public void The_same_order_keeps_the_row_that_came_first()
    {
        Pupil[] twice = [new("A", 11, 2), new("A", 11, 1), new("A", 12, 1), new("A", 11, 1)];
        Assert.Same(twice[1], StudyCohort.Of("rows", twice).OnePer("one", pupil => pupil.Reference, pupil => pupil.Status).Rows.Single());
        Assert.Same(twice[0], StudyCohort.Of("rows", twice).OnePer("one", pupil => pupil.Reference).Rows.Single());
    }

    [Fact]
    public void A_cohort_is_not_changed_by_the_steps_that_follow()
    {
        var start = StudyCohort.Of("school census", Census);
        start.Keep("nobody", _ => false);
        Assert.Single(start.Steps);
        Assert.Equal("The study began with 62 rows of the school census.", start.Methods);
        Assert.Equal("Nobody: 0 rows", start.Keep("nobody", _ => false).Flow.Boxes[^1].Text);
    }

    [Fact]
    public void Small_counts_are_told_because_they_may_not_leave()
    {
        Assert.False(YearEleven.HasSmallCounts);
        var few = YearEleven.Keep("not the first three", pupil => pupil.Reference is not ("P0" or "P1" or "P2"));
        Assert.True(few.HasSmallCounts);
        var plain = Rendering.Of(few).Single(form => form.MimeType == "text/plain").Text;
        Assert.StartsWith("How the cohort was defined. Counts from 1 to 9 are in it: it may not leave the secure room as it is.\n", plain, StringComparison.Ordinal);
    }

    [Fact]
    public void The_pupils_of_the_town_can_be_followed_through_it()
    {
        var cohort = StudyCohort.Of("school census of spring 2011", Town.Data.SchoolCensus(2011).WithoutSuffixes().Rows<CensusRecord>(), "records", record => record.PupilMatchingRefAnonymous)
            .Keep("in Year 11", record => record.NCyearActual == "11")
            .Keep("not marked as duplicates", record => record.RecordStatus is null or < 101);
        Assert.Equal(Town.Data.SqlColumns("SELECT count(*) AS n FROM Spring_Census_2011 WHERE NCyearActual_spr11 = '11' AND coalesce(RecordStatus_spr11, 0) < 101").Wholes("n").Single(), cohort.Rows.Length);
    }

    sealed record CensusRecord(string PupilMatchingRefAnonymous, string? NCyearActual, int? RecordStatus);
}
