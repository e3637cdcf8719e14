using System.Collections.Immutable;

namespace LeoKit.Proposals;

/// <summary>A part of a proposal, in the order in which a reader meets it.</summary>
/// <param name="Name">The name of the property that holds it.</param>
/// <param name="Heading">Its heading.</param>
/// <param name="About">What belongs there.</param>
/// <param name="LeastWords">How many words it takes to be carried out.</param>
/// <param name="Text">The part as text; empty where it is no text.</param>
sealed record ProposalPart(string Name, string Heading, string About, int LeastWords, Func<Proposal, string> Text)
{
    public static readonly ImmutableArray<ProposalPart> All =
    [
        new(nameof(Proposal.Title), "Title", "a few words that name question and people", 3, proposal => proposal.Title),
        new(nameof(Proposal.Question), "Question", "one sentence that ends with a question mark", 6, proposal => proposal.Question),
        new(nameof(Proposal.PublicBenefit), "Public benefit", "who gains from the answer, and how they will hear of it", 8, proposal => proposal.PublicBenefit),
        new(nameof(Proposal.ExistingWork), "What others have done", "the closest work, and in what this study differs", 6, proposal => proposal.ExistingWork),
        new(nameof(Proposal.Population), "Population", "whom the question is about, with years", 4, proposal => proposal.Population),
        new(nameof(Proposal.Exposure), "Exposure", "what happened to some of them", 2, proposal => proposal.Exposure),
        new(nameof(Proposal.Comparison), "Comparison", "what happened to the others", 2, proposal => proposal.Comparison),
        new(nameof(Proposal.Outcome), "Outcome", "what is looked at later, and when", 2, proposal => proposal.Outcome),
        new(nameof(Proposal.Cohort), "Cohort", "a StudyCohort, tried on synthetic data", 1, _ => "") { IsFilled = proposal => proposal.Cohort is not null },
        new(nameof(Proposal.Design), "Design", "how records become an answer, and what must hold for it", 8, proposal => proposal.Design),
        new(nameof(Proposal.Variables), "Variables", "a variable request, each field with its reason", 1, _ => "") { IsFilled = proposal => proposal.Variables is { Fields.IsEmpty: false } },
        new(nameof(Proposal.MockTables), "Mock tables", "tables in the form of the final ones, made safe", 1, _ => "") { IsFilled = proposal => !proposal.MockTables.IsEmpty },
        new(nameof(Proposal.SafeOutput), "Safe output", "how outputs are made safe before they are handed in", 5, proposal => proposal.SafeOutput),
        new(nameof(Proposal.Limits), "Limits", "what the data cannot tell about this question", 5, proposal => proposal.Limits),
        new(nameof(Proposal.Risks), "Risks", "what could go amiss, each with what is done about it", 4, proposal => string.Join(' ', proposal.Risks)),
    ];

    /// <summary>Whether it has something in it.</summary>
    public Func<Proposal, bool> IsFilled { get; init; } = proposal => !string.IsNullOrWhiteSpace(Text(proposal));

    public static int WordsOf(string? text) => (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
}
