namespace LeoKit.Curriculum.RunSheets;

/// <summary>A notebook or a break in its place on the clock.</summary>
/// <param name="Start">Minutes after the day, or the sitting, began.</param>
/// <param name="Minutes">How long it is.</param>
/// <param name="Lesson">The notebook; null for a break.</param>
/// <param name="Break">What the break is called; empty for a notebook.</param>
sealed record ScheduledItem(int Start, int Minutes, RunSheetLesson? Lesson, string Break)
{
    public int End => Start + Minutes;
}
