using System.Net;
using LeoKit.Curriculum.Generated;

namespace LeoKit.Curriculum.RunSheets;

/// <summary>A notebook on a run-sheet: its clock with demonstrations, likely misunderstandings, and what to leave out.</summary>
static class LessonSection
{
    public static string Of(RunSheetLesson lesson, ScheduledItem item, DropPlan? plan, SheetClock clock) => $"""
        <section id="notebook-{lesson.Number}"><h2>{WebUtility.HtmlEncode(lesson.Title)}</h2>
        {string.Join('\n', Head(lesson, item, plan, clock))}
        <div class="wide" tabindex="0" role="region" aria-label="Clock of notebook {lesson.Number}"><table><caption>Clock of notebook {lesson.Number}</caption><thead><tr><th scope="col">Time</th><th scope="col">Minute</th><th scope="col">What happens</th></tr></thead><tbody>
        {string.Join('\n', TimedPart.Of(lesson, plan?.DroppedFrom(lesson) ?? []).Select(part => Row(part, item, clock)))}
        </tbody></table></div>
        {string.Join('\n', [.. AnyTime(lesson.Script), .. Misconceptions(lesson), .. Late(lesson, plan)])}
        </section>

        """;

    static IEnumerable<string> Head(RunSheetLesson lesson, ScheduledItem item, DropPlan? plan, SheetClock clock)
    {
        var leftOut = plan?.DroppedFrom(lesson) ?? [];
        var shortened = leftOut.IsEmpty ? "" : FormattableString.Invariant($", shortened from {lesson.Minutes}: {string.Join("; ", leftOut.Select(option => InlineMarkdown.ToHtml(option.Text)))}");
        var tables = lesson.Metadata.Tables.IsEmpty ? "none" : string.Join(", ", TableWords.Of(lesson.Metadata.Tables));
        yield return FormattableString.Invariant($"<p><strong>{clock.Between(item.Start, item.End)}</strong> · {Minutes.Of(item.Minutes)}{shortened} · exercises: {lesson.Answers.Length} · tables: {tables}</p>");
        if (lesson.ContentNote is { } note)
            yield return $"<p class=\"learning\">{InlineMarkdown.ToHtml(note)}</p>";
        foreach (var said in lesson.Script.Opening)
            yield return Note(said);
    }

    static string Row(TimedPart timed, ScheduledItem item, SheetClock clock)
    {
        var time = timed.End > timed.Start ? clock.Between(item.Start + timed.Start, item.Start + timed.End) : "left out";
        var leftOut = timed.LeftOut.Select(option => $"<p class=\"note\">Left out: {InlineMarkdown.ToHtml(option.Text)}.</p>");
        return FormattableString.Invariant($"<tr><td class=\"time\">{time}</td><td class=\"time\">{timed.Part.From}–{timed.Part.To}</td><td>{string.Concat([.. timed.Part.Notes.Select(Note), .. leftOut])}</td></tr>");
    }

    static string Note(InstructorNote note) => Told(note) + string.Concat(note.Code.Select(code => $"<pre>{WebUtility.HtmlEncode(code)}</pre>"));

    static string Told(InstructorNote note) => note.Kind switch
    {
        NoteKind.Typing => $"<p class=\"demo\"><strong>To type:</strong> {InlineMarkdown.ToHtml(note.Text)}</p>",
        NoteKind.PlannedError => $"<p class=\"demo error\"><strong>Planned error:</strong> {InlineMarkdown.ToHtml(note.Text)}</p>",
        _ => $"<p>{InlineMarkdown.ToHtml(note.Text)}</p>",
    };

    static IEnumerable<string> AnyTime(InstructorScript script) => script.AnyTime.IsEmpty ? [] : ["<h3>At any time</h3>", .. script.AnyTime.Select(Note)];

    static IEnumerable<string> Misconceptions(RunSheetLesson lesson)
    {
        if (!lesson.Script.Misconceptions.IsEmpty)
            yield return $"<h3>Likely misunderstandings</h3>\n{List(lesson.Script.Misconceptions.Select(InlineMarkdown.ToHtml))}";
        if (lesson.Answers.Any(answer => !answer.Replies.IsEmpty))
            yield return $"""
                <details><summary>What else is handed in, and what the kit replies</summary>
                {string.Join('\n', lesson.Answers.Where(answer => !answer.Replies.IsEmpty).Select(Answer))}
                </details>
                """;
    }

    static string Answer(KnownAnswer answer) =>
        $"<h3>{WebUtility.HtmlEncode(answer.Exercise)}</h3>\n{(answer.Insight.Length > 0 ? $"<p class=\"note\">To see: {InlineMarkdown.ToHtml(answer.Insight)}</p>\n" : "")}{List(answer.Replies.Select(InlineMarkdown.ToHtml))}";

    static IEnumerable<string> Late(RunSheetLesson lesson, DropPlan? plan)
    {
        var open = lesson.Options.Where(option => plan?.Dropped.Contains(option) != true).ToList();
        if (open.Count > 0)
            yield return $"<h3>{(plan is null ? "May wait" : "When late")}</h3>\n{List(open.Select(option => DropSection.Said(option, isDay: plan is not null)))}";
    }

    static string List(IEnumerable<string> items) => $"<ul>\n{string.Join('\n', items.Select(item => $"<li>{item}</li>"))}\n</ul>";
}
