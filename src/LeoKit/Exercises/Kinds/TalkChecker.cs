using System.Collections.Immutable;

namespace LeoKit.Exercises;

/// <summary>TALK: a few sentences, which nobody marks. What comes back is what to hold them against, and words that hurt or mislead.</summary>
sealed class TalkChecker : Checker<string>
{
    const int FewestWords = 5;

    /// <summary>What a good answer does, three sentences.</summary>
    public required ImmutableArray<string> Criteria { get; init; }

    protected override string? Read(object answer, out Verdict? fault)
    {
        fault = answer is string ? null : Verdict.OtherKind($"The answer is {Answer.KindOf(answer)}. Write a sentence or two, as text in quotes.");
        return answer as string;
    }

    /// <summary>A known misunderstanding is a phrase here, wherever it stands.</summary>
    protected override bool Same(string left, string right) => left.Contains(right, StringComparison.OrdinalIgnoreCase);

    protected override bool IsRight(string answer, Target target) =>
        answer.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length >= FewestWords
        && !target.Exercise.Misconceptions.Any(known => Same(answer, (string)known.Answer(target.Extract)));

    protected override Verdict Correct(Exercise exercise) =>
        Verdict.HandedIn([.. Criteria, $"One possible answer: {exercise.Right(null)}"]);

    protected override Verdict Explain(string answer, Target target) => Verdict.OtherShape("Write a whole sentence or two, so that somebody else could answer you.");
}
