using System.CommandLine;
using System.Globalization;
using LeoKit.Curriculum.Paths;

namespace LeoKit.Cli.Commands;

/// <summary>The options that say when a class begins, stops in between, and ends.</summary>
static class DayOptions
{
    static readonly Option<string?> Start = new("--start") { HelpName = "HH:MM", Description = "When the first notebook begins. The day of a path moves with it; a path without one gets a clock." };

    static readonly Option<string?> End = new("--end") { HelpName = "HH:MM", Description = "When everybody may leave: what does not fit is dropped. Without it, as long as the path or its notebooks take." };

    static readonly Option<string[]> Break = new("--break")
    {
        HelpName = "HH:MM/MINUTES",
        Description = "A break at about that time, between two notebooks; in quotation marks with a name, such as \"12:30/60 Lunch\". May be given again. Takes the place of the breaks of the path.",
    };

    public static IReadOnlyList<Option> All { get; } = [Start, End, Break];

    /// <exception cref="UserFault">A time or a break cannot be read (RSH007).</exception>
    public static OwnDay Of(ParseResult parsed) => new(TimeOf(Start, parsed), TimeOf(End, parsed), [.. (parsed.GetValue(Break) ?? []).Select(BreakOf)]);

    static TimeOnly? TimeOf(Option<string?> option, ParseResult parsed) =>
        parsed.GetValue(option) is not { } text ? null : Time(text) ?? throw new UserFault("RSH007", $"{option.Name} {text} is no time. Write hours and minutes, such as {option.Name} 09:30.");

    static ClassBreak BreakOf(string text)
    {
        var (when, name) = text.Trim().Split(' ', 2) is [var first, var rest] ? (first, rest.Trim()) : (text.Trim(), "Break");
        return when.Split('/') is [var about, var length] && Time(about) is { } time && int.TryParse(length, NumberStyles.None, CultureInfo.InvariantCulture, out var minutes) && minutes > 0
            ? new(name, time, minutes)
            : throw new UserFault("RSH007", $"--break {text} is no break. Write when and how many minutes, such as --break 11:10/15 or --break \"12:30/60 Lunch\".");
    }

    static TimeOnly? Time(string text) => TimeOnly.TryParseExact(text, ["HH:mm", "H:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;
}
