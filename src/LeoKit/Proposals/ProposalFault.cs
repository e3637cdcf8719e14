namespace LeoKit.Proposals;

/// <summary>Every reason for which a proposal is not written, each with its stable code and the next step.</summary>
static class ProposalFault
{
    public static ProposalException NoTitle() => new("LEO601", "the proposal has no title.", "Give it one: proposal with { Title = \"…\" }.");

    public static ProposalException SmallCounts() =>
        new("LEO602", "a count in the flow of the cohort, or the number between two of them, is from 1 to 9.", "Join the step that takes out few with the next one, so that no small group can be read from the flow.");

    public static ProposalException UnsafeTable(string title) =>
        new("LEO603", $"the mock table '{title}' shows a cell that breaks a rule of disclosure control, or was not made from the table behind it.", "Publish it with Sdc.Suppress or Sdc.Round from that very table, then check it with Sdc.Check.");
}
