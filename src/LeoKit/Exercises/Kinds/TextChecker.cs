using System.Globalization;

namespace LeoKit.Exercises;

/// <summary>VALUE: a short text such as an identifier, a code or the name of a column. Case and surrounding spaces do not count.</summary>
sealed class TextChecker : Checker<string>
{
    /// <summary>What is asked for, such as "the name of the column".</summary>
    public required string Asked { get; init; }

    protected override string? Read(object answer, out Verdict? fault)
    {
        var text = answer switch
        {
            string given => given.Trim(),
            char letter => letter.ToString(),
            int or long => string.Create(CultureInfo.InvariantCulture, $"{answer}"),
            _ => null,
        };
        fault = text is null ? Verdict.OtherKind($"The answer is {Answer.KindOf(answer)}. Hand in {Asked} as text.") : null;
        return text;
    }

    protected override bool Same(string left, string right) => left.Equals(right, StringComparison.OrdinalIgnoreCase);

    protected override Verdict Explain(string answer, Target target) =>
        Letters(answer).Equals(Letters(target.Right), StringComparison.OrdinalIgnoreCase)
            ? Verdict.OtherContent("Nearly: the letters are right. Compare the spaces and signs between them.")
            : Verdict.OtherContent($"{PlainValue.Text(answer)} is another one. Asked for is {Asked}.");

    static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
