using System.Collections;
using System.Collections.Immutable;
using System.Globalization;

namespace LeoKit.Exercises;

/// <summary>ORDER: given steps brought into the right order.</summary>
sealed class OrderChecker : Checker<OrderChecker.Steps>
{
    protected override Steps? Read(object answer, out Verdict? fault)
    {
        fault = null;
        if (answer is string || answer is not IEnumerable sequence || Answer.Items(sequence) is not { } items)
        {
            fault = Verdict.OtherKind($"The answer is {Answer.KindOf(answer)}. Hand in the steps as a list, such as new[] {{ \"first\", \"second\" }}.");
            return null;
        }

        if (items.Exists(item => item is IGap))
            return null;
        if (!items.TrueForAll(item => item is string))
        {
            fault = Verdict.OtherKind("Hand in the steps as text, each as it is written in the question.");
            return null;
        }

        return new([.. items.Select(item => ((string)item!).Trim())]);
    }

    protected override bool Same(Steps left, Steps right) => left.Names.SequenceEqual(right.Names, StringComparer.OrdinalIgnoreCase);

    protected override Verdict Explain(Steps answer, Target target)
    {
        var reference = target.Right;
        var names = StringComparer.OrdinalIgnoreCase;
        if (answer.Names.FirstOrDefault(name => !reference.Names.Contains(name, names)) is { } stranger)
            return Verdict.OtherShape($"\"{PlainValue.Short(stranger)}\" is not one of the steps needed here.");
        if (answer.Names.GroupBy(name => name, names).FirstOrDefault(group => group.Count() > 1) is { } twice)
            return Verdict.OtherShape($"\"{twice.Key}\" is there more than once.");

        var prefix = answer.Names.Zip(reference.Names).TakeWhile(pair => names.Equals(pair.First, pair.Second)).Count();
        if (prefix == answer.Names.Length)
            return Verdict.OtherContent(string.Create(CultureInfo.InvariantCulture, $"The {prefix} steps given are in place; {reference.Names.Length - prefix} more to come."));
        var start = prefix switch { 0 => "", 1 => "The first step is in place. ", _ => string.Create(CultureInfo.InvariantCulture, $"The first {prefix} steps are in place. ") };
        return Verdict.OtherContent(string.Create(CultureInfo.InvariantCulture, $"{start}Step {prefix + 1}, \"{answer.Names[prefix]}\", is out of place."));
    }

    /// <summary>The steps in the order given.</summary>
    internal sealed record Steps(ImmutableArray<string> Names);
}
