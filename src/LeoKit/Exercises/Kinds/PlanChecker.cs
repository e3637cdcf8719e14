using System.Collections.Immutable;

namespace LeoKit.Exercises;

/// <summary>PLAN: a record with named parts. Nothing is compared with a right answer: every part is filled, allowed values are kept, and the parts agree with each other.</summary>
sealed class PlanChecker : Checker<PlanAnswer>
{
    public required ImmutableArray<PlanPart> Parts { get; init; }

    public ImmutableArray<PlanRule> Rules { get; init; } = [];

    string Example => $"new {{ {string.Join(", ", Parts.Take(2).Select(part => $"{part.Name} = …"))}{(Parts.Length > 2 ? ", …" : "")} }}";

    protected override PlanAnswer? Read(object answer, out Verdict? fault)
    {
        var plan = PlanAnswer.Read(answer);
        fault = plan is null ? Verdict.OtherKind($"The answer is {Answer.KindOf(answer)}. Hand in a plan with its parts: {Example}.") : null;
        return plan is not null && Parts.Any(part => plan.Has(part.Name)) && Parts.All(part => plan.IsGap(part.Name)) ? null : plan;
    }

    protected override bool Same(PlanAnswer left, PlanAnswer right) =>
        Parts.All(part => left.Text(part.Name).Equals(right.Text(part.Name), StringComparison.OrdinalIgnoreCase));

    protected override bool IsRight(PlanAnswer answer, Target target) => Fault(answer) is null;

    protected override Verdict Explain(PlanAnswer answer, Target target) => Fault(answer)!;

    Verdict? Fault(PlanAnswer plan)
    {
        if (Parts.FirstOrDefault(part => !plan.Has(part.Name)) is { } missing)
            return Verdict.OtherShape($"The part {missing.Name} is missing: {missing.About}. The parts are {string.Join(", ", Parts.Select(part => part.Name))}.");
        if (Parts.FirstOrDefault(part => plan.IsGap(part.Name)) is { } gap)
            return Verdict.OtherShape($"The part {gap.Name} is still to be filled: {gap.About}.");
        foreach (var part in Parts)
            if (Stranger(plan, part) is { } stranger)
                return Verdict.OtherContent($"{part.Name}: {PlainValue.Text(stranger)} is not one of {string.Join(", ", part.Allowed)}.");
        if (Parts.FirstOrDefault(part => Words(plan.Text(part.Name)) < part.Words) is { } brief)
            return Verdict.OtherContent($"The part {brief.Name} says too little to be carried out: {brief.About}.");
        return Rules.FirstOrDefault(rule => !rule.Holds(plan)) is { } broken ? Verdict.OtherContent(broken.Otherwise) : null;
    }

    static string? Stranger(PlanAnswer plan, PlanPart part) => part.Allowed.IsEmpty
        ? null
        : plan.Items(part.Name).FirstOrDefault(item => !part.Allowed.Contains(item, StringComparer.OrdinalIgnoreCase));

    static int Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
}
