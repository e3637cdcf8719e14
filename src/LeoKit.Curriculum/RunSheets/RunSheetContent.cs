using System.Globalization;
using System.Net;
using System.Text;

namespace LeoKit.Curriculum.RunSheets;

/// <summary>What stands on a run-sheet: the clock of the whole path, what to drop, then a section a notebook.</summary>
static class RunSheetContent
{
    public static string Of(RunSheet sheet)
    {
        var (clock, content) = (new SheetClock(sheet.Path.Day), new StringBuilder());
        content.Append(CultureInfo.InvariantCulture, $"""
            <h1>Run-sheet: {Encode(sheet.Path.Name)}</h1>
            <p>{Encode(sheet.Path.ForWhom)}</p>
            <p class="learning">The data of all notebooks are <strong>synthetic</strong>: no real person is in them, and their effects are planted and invented. This sheet is made from the notebooks, whose metadata give the minutes and whose instructor cells give the script.</p>

            """);
        content.Append(sheet.Path.Day is null ? Sittings(sheet, clock) : Day(sheet, clock));
        content.Append(DropSection.Of(sheet));
        foreach (var item in sheet.Sittings.SelectMany(items => items).Where(item => item.Lesson is not null))
            content.Append(LessonSection.Of(item.Lesson!, item, sheet.Drops, clock));
        return content.ToString();
    }

    static string Day(RunSheet sheet, SheetClock clock) => $"""
        <h2 id="clock">The clock</h2>
        {Table("Times of the day", "Time", "When late", sheet.Sittings[0].Select(item => Row(item, sheet, clock)))}

        """;

    static string Sittings(RunSheet sheet, SheetClock clock) => string.Create(CultureInfo.InvariantCulture, $"""
        <h2 id="clock">The clock</h2>
        <p>{sheet.Lessons.Length} notebooks and {sheet.Lessons.Sum(lesson => lesson.Minutes)} minutes, in {sheet.Sittings.Length} {(sheet.Sittings.Length == 1 ? "sitting" : "sittings")} of at most {Schedule.LongestSitting} minutes. Times count from the start of a sitting.</p>
        {Table("Sittings", "Time", "May wait", sheet.Sittings.SelectMany((items, place) => items.Select(item => Row(item, sheet, clock)).Prepend(Heading(place + 1))))}

        """);

    static string Heading(int sitting) => string.Create(CultureInfo.InvariantCulture, $"<tr class=\"pause\"><th scope=\"rowgroup\" colspan=\"4\">Sitting {sitting}</th></tr>");

    static string Row(ScheduledItem item, RunSheet sheet, SheetClock clock) => item.Lesson is { } lesson
        ? $"<tr><td class=\"time\">{clock.Between(item.Start, item.End)}</td><th scope=\"row\"><a href=\"#notebook-{lesson.Number}\">{Encode(lesson.Title)}</a></th><td class=\"number\">{Whole(item.Minutes)}</td><td>{InHand(lesson, sheet.Drops)}</td></tr>"
        : $"<tr class=\"pause\"><td class=\"time\">{clock.Between(item.Start, item.End)}</td><th scope=\"row\">{Encode(item.Break)}</th><td class=\"number\">{Whole(item.Minutes)}</td><td></td></tr>";

    /// <summary>The minutes that leaving out what is in hand would save.</summary>
    static string InHand(RunSheetLesson lesson, DropPlan? plan) =>
        lesson.Options.Where(option => plan?.Dropped.Contains(option) != true).Sum(option => option.Minutes ?? 0) is var minutes and > 0 ? Minutes.Of(minutes) + (plan is null ? "" : " in hand") : "";

    static string Table(string caption, string time, string late, IEnumerable<string> rows) => $"""
        <div class="wide" tabindex="0" role="region" aria-label="{caption}"><table><caption>{caption}</caption><thead><tr><th scope="col">{time}</th><th scope="col">What</th><th scope="col" class="number">Minutes</th><th scope="col">{late}</th></tr></thead><tbody>
        {string.Join('\n', rows)}
        </tbody></table></div>
        """;

    static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);

    static string Encode(string text) => WebUtility.HtmlEncode(text);
}
