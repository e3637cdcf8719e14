using System.Text.Json;
using System.Text.Json.Nodes;

namespace LeoKit.Notebooks.Document;

/// <summary>Text that nbformat stores as a list of lines, each with its line end, so that a changed line is a changed line of the file.</summary>
static class Multiline
{
    // The line ends of Python's str.splitlines, because nbformat splits with it.
    const string LineEnds = "\n\r\v\f\u001c\u001d\u001e\u0085\u2028\u2029";

    /// <summary>The text of a string or a list of strings; null when the node is something else.</summary>
    public static string? Join(JsonNode? node) => node switch
    {
        JsonArray lines when lines.All(IsText) => string.Concat(lines.Select(line => line!.GetValue<string>())),
        JsonValue when IsText(node) => node.GetValue<string>(),
        _ => null,
    };

    /// <summary>The list of lines; a list that the text was read from stays as it was, also where another tool split it differently.</summary>
    public static JsonNode ToJson(string text, JsonNode? origin) =>
        origin is JsonArray && Join(origin) == text ? origin.DeepClone() : new JsonArray([.. Split(text).Select(line => (JsonNode)line)]);

    public static IEnumerable<string> Split(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = text.AsSpan(start).IndexOfAny(LineEnds) is var found and >= 0 ? start + found + 1 : text.Length;
            if (text[end - 1] == '\r' && end < text.Length && text[end] == '\n')
                end++;
            yield return text[start..end];
            start = end;
        }
    }

    static bool IsText(JsonNode? node) => node?.GetValueKind() == JsonValueKind.String;
}
