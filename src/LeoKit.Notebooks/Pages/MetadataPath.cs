using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace LeoKit.Notebooks.Pages;

/// <summary>Reads a value of a metadata object by a path of keys joined by dots.</summary>
static class MetadataPath
{
    public static string? Text(JsonObject metadata, string? path) =>
        Find(metadata, path) is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    public static decimal? Number(JsonObject metadata, string path) =>
        Find(metadata, path) is JsonValue value && value.GetValueKind() is JsonValueKind.Number
        && decimal.TryParse(value.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    static JsonNode? Find(JsonObject metadata, string? path) =>
        path?.Split('.').Aggregate((JsonNode?)metadata, (node, key) => (node as JsonObject)?[key]);
}
