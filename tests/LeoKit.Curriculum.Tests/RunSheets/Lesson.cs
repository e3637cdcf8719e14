using System.Collections.Immutable;
using LeoKit.Curriculum.Metadata;
using LeoKit.Curriculum.RunSheets;

namespace LeoKit.Curriculum.Tests.RunSheets;

/// <summary>A notebook on a run-sheet, made from its instructor cell.</summary>
static class Lesson
{
    public static RunSheetLesson Of(string number, int teach, int exercise, string instructor, string letters = "ABC", int ideas = 2)
    {
        var metadata = new LessonMetadata(number, "x", 0, teach, exercise, "teaching", [], [], [], [], [], default);
        var script = InstructorScriptReader.Of([instructor]);
        return new($"{number} · x", null, metadata, script, new LateOptions(script, metadata, [.. letters.Select(letter => $"{letter}")], ideas).All(), []);
    }

    public static ImmutableArray<RunSheetLesson> Alike(int count) =>
        [.. Enumerable.Range(0, count).Select(place => Of($"{place:00}", 20, 15, "**Instructor.** 0–20 min: ideas. 20–35: A, B and C. If late, drop the chart."))];
}
