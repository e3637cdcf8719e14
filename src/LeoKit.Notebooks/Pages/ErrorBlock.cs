using LeoKit.Notebooks.Document;

namespace LeoKit.Notebooks.Pages;

/// <summary>An error as text, with the lines that point at its place.</summary>
static class ErrorBlock
{
    public static string Of(ErrorOutput error, bool isExpected)
    {
        var trace = ConsoleText.Plain(string.Join('\n', error.Traceback));
        var message = ConsoleText.Plain(error.Message);
        // Some engines repeat the message in the traceback; a reader needs it once.
        var text = trace.Contains(message, StringComparison.Ordinal) ? trace : $"{message}\n{trace}";
        var name = Markup.Escape(ConsoleText.Plain(error.Name));
        return $"<div class=\"leo-error{(isExpected ? " leo-expected" : "")}\">\n"
            + $"<p class=\"leo-error-name\"><strong>{(isExpected ? "Expected error" : "Error")}:</strong> {name}</p>\n"
            + TextBlock.Of("leo-trace", $"Error: {error.Name}", text)
            + "</div>\n";
    }
}
