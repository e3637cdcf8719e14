namespace LeoKit.Exercises;

/// <summary>VALUE: one number, exact or within a tolerance.</summary>
sealed class ValueChecker : Checker<ValueChecker.Number>
{
    public double Tolerance { get; init; }

    /// <summary>What is asked for, such as "the number of people".</summary>
    public required string Asked { get; init; }

    protected override Number? Read(object answer, out Verdict? fault)
    {
        if (answer is float.NaN or double.NaN)
        {
            fault = Verdict.OtherKind("The answer is not a number (NaN): a division of zero by zero, or a mean of nothing, leads to it.");
            return null;
        }

        fault = answer is string or bool or char || PlainValue.Of(answer) is not double
            ? Verdict.OtherKind($"The answer is {Answer.KindOf(answer)}. Hand in {Asked} as a number.")
            : null;
        return fault is null ? new((double)PlainValue.Of(answer)!) : null;
    }

    protected override bool Same(Number left, Number right) => PlainValue.Same(left.Value, right.Value, Tolerance);

    protected override Verdict Explain(Number answer, Target target)
    {
        var reference = target.Right;
        var difference = answer.Value - reference.Value;
        return Math.Abs(difference) == 1 ? Verdict.OtherContent($"Close: one too {(difference > 0 ? "many" : "few")}. Look at what is counted at the edges.")
            : Same(new(answer.Value * 100), reference) ? Verdict.OtherShape("That looks like a share from 0 to 1. A percentage from 0 to 100 is asked for.")
            : Same(new(answer.Value / 100), reference) ? Verdict.OtherShape("That looks like a percentage from 0 to 100. A share from 0 to 1 is asked for.")
            : Same(new(-answer.Value), reference) ? Verdict.OtherContent("The size is right, the sign is not.")
            : Verdict.OtherContent($"That is too {(difference > 0 ? "large" : "small")}. Asked for is {Asked}.");
    }

    /// <summary>A number behind a reference, so that "not readable" can be null.</summary>
    internal sealed record Number(double Value);
}
