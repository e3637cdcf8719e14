using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Plotly.NET;

namespace LeoKit.Display.Charts;

/// <summary>A figure as plotly.js reads it, always in the same bytes: keys sorted, parts without content left out.</summary>
/// <param name="Root">The figure.</param>
/// <param name="Text">The same as JSON that may stand inside a script element.</param>
sealed record FigureJson(JsonObject Root, string Text)
{
    /// <summary>Plotly.NET gives every chart a fixed size, whether the author asked for one or not.</summary>
    const int UnaskedSize = 600;

    static readonly string[] NotNumbers = ["NaN", "Infinity", "-Infinity"];
    static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Names the figure by its content.</summary>
    public string Hash => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text)))[..12];

    public static FigureJson Of(GenericChart chart) => Of(GenericChart.toFigureJson(chart));

    public static FigureJson Of(string figure)
    {
        var root = (JsonObject)(Canonical(JsonNode.Parse(figure)) ?? new JsonObject());
        if (root["layout"] is JsonObject layout)
            MakeResponsive(layout);
        return new(root, root.ToJsonString(Compact));
    }

    static void MakeResponsive(JsonObject layout)
    {
        if (!IsUnasked(layout["width"]) || !IsUnasked(layout["height"]))
            return;
        layout.Remove("width");
        layout.Remove("height");
        layout.Insert(0, "autosize", true);
    }

    static bool IsUnasked(JsonNode? size) => size?.ToJsonString() == UnaskedSize.ToString(CultureInfo.InvariantCulture);

    static JsonNode? Canonical(JsonNode? node) => node switch
    {
        JsonObject members => Sorted(members),
        JsonArray items => new JsonArray([.. Values(items)]),
        _ => node?.DeepClone(),
    };

    static JsonObject? Sorted(JsonObject members)
    {
        var kept = members
            .Select(member => KeyValuePair.Create(member.Key, Canonical(member.Value)))
            .Where(member => member.Value is not (null or JsonArray { Count: 0 }) || member.Key == "data")
            .OrderBy(member => member.Key, StringComparer.Ordinal);
        var sorted = new JsonObject(kept);
        return sorted.Count > 0 ? sorted : null;
    }

    /// <summary>Among numbers, plotly.js takes null for a gap; the words that Plotly.NET writes would become categories.</summary>
    static IEnumerable<JsonNode?> Values(JsonArray items)
    {
        var holdsNumbers = items.Any(item => item?.GetValueKind() == JsonValueKind.Number);
        return items.Select(item => holdsNumbers && IsNotNumber(item) ? null : item is JsonObject members ? Sorted(members) ?? new JsonObject() : Canonical(item));
    }

    static bool IsNotNumber(JsonNode? item) => item?.GetValueKind() == JsonValueKind.String && NotNumbers.Contains(item.GetValue<string>());
}
