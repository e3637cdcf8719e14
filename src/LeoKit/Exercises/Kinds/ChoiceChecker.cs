namespace LeoKit.Exercises;

/// <summary>CHOICE: one letter; every other letter stands for a misunderstanding with a message of its own.</summary>
sealed class ChoiceChecker : Checker<string>
{
    protected override string? Read(object answer, out Verdict? fault)
    {
        var letter = (answer as string ?? (answer as char?)?.ToString())?.Trim().ToUpperInvariant();
        fault = letter is [>= 'A' and <= 'Z'] ? null : Verdict.OtherKind("Hand in one letter, such as \"A\".");
        return fault is null ? letter : null;
    }

    protected override bool Same(string left, string right) => string.Equals(left, right, StringComparison.Ordinal);

    protected override Verdict Explain(string answer, Target target)
    {
        var letters = target.Exercise.Misconceptions.Select(misconception => (string)misconception.Answer(null)).Append(target.Right).Order(StringComparer.Ordinal);
        return Verdict.OtherKind($"There is no choice {answer}. The choices are {string.Join(", ", letters)}.");
    }
}
