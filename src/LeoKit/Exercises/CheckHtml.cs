using System.Net;

namespace LeoKit.Exercises;

/// <summary>A check and a hint as a short calm paragraph; the state is said in words, not in colours.</summary>
static class CheckHtml
{
    public static string Of(CheckResult result) =>
        $"<p class=\"leo-check\"><strong>{WebUtility.HtmlEncode($"{result.Exercise}: {result.StateWords}.")}</strong> {WebUtility.HtmlEncode(result.Message)}"
        + (result.HintCall is { } call ? $" For help: <code>{WebUtility.HtmlEncode(call)}</code>." : "")
        + (result.Note is { } note ? $" {WebUtility.HtmlEncode(note)}" : "") + "</p>"
        + (result.Criteria.IsEmpty ? "" : $"<ul class=\"leo-check\">{string.Concat(result.Criteria.Select(criterion => $"<li>{WebUtility.HtmlEncode(criterion)}</li>"))}</ul>");

    public static string Of(ExerciseHint hint) =>
        $"<p class=\"leo-hint\">{WebUtility.HtmlEncode($"{hint}")}</p>";
}
