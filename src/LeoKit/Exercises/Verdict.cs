namespace LeoKit.Exercises;

/// <summary>A checker's opinion. The further an answer has come, the closer the hint that it names.</summary>
sealed record Verdict(ExerciseState State, string Message, int? NextHint)
{
    public static Verdict NotTried { get; } = new(ExerciseState.NotTried, "Fill the gap, then run the cell again.", 1);

    public static Verdict Correct(string insight) => new(ExerciseState.Correct, insight, null);

    /// <summary>The answer is of a kind that cannot be compared.</summary>
    public static Verdict OtherKind(string message) => new(ExerciseState.NotYet, message, 1);

    /// <summary>The answer has the right kind, but not the right shape, or shows a known misunderstanding.</summary>
    public static Verdict OtherShape(string message) => new(ExerciseState.NotYet, message, 2);

    /// <summary>The answer has the right kind and shape, but not the right content.</summary>
    public static Verdict OtherContent(string message) => new(ExerciseState.NotYet, message, 3);
}
