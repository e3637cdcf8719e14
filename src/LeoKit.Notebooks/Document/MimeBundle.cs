using System.Text.Json.Nodes;

namespace LeoKit.Notebooks.Document;

/// <summary>The forms of a shown value: joined to one string each in memory, split into lines in the file where nbformat splits them.</summary>
static class MimeBundle
{
    public static JsonObject Read(JsonObject data) =>
        [.. data.Select(form => KeyValuePair.Create(form.Key, IsJson(form.Key) ? form.Value?.DeepClone() : Joined(form.Value)))];

    public static JsonObject ToJson(JsonObject data, JsonObject? origin) =>
        [.. data.Select(form => KeyValuePair.Create(form.Key, ToJson(form.Key, form.Value, origin?[form.Key])))];

    public static bool IsJson(string mimeType) =>
        mimeType == "application/json"
        || (mimeType.StartsWith("application/", StringComparison.Ordinal) && mimeType.EndsWith("+json", StringComparison.Ordinal));

    static JsonNode? Joined(JsonNode? node) => Multiline.Join(node) is { } text ? JsonValue.Create(text) : node?.DeepClone();

    static JsonNode? ToJson(string mimeType, JsonNode? form, JsonNode? origin) =>
        form is JsonValue && !IsJson(mimeType) && Multiline.Join(form) is { } text && (origin is JsonArray || IsSplit(mimeType))
            ? Multiline.ToJson(text, origin)
            : form?.DeepClone();

    static bool IsSplit(string mimeType) =>
        mimeType.StartsWith("text/", StringComparison.Ordinal) || mimeType is "image/svg+xml" or "application/javascript";
}
