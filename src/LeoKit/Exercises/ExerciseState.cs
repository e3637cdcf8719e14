namespace LeoKit;

/// <summary>How far an exercise is.</summary>
public enum ExerciseState
{
    /// <summary>The gap is not filled yet.</summary>
    NotTried,

    /// <summary>There is an answer, and the message says what to look at next.</summary>
    NotYet,

    /// <summary>The answer is right; for a discussion, which nobody marks, that it was handed in.</summary>
    Correct,
}
