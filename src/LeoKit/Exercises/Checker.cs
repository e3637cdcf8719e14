using System.Collections.Immutable;

namespace LeoKit.Exercises;

/// <summary>Compares an answer with a reference: kind first, then known misunderstandings, then where it differs.</summary>
abstract class Checker
{
    /// <summary>The right answer, as a learner would hand it in; computed from the data or the rule where there is one.</summary>
    public required Func<LeoExtract?, object> Reference { get; init; }

    public ImmutableArray<Misconception> Misconceptions { get; init; } = [];

    /// <summary>What a right answer shows, in one sentence.</summary>
    public required string Insight { get; init; }

    public abstract Verdict Check(object answer, LeoExtract? extract);
}

/// <summary>A checker that compares answers in the form <typeparamref name="TForm"/>, whatever they were handed in as.</summary>
abstract class Checker<TForm> : Checker
    where TForm : class
{
    public override Verdict Check(object answer, LeoExtract? extract)
    {
        if (Read(answer, out var fault) is not { } form)
            return fault ?? Verdict.NotTried;

        var reference = Expected(Reference(extract));
        if (Same(form, reference))
            return Verdict.Correct(Insight);
        var known = Misconceptions.FirstOrDefault(misconception => Same(form, Expected(misconception.Answer(extract))));
        return known is null ? Explain(form, reference) : Verdict.OtherShape(known.Message);
    }

    /// <summary>The answer in the form that is compared; null with a verdict if it is of another kind, null without one if it is a gap.</summary>
    protected abstract TForm? Read(object answer, out Verdict? fault);

    protected abstract bool Same(TForm left, TForm right);

    /// <summary>Says where a readable answer differs, without giving the reference away.</summary>
    protected abstract Verdict Explain(TForm answer, TForm reference);

    TForm Expected(object answer) => Read(answer, out var fault)
        ?? throw new InvalidOperationException($"A registered answer cannot be read by its own checker: {fault?.Message}");
}
