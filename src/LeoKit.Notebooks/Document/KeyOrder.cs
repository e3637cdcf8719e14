using System.Text.Json.Nodes;

namespace LeoKit.Notebooks.Document;

/// <summary>Puts current values into the key order of the object they were read from, and keeps the keys this library does not know.</summary>
static class KeyOrder
{
    /// <summary>New keys go before the first key that follows them in the alphabet, as nbformat sorts its keys.</summary>
    public static JsonObject Merge(JsonObject? origin, params IEnumerable<(string Key, JsonNode? Value)> current)
    {
        var values = current.ToDictionary(entry => entry.Key, entry => entry.Value, StringComparer.Ordinal);
        var keys = origin is null ? [] : origin.Select(entry => entry.Key).ToList();
        foreach (var key in values.Keys.Except(keys, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            var next = keys.FindIndex(existing => string.CompareOrdinal(existing, key) > 0);
            keys.Insert(next < 0 ? keys.Count : next, key);
        }
        return [.. keys.Select(key => KeyValuePair.Create(key, values.TryGetValue(key, out var value) ? value : origin![key]?.DeepClone()))];
    }
}
