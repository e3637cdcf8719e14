using System.Collections.Immutable;
using LeoKit.Curriculum.Paths;

namespace LeoKit.Curriculum.RunSheets;

/// <summary>Puts notebooks and breaks on the clock.</summary>
static class Schedule
{
    /// <summary>How long somebody alone is asked to sit, with breaks.</summary>
    public const int LongestSitting = 100;

    const int BreakInSitting = 10;

    /// <summary>The notebooks and breaks of a day: each break comes between two notebooks, nearest to when it is wished for.</summary>
    public static ImmutableArray<ScheduledItem> OfDay(ImmutableArray<RunSheetLesson> lessons, ClassDay day, DropPlan plan)
    {
        var items = ImmutableArray.CreateBuilder<ScheduledItem>();
        var waiting = new Queue<ClassBreak>(day.Breaks);
        var now = 0;
        foreach (var (lesson, place) in lessons.Select((lesson, place) => (lesson, place)))
        {
            var end = now + plan.MinutesOf(lesson);
            // The last gap is before the last notebook, since a day does not end with a break: when as many gaps as breaks are left, each takes one.
            if (place > 0 && waiting.TryPeek(out var next) && (lessons.Length - place <= waiting.Count || Distance(next, now) <= Distance(next, end)))
            {
                items.Add(new(now, waiting.Dequeue().Minutes, null, next.Name));
                now += next.Minutes;
            }

            items.Add(new(now, plan.MinutesOf(lesson), lesson, ""));
            now += plan.MinutesOf(lesson);
        }

        return items.ToImmutable();

        int Distance(ClassBreak pause, int minute) => Math.Abs((int)(pause.About - day.Start).TotalMinutes - minute);
    }

    /// <summary>The notebooks in sittings of at most <see cref="LongestSitting"/> minutes, a break between two; a longer notebook has a sitting of its own.</summary>
    public static ImmutableArray<ImmutableArray<ScheduledItem>> OfSittings(ImmutableArray<RunSheetLesson> lessons)
    {
        var sittings = new List<List<ScheduledItem>>();
        foreach (var lesson in lessons)
            if (sittings.LastOrDefault() is { } sitting && sitting[^1].End + BreakInSitting + lesson.Minutes <= LongestSitting)
            {
                sitting.Add(new(sitting[^1].End, BreakInSitting, null, "Break"));
                sitting.Add(new(sitting[^1].End, lesson.Minutes, lesson, ""));
            }
            else
                sittings.Add([new(0, lesson.Minutes, lesson, "")]);
        return [.. sittings.Select(sitting => sitting.ToImmutableArray())];
    }
}
