using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;

namespace LeoKit.Exercises;

/// <summary>FUNC and FIX: a small function, called with shown and hidden cases and compared with the right one.</summary>
sealed class FunctionChecker : Checker<FunctionChecker.Results>
{
    public required ImmutableArray<FunctionCase> Cases { get; init; }

    /// <summary>How the function is declared, for a message: <c>bool IsHeld(int born, int schoolYear)</c>.</summary>
    public required string Signature { get; init; }

    public double Tolerance { get; init; }

    /// <summary>What must hold of every call.</summary>
    public ImmutableArray<FunctionLaw> Laws { get; init; } = [];

    protected override Results? Read(object answer, out Verdict? fault)
    {
        if (answer is not Delegate function)
        {
            fault = Verdict.OtherKind($"The answer is {Answer.KindOf(answer)}. Hand in the function itself, without calling it; it is declared as {Signature}.");
            return null;
        }

        var parameters = function.GetType().GetMethod("Invoke")!.GetParameters();
        if (Cases.Any(@case => ArgumentFit.All(@case.Arguments, parameters) is null))
        {
            fault = Verdict.OtherKind($"The function takes other values than the exercise. Declare it as {Signature}.");
            return null;
        }

        using var watch = GapWatch.Start();
        var results = Cases.Select(@case => Call(function, parameters, @case)).ToImmutableArray();
        fault = null;
        return watch.SawGap || results.Any(result => result is IGap) ? null : new(results);
    }

    protected override bool Same(Results left, Results right) => FirstDifference(left, right) < 0;

    protected override Verdict Explain(Results answer, Target target)
    {
        var first = FirstDifference(answer, target.Right);
        var @case = Cases[first];
        if (answer.Values[first] is Thrown thrown)
            return Verdict.OtherShape($"Called with {@case}, the function stops with {thrown.Kind}: {PlainValue.Short(thrown.Message).TrimEnd('.')}.");
        if (target.Start is { } start && Moved(answer, start, target.Right) is { } moved)
            return moved;
        if (BrokenLaw(answer) is { } broken)
            return broken;
        if (@case.Hidden is { } about)
            return Verdict.OtherContent($"The shown cases agree. A hidden case does not: {about}.");
        var agreeing = Cases.Length - Enumerable.Range(0, Cases.Length).Count(index => Differs(answer, target.Right, index));
        return Verdict.OtherContent(string.Create(CultureInfo.InvariantCulture,
            $"{agreeing} of {Cases.Length} cases agree. The first that does not is {@case}: the function gives {PlainValue.Text(answer.Values[first])}, and {PlainValue.Text(target.Right.Values[first])} is asked for."));
    }

    /// <summary>A repair that mends one case and spoils another has moved the fault.</summary>
    Verdict? Moved(Results answer, Results start, Results right)
    {
        var cases = Enumerable.Range(0, Cases.Length).ToList();
        var spoilt = cases.FindIndex(index => !Differs(start, right, index) && Differs(answer, right, index));
        if (spoilt < 0)
            return null;
        var mended = cases.FindIndex(index => Differs(start, right, index) && !Differs(answer, right, index));
        return Verdict.OtherContent(mended >= 0
            ? $"The fault has moved: {Named(mended)} is mended, and {Named(spoilt)}, which was right before, no longer is."
            : $"The fault is still there, and {Named(spoilt)}, which was right before, no longer is.");
    }

    string Named(int index) => Cases[index] is { Hidden: { } about } ? $"a hidden case ({about})" : $"{Cases[index]}";

    Verdict? BrokenLaw(Results answer)
    {
        for (var index = 0; index < Cases.Length; index++)
            if (Laws.FirstOrDefault(law => !law.Holds(Cases[index].Arguments, answer.Values[index])) is { } law)
                return Verdict.OtherContent($"One thing must hold of every call: {law.Says}. It does not for {Named(index)}.");
        return null;
    }

    static object? Call(Delegate function, ParameterInfo[] parameters, FunctionCase @case)
    {
        try
        {
            return PlainValue.Of(function.DynamicInvoke(ArgumentFit.All(@case.Arguments, parameters)), keepsNaN: true);
        }
        catch (TargetInvocationException stopped)
        {
            return new Thrown(stopped.InnerException!.GetType().Name, stopped.InnerException.Message);
        }
    }

    // A shown case explains more than a hidden one, so it is looked for first.
    int FirstDifference(Results left, Results right) => Enumerable.Range(0, Cases.Length)
        .Where(index => Differs(left, right, index))
        .OrderBy(index => Cases[index].Hidden is not null)
        .DefaultIfEmpty(-1)
        .First();

    bool Differs(Results left, Results right, int index) => !PlainValue.Same(left.Values[index], right.Values[index], Tolerance);

    /// <summary>What the function gave, case by case.</summary>
    internal sealed record Results(ImmutableArray<object?> Values);

    sealed record Thrown(string Kind, string Message);
}
