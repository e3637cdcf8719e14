using System.Collections.Immutable;

namespace LeoKit.Exercises;

/// <summary>A checker's opinion. The further an answer has come, the closer the hint that it names.</summary>
sealed record Verdict(ExerciseState State, string Message, int? NextHint)
{
    /// <summary>What to compare a discussion with; empty for other exercises.</summary>
    public ImmutableArray<string> Criteria { get; private init; } = [];

    public static Verdict NotTried { get; } = new(ExerciseState.NotTried, "Fill the gap, then run the cell again.", 1);

    public static Verdict Correct(string insight) => new(ExerciseState.Correct, insight, null);

    /// <summary>The answer is the faulty one that the notebook came with.</summary>
    public static Verdict AsGiven(string symptom) => new(ExerciseState.NotTried, $"{symptom} Mend it, then run both cells again.", 1);

    /// <summary>A discussion was written; nobody marks it.</summary>
    public static Verdict HandedIn(ImmutableArray<string> criteria) =>
        new(ExerciseState.Correct, "Nobody marks this one. Hold your answer against these, then talk about it:", null) { Criteria = criteria };

    /// <summary>The answer is of a kind that cannot be compared.</summary>
    public static Verdict OtherKind(string message) => new(ExerciseState.NotYet, message, 1);

    /// <summary>The answer has the right kind, but not the right shape, or shows a known misunderstanding.</summary>
    public static Verdict OtherShape(string message) => new(ExerciseState.NotYet, message, 2);

    /// <summary>The answer has the right kind and shape, but not the right content.</summary>
    public static Verdict OtherContent(string message) => new(ExerciseState.NotYet, message, 3);
}
