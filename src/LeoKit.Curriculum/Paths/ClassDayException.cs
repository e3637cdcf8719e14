using System.Globalization;

namespace LeoKit.Curriculum.Paths;

/// <summary>A day cannot be as somebody wishes it; the message says what, where, why and what to do next.</summary>
public sealed class ClassDayException : Exception
{
    ClassDayException(string reason, string nextStep)
        : base($"{Code}: {reason} {nextStep}")
    {
    }

    /// <summary>The kind of fault; it stays the same between versions.</summary>
    public const string Code = "RSH008";

    internal static ClassDayException NoStart() => new("The day has no start, and the path has none of its own.", "Say when the first notebook begins, such as --start 09:30.");

    internal static ClassDayException PastMidnight() => new("The day would run past midnight.", "Let it start earlier.");

    internal static ClassDayException Backwards(ClassDay day) => new($"The day begins at {Time(day.Start)} and ends at {Time(day.End)}.", "Let it end later than it begins, on the same day.");

    internal static ClassDayException Outside(ClassDay day, ClassBreak pause) => new($"{pause.Name} at {Time(pause.About)} lies outside the day, which is from {Time(day.Start)} to {Time(day.End)}.", "Move the break, or the day.");

    internal static ClassDayException NoMinutes(ClassDay day) => new(string.Create(CultureInfo.InvariantCulture, $"The breaks take {day.Breaks.Sum(pause => pause.Minutes)} minutes and leave nothing of the day for notebooks."), "Shorten them, or let the day end later.");

    internal static ClassDayException TooManyBreaks(int breaks, int notebooks) =>
        new(string.Create(CultureInfo.InvariantCulture, $"The day has {breaks} {(breaks == 1 ? "break" : "breaks")} and {notebooks} {(notebooks == 1 ? "notebook" : "notebooks")}. A break falls between two notebooks, so there is room for {notebooks - 1}."), "Leave breaks out, or make two notebooks of a long one.");

    static string Time(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);
}
