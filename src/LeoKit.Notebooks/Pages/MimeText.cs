using System.Text.Json.Nodes;

namespace LeoKit.Notebooks.Pages;

/// <summary>The text of one form of an output, which nbformat allows to be a string or a list of lines.</summary>
static class MimeText
{
    public static string Of(JsonNode? content) => content switch
    {
        JsonArray lines when lines.All(IsText) => string.Concat(lines.Select(line => line!.GetValue<string>())),
        JsonValue value when value.TryGetValue<string>(out var text) => text,
        null => "",
        _ => content.ToJsonString(),
    };

    static bool IsText(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out _);
}
