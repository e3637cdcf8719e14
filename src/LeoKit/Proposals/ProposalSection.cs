using System.Collections.Immutable;
using System.Globalization;
using LeoKit.Requests;

namespace LeoKit.Proposals;

/// <summary>A section of a written proposal: a heading with paragraphs, points and tables. Both forms are written from these and nothing else.</summary>
sealed record ProposalSection(string Heading)
{
    public const string WhatItIs = "A proposal for learning, not an application. Numbers come from synthetic data: no real person is in them, and they are placeholders and not findings.";

    /// <summary>Text; null while the part is open.</summary>
    public string? Text { get; init; }

    public ImmutableArray<string> Points { get; init; } = [];

    public ImmutableArray<ProposalTable> Tables { get; init; } = [];

    public static ImmutableArray<ProposalSection> Of(Proposal proposal) => [.. ProposalPart.All.Skip(1).Select(part => Of(part, proposal))];

    static ProposalSection Of(ProposalPart part, Proposal proposal) => !part.IsFilled(proposal) ? new(part.Heading) : part.Name switch
    {
        nameof(Proposal.Cohort) => new(part.Heading) { Text = proposal.Cohort!.Methods, Tables = [Flow(proposal.Cohort)] },
        nameof(Proposal.Variables) => new(part.Heading) { Text = $"{proposal.Variables} {RequestText.Minimisation}", Tables = [Fields(proposal.Variables!)] },
        nameof(Proposal.MockTables) => new(part.Heading) { Text = SdcRules.CaseByCase, Tables = [.. proposal.MockTables.Select(Mock)] },
        nameof(Proposal.Risks) => new(part.Heading) { Text = "", Points = proposal.Risks },
        _ => new(part.Heading) { Text = part.Text(proposal).Trim() },
    };

    static ProposalTable Flow(StudyCohort cohort) => new($"How the cohort is defined, counted in {cohort.Unit}", ["Step", "Left", "Excluded"],
        [.. cohort.Steps.Select(step => (ImmutableArray<string>)[step.Name, Number(step.Rows), step.Number == 0 ? "–" : Number(step.Excluded)])]);

    static ProposalTable Fields(VariableRequest request) => new("Fields and years", ["Table", "Field", "Years", "Why"],
        [.. request.Fields.Select(field => (ImmutableArray<string>)
            [field.Table, field.Field, field.Years.IsNone ? "–" : $"{field.Years}", field.Why.Length == 0 ? "no reason yet" : field.Why])]);

    static ProposalTable Mock(ClearanceItem item) =>
        new(item.Published.SuppressedCells == 0 ? item.Title : $"{item.Title} ({PublishedTable.Mark}: suppressed)", item.Published.Headings, [.. item.Published.TextRows()]);

    static string Number(int count) => count.ToString("N0", CultureInfo.InvariantCulture);
}

/// <summary>A table of a written proposal.</summary>
sealed record ProposalTable(string Caption, ImmutableArray<string> Headings, ImmutableArray<ImmutableArray<string>> Rows);
