using System.Collections.Immutable;
using System.Globalization;

namespace LeoKit.Curriculum.RunSheets;

/// <summary>Says whether the notebooks fit into the day, and what goes if they do not.</summary>
static class DropSection
{
    public static string Of(RunSheet sheet) => sheet.Drops is { } plan ? $"""
        <h2 id="drop">What to drop</h2>
        {string.Join('\n', Sentences(plan, sheet.Path.Day!.End))}
        {InHand(plan)}
        <p class="note">What to leave out is what the instructor cells say, and, marked with a star, the last exercise of other notebooks. Minutes are counted from the notebooks: an exercise that has a part of the clock to itself saves that part; other exercises share the minutes for exercises evenly, ideas those for teaching.</p>

        """ : "";

    static IEnumerable<string> Sentences(DropPlan plan, TimeOnly end)
    {
        var over = plan.Needed - plan.Available;
        yield return string.Create(CultureInfo.InvariantCulture, $"<p>The notebooks take {Minutes.Of(plan.Needed)}, and the day has {plan.Available} for them. {(over > 0 ? $"<strong>{Minutes.Of(over)} too many:</strong> the clock above leaves these out from the start, {Minutes.Of(plan.Saved)} in all." : over == 0 ? "All of it fits exactly." : $"All of it fits, with {Minutes.Of(-over)} to spare.")}</p>");
        if (!plan.Dropped.IsEmpty)
            yield return List(plan.Dropped);
        if (plan.Missing > 0)
            yield return string.Create(CultureInfo.InvariantCulture, $"<p><strong>That is still {Minutes.Of(plan.Missing)} too long:</strong> the day ends at {end.AddMinutes(plan.Missing):HH:mm}, or a notebook becomes homework.</p>");
    }

    static string InHand(DropPlan plan) => plan.InHand.Any(option => option.Minutes > 0)
        ? $"<p>If it gets late all the same, these are in hand, {Minutes.Of(plan.InHand.Sum(option => option.Minutes ?? 0))} in all:</p>\n{List([.. plan.InHand.Where(option => option.Minutes > 0)])}"
        : "<p>Nothing else is in hand: when it gets late, the last notebook becomes homework.</p>";

    static string List(ImmutableArray<LateOption> options) => $"<ul>\n{string.Join('\n', options.Select(option => $"<li>Notebook {option.Lesson}: {Said(option, isDay: true)}</li>"))}\n</ul>";

    /// <summary>What is left out, and what that saves; the sheet of a day explains the star.</summary>
    public static string Said(LateOption option, bool isDay) => InlineMarkdown.ToHtml(option.Text) + (option.IsUnnamed && isDay ? " *" : "") + (option.Minutes is { } minutes ? $" ({Minutes.Of(minutes)})" : "");
}
