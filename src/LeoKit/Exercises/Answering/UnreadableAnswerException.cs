namespace LeoKit.Exercises;

/// <summary>An answer that was registered with an exercise is none that its own check can read: a fault of the exercise, not of the learner.</summary>
sealed class UnreadableAnswerException(string exercise, string which, string? why)
    : Exception($"In exercise {exercise}, {which} cannot be read by its own check. {why ?? "It is a gap."}");
