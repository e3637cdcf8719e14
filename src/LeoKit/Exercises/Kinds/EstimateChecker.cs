using System.Globalization;
using System.Runtime.CompilerServices;

namespace LeoKit.Exercises;

/// <summary>EST: an effect with its interval, held against the effect that was planted in the data.</summary>
sealed class EstimateChecker : Checker<EstimateChecker.Guess>
{
    // A known wrong estimate is recognised although somebody may have rounded it or left out a few rows.
    const double Alike = 0.005;

    /// <summary>What is estimated, with its unit: "the effect on yearly pay, in log points".</summary>
    public required string Asked { get; init; }

    /// <summary>The effect that was planted.</summary>
    public required Func<LeoExtract?, double> Truth { get; init; }

    /// <summary>How far from it an estimate may lie, because of chance.</summary>
    public required double Within { get; init; }

    /// <summary>Which estimate counts in a result that holds several.</summary>
    public string? Named { get; init; }

    protected override Guess? Read(object answer, out Verdict? fault)
    {
        fault = null;
        switch (answer)
        {
            case Estimate estimate:
                return new(estimate.Value, (estimate.Low, estimate.High));
            case EstimationResult result when Chosen(result) is { } chosen:
                return new(chosen.Value, (chosen.Low, chosen.High));
            case EstimationResult result:
                fault = Verdict.OtherShape($"The result holds several estimates: {string.Join(", ", result.Estimates.Take(6).Select(estimate => estimate.Name))}. Hand in one of them, as result[\"…\"].");
                return null;
            case ITuple { Length: 3 } tuple when Number(tuple[0]) is { } value && Number(tuple[1]) is { } low && Number(tuple[2]) is { } high:
                return new(value, (low, high));
            case not (string or bool or char) when PlainValue.Of(answer) is double value:
                return new(value, null);
            default:
                fault = Verdict.OtherKind($"The answer is {Answer.KindOf(answer)}. Hand in an estimate with its interval: what a method such as Ols gives, or (value, low, high).");
                return null;
        }
    }

    protected override bool Same(Guess left, Guess right) =>
        Math.Abs(left.Value - right.Value) <= Alike * Math.Max(Math.Abs(left.Value), Math.Abs(right.Value));

    protected override bool IsRight(Guess answer, Target target) =>
        IsNear(answer, target) && answer.Interval is { } interval && interval.Low <= Truth(target.Extract) && Truth(target.Extract) <= interval.High
        && (Same(answer, target.Right) || !IsMisunderstood(answer, target));

    /// <summary>A wide interval may cover the truth although another question was answered, such as that of a placebo year.</summary>
    bool IsMisunderstood(Guess answer, Target target) =>
        target.Exercise.Misconceptions.Any(misconception => IsWhat(answer, misconception, target));

    protected override Verdict Explain(Guess answer, Target target)
    {
        var truth = Truth(target.Extract);
        if (!double.IsFinite(answer.Value))
            return Verdict.OtherShape("The estimate is not a number: look for a group without people, or without variation.");
        if (answer.Interval is not { } interval)
            return Verdict.OtherShape("That is a number without an interval. An estimate says how sure it is: hand in (value, low, high), or what the method gives.");
        if (interval.Low > answer.Value || answer.Value > interval.High)
            return Verdict.OtherShape("The estimate does not lie in its own interval. The order is (value, low, high).");
        if (IsNear(answer, target))
            return Verdict.OtherContent("The estimate is near the planted effect, and its interval leaves the effect out: the errors are taken for smaller than they are. Who belongs together, and is each person there once?");
        if (Math.Sign(answer.Value) != Math.Sign(truth) && truth != 0)
            return Verdict.OtherContent("The estimate points the other way than the planted effect. Who was compared with whom?");
        var covers = interval.Low <= truth && truth <= interval.High ? " Its interval covers the effect only because it is wide." : "";
        return Verdict.OtherContent(string.Create(CultureInfo.InvariantCulture,
            $"The estimate is too {(Math.Abs(answer.Value) > Math.Abs(truth) ? "large" : "small")} by more than {Within}, the room left for chance. Asked for is {Asked}.{covers}"));
    }

    /// <summary>What is not a number stays a part of the answer, so that the answer can be told what it is.</summary>
    static double? Number(object? part) => part is double.NaN or float.NaN ? double.NaN : PlainValue.Of(part) as double?;

    bool IsNear(Guess answer, Target target) => Math.Abs(answer.Value - Truth(target.Extract)) <= Within;

    Estimate? Chosen(EstimationResult result) =>
        result.Estimates.Length == 1 ? result.Estimates[0] : result.Estimates.FirstOrDefault(estimate => Named is not null && estimate.Name == Named);

    /// <summary>An estimate, and its interval if it has one.</summary>
    internal sealed record Guess(double Value, (double Low, double High)? Interval);
}
