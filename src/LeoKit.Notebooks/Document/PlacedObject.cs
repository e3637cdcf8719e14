using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace LeoKit.Notebooks.Document;

/// <summary>A JSON object that knows where it stands, so that reading a key of it can fail with a clear message.</summary>
readonly record struct PlacedObject(JsonObject Json, JsonPlace Place)
{
    public static PlacedObject From(JsonNode? node, JsonPlace place) =>
        node is JsonObject json ? new(json, place) : throw NotebookFaults.WrongType(place, "an object", node);

    public JsonNode? Required(string key) =>
        Json.TryGetPropertyValue(key, out var value) ? value : throw NotebookFaults.Missing(Place, key);

    public string Text(string key) =>
        AsText(Required(key)) ?? throw NotebookFaults.WrongType(Place.Key(key), "a string", Json[key]);

    /// <summary>Text that nbformat allows to be one string or a list of strings.</summary>
    public string MultilineText(string key) =>
        Multiline.Join(Required(key)) ?? throw NotebookFaults.WrongType(Place.Key(key), "a string or a list of strings", Json[key]);

    public ImmutableArray<PlacedObject> Objects(string key)
    {
        var place = Place.Key(key);
        return Required(key) is JsonArray items
            ? [.. items.Select((item, index) => From(item, place.Item(index)))]
            : throw NotebookFaults.WrongType(place, "a list", Json[key]);
    }

    public ImmutableArray<string> Texts(string key)
    {
        var place = Place.Key(key);
        return Required(key) is JsonArray items
            ? [.. items.Select((item, index) => AsText(item) ?? throw NotebookFaults.WrongType(place.Item(index), "a string", item))]
            : throw NotebookFaults.WrongType(place, "a list of strings", Json[key]);
    }

    /// <summary>A copy of the object under the key, null when the key is absent.</summary>
    public JsonObject? OptionalObject(string key) =>
        Json.ContainsKey(key) ? From(Json[key], Place.Key(key)).Json.DeepClone().AsObject() : null;

    /// <summary>A whole number; null when the key is absent or null.</summary>
    public int? OptionalNumber(string key) =>
        Json[key] is not { } node ? null
        : node is JsonValue value && value.TryGetValue<int>(out var number) ? number
        : throw NotebookFaults.WrongType(Place.Key(key), "a whole number", node);

    static string? AsText(JsonNode? node) => node?.GetValueKind() == JsonValueKind.String ? node.GetValue<string>() : null;
}
