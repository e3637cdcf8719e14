namespace LeoKit.Exercises;

/// <summary>Compares an answer with the right one: kind first, then known misunderstandings, then where it differs.</summary>
abstract class Checker
{
    public abstract Verdict Check(object answer, Exercise exercise, LeoExtract? extract);
}

/// <summary>A checker that compares answers in the form <typeparamref name="TForm"/>, whatever they were handed in as.</summary>
abstract class Checker<TForm> : Checker
    where TForm : class
{
    public override Verdict Check(object answer, Exercise exercise, LeoExtract? extract)
    {
        if (Read(answer, out var fault) is not { } form)
            return fault ?? Verdict.NotTried;

        var start = exercise.Start is { } given ? Expected(given.Answer(extract), exercise, "the answer it starts from") : null;
        if (start is not null && Same(form, start))
            return Verdict.AsGiven(exercise.Start!.Message);
        var target = new Target(exercise, Expected(exercise.Right(extract), exercise, "the right answer"), start, extract);
        if (IsRight(form, target))
            return Correct(exercise);
        var known = exercise.Misconceptions.FirstOrDefault(misconception => IsWhat(form, misconception, target));
        return known is null ? Explain(form, target) : Verdict.OtherShape(known.Message);
    }

    /// <summary>The answer in the form that is compared; null with a verdict if it is of another kind, null without one if it is a gap.</summary>
    protected abstract TForm? Read(object answer, out Verdict? fault);

    protected abstract bool Same(TForm left, TForm right);

    protected virtual bool IsRight(TForm answer, Target target) => Same(answer, target.Right);

    protected virtual Verdict Correct(Exercise exercise) => Verdict.Correct(exercise.Insight);

    /// <summary>Says where a readable answer differs, without giving the right one away.</summary>
    protected abstract Verdict Explain(TForm answer, Target target);

    /// <summary>True if the answer is the one that a known misunderstanding leads to.</summary>
    protected bool IsWhat(TForm answer, Misconception misconception, Target target) =>
        Same(answer, Expected(misconception.Answer(target.Extract), target.Exercise, $"the wrong answer to which it says \"{misconception.Message}\""));

    TForm Expected(object answer, Exercise exercise, string which) => Read(answer, out var fault)
        ?? throw new UnreadableAnswerException(exercise.Id, which, fault?.Message);

    /// <summary>What an answer is held against.</summary>
    /// <param name="Exercise">The exercise.</param>
    /// <param name="Right">The right answer.</param>
    /// <param name="Start">The faulty answer in the notebook, if the exercise starts from one.</param>
    /// <param name="Extract">The data, if they were handed in.</param>
    protected sealed record Target(Exercise Exercise, TForm Right, TForm? Start, LeoExtract? Extract);
}
