using System.Collections.Immutable;
using System.Globalization;
using LeoKit.Embedded;

namespace LeoKit;

/// <summary>What the briefing on LEO says, as tables to look things up in: each line in this project's own words, with its source.</summary>
/// <remarks>The same tables stand as CSV files in <c>datasets/reference</c>. A line whose date or fact was not found says so.</remarks>
public static class Briefing
{
    static readonly Lazy<ImmutableArray<BriefingSource>> ReadSources = Table("sources", row => new BriefingSource(row["key"], row["title"], row["date"], row["kind"]));
    static readonly Lazy<ImmutableArray<BriefingStatement>> ReadVision = Statements("vision", "part", "text");
    static readonly Lazy<ImmutableArray<BriefingStatement>> ReadPriorities = Statements("priority_questions", null, "question");
    static readonly Lazy<ImmutableArray<BriefingStatement>> ReadProjects = Statements("projects", null, "title");
    static readonly Lazy<ImmutableArray<BriefingStatement>> ReadAccess = Statements("access_facts", "topic", "text");
    static readonly Lazy<ImmutableArray<BriefingStatement>> ReadCommunity = Statements("community", "kind", "text");
    static readonly Lazy<ImmutableArray<BriefingStatement>> ReadSynthetic = Statements("synthetic_properties", "property", "holds_for_this_kit");
    static readonly Lazy<ImmutableArray<BriefingStatement>> ReadLinks = Statements("links", "title", "where");
    static readonly Lazy<ImmutableArray<BriefingStatement>> ReadContacts = Statements("contacts", "for", "address");
    static readonly Lazy<ImmutableArray<TimelineEvent>> ReadTimeline = Table("timeline", row =>
        new TimelineEvent(Whole(row, "order"), Optional(row, "date"), row["event"], row["why_it_matters"], Optional(row, "dated_by")));
    static readonly Lazy<ImmutableArray<SourceBody>> ReadBodies = Table("source_bodies", row =>
        new SourceBody(row["id"], row["body"], row["supplies"], row["families"], row["source"]));
    static readonly Lazy<ImmutableArray<Strength>> ReadStrengths = Table("strengths", row =>
        new Strength(row["id"], row["short"], row["text"], row["shown_by"], row["source"]));
    static readonly Lazy<ImmutableArray<Limitation>> ReadLimitations = Table("limitations", row =>
        new Limitation(row["id"], row["short"], row["text"], row["what_to_do"], row["source"]));
    static readonly Lazy<ImmutableArray<SampleQuestion>> ReadQuestions = Table("sample_questions", row =>
        new SampleQuestion(row["id"], row["question"], Whole(row, "notebook"), row["planted_effect"], row["existing_work"], Optional(row, "existing_source"), row["source"]));
    static readonly Lazy<ImmutableArray<Publication>> ReadPublications = Table("publications", row =>
        new Publication(row["id"], row["title"], Whole(row, "year"), row["uses_leo"] == "yes", row["design"], row["source"]));
    static readonly Lazy<ImmutableArray<AccessStep>> ReadSteps = Table("access_steps", row =>
        new AccessStep(Whole(row, "order"), row["step"], row["who_decides"], row["source"]));

    static readonly Lazy<ImmutableArray<GlossaryTerm>> ReadGlossary = Table("glossary", row =>
        new GlossaryTerm(row["slug"], row["term"], row["definition"], [.. row["related"].Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)], Optional(row, "source")));

    /// <summary>Every source that a line of these tables names.</summary>
    public static ImmutableArray<BriefingSource> Sources => ReadSources.Value;

    /// <summary>What LEO is and what it is for, part by part.</summary>
    public static ImmutableArray<BriefingStatement> Vision => ReadVision.Value;

    /// <summary>How LEO came about; events without a known date come last.</summary>
    public static ImmutableArray<TimelineEvent> Timeline => ReadTimeline.Value;

    /// <summary>The bodies whose records are in LEO.</summary>
    public static ImmutableArray<SourceBody> SourceBodies => ReadBodies.Value;

    /// <summary>The seven strengths.</summary>
    public static ImmutableArray<Strength> Strengths => ReadStrengths.Value;

    /// <summary>The seven limitations.</summary>
    public static ImmutableArray<Limitation> Limitations => ReadLimitations.Value;

    /// <summary>The five questions that the areas of research interest could lead to.</summary>
    public static ImmutableArray<BriefingStatement> PriorityQuestions => ReadPriorities.Value;

    /// <summary>The fourteen questions that LEO could answer.</summary>
    public static ImmutableArray<SampleQuestion> SampleQuestions => ReadQuestions.Value;

    /// <summary>The eleven projects that use LEO, by title.</summary>
    public static ImmutableArray<BriefingStatement> Projects => ReadProjects.Value;

    /// <summary>Publications on the fourteen questions, by year.</summary>
    public static ImmutableArray<Publication> Publications => ReadPublications.Value;

    /// <summary>What the Secure Research Service is, asks and offers.</summary>
    public static ImmutableArray<BriefingStatement> AccessFacts => ReadAccess.Value;

    /// <summary>The steps from a question to cleared output.</summary>
    public static ImmutableArray<AccessStep> AccessSteps => ReadSteps.Value;

    /// <summary>What the research community is for and what it offers.</summary>
    public static ImmutableArray<BriefingStatement> Community => ReadCommunity.Value;

    /// <summary>The properties of DfE's own synthetic data, each with whether it holds for this kit.</summary>
    public static ImmutableArray<BriefingStatement> SyntheticDataProperties => ReadSynthetic.Value;

    /// <summary>Where to read on.</summary>
    public static ImmutableArray<BriefingStatement> Links => ReadLinks.Value;

    /// <summary>Whom to write to.</summary>
    public static ImmutableArray<BriefingStatement> Contacts => ReadContacts.Value;

    /// <summary>Terms of the field, each in one plain sentence, by their slugs.</summary>
    public static ImmutableArray<GlossaryTerm> Glossary => ReadGlossary.Value;

    static Lazy<ImmutableArray<BriefingStatement>> Statements(string table, string? topic, string text) => Table(table, row =>
        new BriefingStatement(row["id"], topic is null ? "" : row[topic], row[text], row["source"]));

    static Lazy<ImmutableArray<T>> Table<T>(string name, Func<EmbeddedRow, T> make) => new(() => [.. EmbeddedFile.Rows($"LeoKit.Briefing/{name}.csv").Select(make)]);

    static int Whole(EmbeddedRow row, string column) => int.Parse(row[column], CultureInfo.InvariantCulture);

    static string? Optional(EmbeddedRow row, string column) => row[column] is { Length: > 0 } text ? text : null;
}
