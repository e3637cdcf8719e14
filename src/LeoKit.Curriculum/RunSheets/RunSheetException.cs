namespace LeoKit.Curriculum.RunSheets;

/// <summary>A run-sheet cannot be made; the message says what, where, why and what to do next.</summary>
public sealed class RunSheetException : Exception
{
    RunSheetException(string code, string place, string reason, string nextStep)
        : base($"{code} in {place}: {reason} {nextStep}") => Code = code;

    /// <summary>The kind of fault, <c>RSH001</c> and on; it stays the same between versions.</summary>
    public string Code { get; }

    internal static RunSheetException NoNotebook(string path, string number, string folder) =>
        new("RSH001", path, $"No notebook in {folder} begins with {number}-.", "Run the command from the folder that holds README.md, or name a folder whose notebooks begin with their numbers.");

    internal static RunSheetException NoMetadata(string notebook, IEnumerable<string> problems) =>
        new("RSH002", notebook, string.Join(' ', problems), "The sheet takes its minutes from there: leokit lint says how they are written.");

    internal static RunSheetException NoClock(string notebook) =>
        new("RSH003", notebook, "No instructor cell gives a clock.", "Write a cell instructor-clock that begins with **Instructor.** 0–5 min: and says what happens when.");

    internal static RunSheetException BrokenClock(string notebook, ClockPart part, int start) =>
        new("RSH004", notebook, FormattableString.Invariant($"The clock of the instructor cell goes from minute {start} to {part.From}–{part.To}."), "Begin each part where the one before it ends, the first at 0.");

    internal static RunSheetException LongClock(string notebook, int end, int minutes) =>
        new("RSH004", notebook, FormattableString.Invariant($"The clock of the instructor cell runs to minute {end}, and the metadata plan {minutes}."), "Shorten the clock, or plan more minutes in minutesTeach or minutesExercise.");

    internal static RunSheetException NothingToDrop(string notebook) =>
        new("RSH005", notebook, "No instructor cell says what to leave out when it gets late.", "Add a sentence such as: If late, drop the chart and give D as homework.");
}
