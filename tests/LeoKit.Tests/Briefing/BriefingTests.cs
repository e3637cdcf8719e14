namespace LeoKit.Tests.BriefingOnLeo;

/// <summary>The tables of the briefing are whole, and every line names a source that exists.</summary>
public sealed class BriefingTests
{
    static readonly HashSet<string> Keys = [.. Briefing.Sources.Select(source => source.Key)];

    [Fact]
    public void Each_list_of_the_briefing_is_whole()
    {
        Assert.Equal(7, Briefing.Strengths.Length);
        Assert.Equal(7, Briefing.Limitations.Length);
        Assert.Equal(5, Briefing.PriorityQuestions.Length);
        Assert.Equal(14, Briefing.SampleQuestions.Length);
        Assert.Equal(11, Briefing.Projects.Length);
        Assert.Equal(7, Briefing.SyntheticDataProperties.Length);
        Assert.Equal(8, Briefing.Links.Length);
        Assert.Equal(2, Briefing.Contacts.Length);
        Assert.Equal(4, Briefing.Community.Count(line => line.Topic == "purpose"));
        Assert.Equal(4, Briefing.Community.Count(line => line.Topic == "benefit"));
    }

    [Fact]
    public void Every_line_names_a_source_that_is_listed()
    {
        IEnumerable<string?> named =
        [
            .. Briefing.Vision.Concat(Briefing.PriorityQuestions).Concat(Briefing.Projects).Concat(Briefing.AccessFacts).Concat(Briefing.Community)
                .Concat(Briefing.SyntheticDataProperties).Concat(Briefing.Links).Concat(Briefing.Contacts).Select(line => line.Source),
            .. Briefing.SourceBodies.Select(line => line.Source), .. Briefing.Strengths.Select(line => line.Source), .. Briefing.Limitations.Select(line => line.Source),
            .. Briefing.SampleQuestions.Select(line => line.Source), .. Briefing.SampleQuestions.Select(line => line.ExistingSource),
            .. Briefing.Glossary.Select(line => line.Source), .. Briefing.Publications.Select(line => line.Source), .. Briefing.AccessSteps.Select(line => line.Source), .. Briefing.Timeline.Select(line => line.DatedBy),
        ];

        Assert.Equal([], named.OfType<string>().Distinct().Except(Keys));
    }

    [Fact]
    public void A_date_and_its_source_stand_together_and_undated_events_come_last()
    {
        Assert.All(Briefing.Timeline, line => Assert.Equal(line.Date is null, line.DatedBy is null));
        Assert.Equal(Briefing.Timeline.OrderBy(line => line.Date ?? "9999", StringComparer.Ordinal).Select(line => line.Order), Briefing.Timeline.Select(line => line.Order));
        Assert.Equal(["The Information Commissioner's Office is told of the programme", "The Inter-Departmental Business Register is joined", "The Annual Survey of Hours and Earnings"],
            Briefing.Timeline.Where(line => line.Date is null).Select(line => line.Event));
    }

    [Fact]
    public void Publications_that_do_not_use_LEO_are_marked() =>
        Assert.Equal(["B16"], Briefing.Publications.Where(line => !line.UsesLeo).Select(line => line.Id));

    [Fact]
    public void The_glossary_has_each_term_once_in_one_sentence_and_its_related_terms_exist()
    {
        var slugs = Briefing.Glossary.Select(line => line.Slug).ToList();

        Assert.Equal(slugs.Order(StringComparer.Ordinal), slugs);
        Assert.Equal(slugs.Count, slugs.Distinct().Count());
        Assert.Equal(slugs.Count, Briefing.Glossary.Select(line => line.Term.ToLowerInvariant()).Distinct().Count());
        Assert.Equal([], Briefing.Glossary.SelectMany(line => line.Related).Except(slugs));
        Assert.All(Briefing.Glossary, line => Assert.Matches(@"^[^.]*(\.\d[^.]*)*\.$", line.Definition));
    }
}
