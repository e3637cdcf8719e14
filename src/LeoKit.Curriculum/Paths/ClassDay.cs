using System.Collections.Immutable;

namespace LeoKit.Curriculum.Paths;

/// <summary>A day in a room, or half of one: when it begins, when it stops in between, when it ends.</summary>
/// <param name="Start">When the first notebook begins.</param>
/// <param name="End">When everybody may leave.</param>
/// <param name="Breaks">In order.</param>
public sealed record ClassDay(TimeOnly Start, TimeOnly End, ImmutableArray<ClassBreak> Breaks)
{
    /// <summary>The minutes that are left for notebooks.</summary>
    public int TeachingMinutes => (int)(End - Start).TotalMinutes - Breaks.Sum(pause => pause.Minutes);

    /// <summary>Looks whether a class can keep the day with so many notebooks.</summary>
    /// <exception cref="ClassDayException">It cannot (RSH008).</exception>
    internal ClassDay For(int notebooks)
    {
        if (End <= Start)
            throw ClassDayException.Backwards(this);
        if (Breaks.FirstOrDefault(pause => pause.About <= Start || pause.About >= End) is { } outside)
            throw ClassDayException.Outside(this, outside);
        if (Breaks.Length >= notebooks && !Breaks.IsEmpty)
            throw ClassDayException.TooManyBreaks(Breaks.Length, notebooks);
        return TeachingMinutes > 0 ? this : throw ClassDayException.NoMinutes(this);
    }
}

/// <summary>A break. It falls between two notebooks, as near to the wished time as they allow.</summary>
/// <param name="Name">As a page calls it.</param>
/// <param name="About">The wished time.</param>
/// <param name="Minutes">How long it is.</param>
public sealed record ClassBreak(string Name, TimeOnly About, int Minutes);
