using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;

namespace LeoKit.Exercises;

/// <summary>FUNC: a small function, called with shown and hidden cases and compared with the reference function.</summary>
sealed class FunctionChecker : Checker<FunctionChecker.Results>
{
    public required ImmutableArray<FunctionCase> Cases { get; init; }

    /// <summary>How the function is declared, for a message: <c>bool IsHeld(int born, int schoolYear)</c>.</summary>
    public required string Signature { get; init; }

    public double Tolerance { get; init; }

    protected override Results? Read(object answer, out Verdict? fault)
    {
        if (answer is not Delegate function)
        {
            fault = Verdict.OtherKind($"The answer is {Answer.KindOf(answer)}. Hand in the function itself, without calling it; it is declared as {Signature}.");
            return null;
        }

        var parameters = function.GetType().GetMethod("Invoke")!.GetParameters();
        if (ArgumentFit.All(Cases[0].Arguments, parameters) is null)
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

    protected override Verdict Explain(Results answer, Results reference)
    {
        var first = FirstDifference(answer, reference);
        var @case = Cases[first];
        if (answer.Values[first] is Thrown thrown)
            return Verdict.OtherShape($"Called with {@case}, the function stops with {thrown.Kind}: {PlainValue.Short(thrown.Message).TrimEnd('.')}.");
        if (@case.Hidden is { } about)
            return Verdict.OtherContent($"The shown cases agree. A hidden case does not: {about}.");
        var agreeing = Cases.Length - Enumerable.Range(0, Cases.Length).Count(index => Differs(answer, reference, index));
        return Verdict.OtherContent(string.Create(CultureInfo.InvariantCulture,
            $"{agreeing} of {Cases.Length} cases agree. The first that does not is {@case}: the function gives {PlainValue.Text(answer.Values[first])}, and {PlainValue.Text(reference.Values[first])} is asked for."));
    }

    static object? Call(Delegate function, ParameterInfo[] parameters, FunctionCase @case)
    {
        try
        {
            return PlainValue.Of(function.DynamicInvoke(ArgumentFit.All(@case.Arguments, parameters)));
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
