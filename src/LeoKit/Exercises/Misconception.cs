namespace LeoKit.Exercises;

/// <summary>A known way to misunderstand an exercise: the answer it leads to, as a learner would hand it in, and what to say to it.</summary>
sealed record Misconception(Func<LeoExtract?, object> Answer, string Message);
