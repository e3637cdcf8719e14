using System.Collections.Immutable;

namespace LeoKit.Curriculum.RunSheets;

/// <summary>A part of a notebook's clock with the time that it has today.</summary>
/// <param name="Part">The part as it is written.</param>
/// <param name="Start">The minute it begins, from the start of the notebook.</param>
/// <param name="End">The minute it ends; the same as the start if it is left out.</param>
/// <param name="LeftOut">What is left out of it.</param>
sealed record TimedPart(ClockPart Part, int Start, int End, ImmutableArray<LateOption> LeftOut)
{
    /// <summary>The clock of a notebook without what is dropped: a dropped exercise shortens its part, what else is saved is shared by all parts.</summary>
    public static ImmutableArray<TimedPart> Of(RunSheetLesson lesson, ImmutableArray<LateOption> dropped)
    {
        var parts = lesson.Script.Clock;
        var lengths = parts.Select(part => (double)(part.To - part.From)).ToArray();
        foreach (var option in dropped.Where(option => option.Part is not null))
            lengths[option.Part!.Value] = option.IsWholePart ? 0 : Math.Max(1, lengths[option.Part.Value] - option.Minutes!.Value);
        var time = Math.Min(lesson.Minutes - dropped.Sum(option => option.Minutes ?? 0), lengths.Sum());
        var scale = time / lengths.Sum();

        var (timed, now) = (ImmutableArray.CreateBuilder<TimedPart>(), 0.0);
        foreach (var (part, place) in parts.Select((part, place) => (part, place)))
        {
            var end = now + (lengths[place] * scale);
            timed.Add(new(part, Whole(now), Whole(end), [.. dropped.Where(option => option.Part == place)]));
            now = end;
        }

        return timed.ToImmutable();
    }

    static int Whole(double minute) => (int)Math.Round(minute, MidpointRounding.AwayFromZero);
}
