using System.Collections.Immutable;
using System.Globalization;

namespace LeoKit;

/// <summary>What a check says about an answer: one short sentence or two, never an exception.</summary>
/// <param name="Exercise">The exercise, such as <c>07.A</c>.</param>
/// <param name="State">Not tried, not yet, or correct.</param>
/// <param name="Message">What to look at next, or what the right answer shows.</param>
/// <param name="NextHint">The hint that helps from here, 1 to 3; null when none is needed.</param>
public sealed record CheckResult(string Exercise, ExerciseState State, string Message, int? NextHint)
{
    /// <summary>What to compare a discussion with: its criteria, then one possible answer; empty for other exercises.</summary>
    public ImmutableArray<string> Criteria { get; init; } = [];

    /// <summary>What became of the record of progress, where that needs a word; usually null.</summary>
    public string? Note { get; init; }

    internal string StateWords => State switch
    {
        ExerciseState.NotTried => "not tried",
        ExerciseState.NotYet => "not yet",
        _ => Criteria.IsEmpty ? "correct" : "handed in",
    };

    internal string? HintCall => NextHint is { } step
        ? string.Create(CultureInfo.InvariantCulture, $"Hint(\"{Exercise}\", {step})")
        : null;

    /// <summary>The result as a sentence, such as <c>07.A: not yet. You are one year too late. For help: Hint("07.A", 2).</c></summary>
    public override string ToString() =>
        $"{Exercise}: {StateWords}. {Message}" + (HintCall is { } call ? $" For help: {call}." : "") + (Note is { } note ? $" {note}" : "")
        + string.Concat(Criteria.Select(criterion => $"\n- {criterion}"));
}
