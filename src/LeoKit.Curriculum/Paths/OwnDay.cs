using System.Collections.Immutable;

namespace LeoKit.Curriculum.Paths;

/// <summary>What an instructor says of a day of their own; what is left out comes from the path, or from how long its notebooks take.</summary>
/// <param name="Start">When the first notebook begins; null for when the path begins.</param>
/// <param name="End">When everybody may leave; null for as long as the path, or else the notebooks, take.</param>
/// <param name="Breaks">The breaks; empty for those of the path, moved with the start.</param>
public sealed record OwnDay(TimeOnly? Start, TimeOnly? End, ImmutableArray<ClassBreak> Breaks)
{
    /// <summary>Whether nothing is said, so that everything stays as the path has it.</summary>
    public bool IsEmpty => Start is null && End is null && Breaks.IsEmpty;

    /// <summary>The day in full.</summary>
    /// <param name="declared">The day of the path; null if it has none.</param>
    /// <param name="minutes">What its notebooks take.</param>
    /// <exception cref="ClassDayException">Such a day cannot be (RSH008).</exception>
    internal ClassDay Of(ClassDay? declared, int minutes)
    {
        var start = Start ?? declared?.Start ?? throw ClassDayException.NoStart();
        var later = declared is null ? TimeSpan.Zero : start.ToTimeSpan() - declared.Start.ToTimeSpan();
        var breaks = !Breaks.IsEmpty || declared is null ? Breaks : [.. declared.Breaks.Select(pause => pause with { About = Moved(pause.About, later) })];
        var end = End ?? (declared is null ? Moved(start, TimeSpan.FromMinutes(minutes + breaks.Sum(pause => pause.Minutes))) : Moved(declared.End, later));
        return new(start, end, [.. breaks.OrderBy(pause => pause.About)]);
    }

    static TimeOnly Moved(TimeOnly time, TimeSpan by) => time.Add(by, out var days) is var moved && days == 0 ? moved : throw ClassDayException.PastMidnight();
}
