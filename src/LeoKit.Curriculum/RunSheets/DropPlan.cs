using System.Collections.Immutable;

namespace LeoKit.Curriculum.RunSheets;

/// <summary>What has to go so that the notebooks of a day fit into it.</summary>
/// <param name="Needed">The minutes that all notebooks take.</param>
/// <param name="Available">The minutes that the day has for them.</param>
/// <param name="Dropped">What is left out from the start.</param>
/// <param name="InHand">What may still be left out when it gets late.</param>
sealed record DropPlan(int Needed, int Available, ImmutableArray<LateOption> Dropped, ImmutableArray<LateOption> InHand)
{
    /// <summary>By how many minutes the day is still too long.</summary>
    public int Missing => Math.Max(0, Needed - Saved - Available);

    /// <summary>The minutes that leaving things out saves.</summary>
    public int Saved => Dropped.Sum(option => option.Minutes ?? 0);

    /// <summary>The minutes of a notebook without what is dropped.</summary>
    public int MinutesOf(RunSheetLesson lesson) => lesson.Minutes - DroppedFrom(lesson).Sum(option => option.Minutes ?? 0);

    /// <summary>What is left out of a notebook from the start.</summary>
    public ImmutableArray<LateOption> DroppedFrom(RunSheetLesson lesson) => [.. Dropped.Where(option => option.Lesson == lesson.Number)];

    /// <summary>Drops what instructor cells name before anything else, and the one thing that suffices rather than a longer one; in the end keeps what proved unnecessary.</summary>
    public static DropPlan For(ImmutableArray<RunSheetLesson> lessons, int available)
    {
        var options = lessons.SelectMany(lesson => lesson.Options).ToImmutableArray();
        var needed = lessons.Sum(lesson => lesson.Minutes);
        var dropped = new List<LateOption>();
        int Over() => needed - available - dropped.Sum(option => option.Minutes ?? 0);
        while (Over() > 0 && Next(options.Where(option => option.Minutes > 0).Except(dropped), Over()) is { } next)
            dropped.Add(next);
        foreach (var option in dropped.ToList())
            if (Over() + option.Minutes <= 0)
                dropped.Remove(option);
        return new(needed, available, [.. options.Where(dropped.Contains)], [.. options.Where(option => !dropped.Contains(option))]);
    }

    /// <summary>The shortest that suffices, else the longest; of two alike the later.</summary>
    static LateOption? Next(IEnumerable<LateOption> open, int over) =>
        open.Reverse().OrderBy(option => option.IsUnnamed).ThenBy(option => option.Minutes < over).ThenBy(option => option.Minutes < over ? -option.Minutes : option.Minutes).FirstOrDefault();
}
