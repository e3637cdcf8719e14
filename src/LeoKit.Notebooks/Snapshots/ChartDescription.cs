using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace LeoKit.Notebooks.Snapshots;

/// <summary>A Plotly figure in a few lines: title, traces and axes, and a short hash of each trace's data so that every changed number shows.</summary>
static class ChartDescription
{
    const int ShortHash = 8;

    static readonly string[] Coordinates = ["labels", "locations", "lon", "lat", "theta", "r", "x", "y", "z", "values"];

    public static string Of(JsonObject figure)
    {
        var layout = figure["layout"] as JsonObject;
        var traces = (figure["data"] as JsonArray)?.OfType<JsonObject>() ?? [];
        return string.Join('\n',
        [
            Title(layout) is { } title ? $"chart \"{title}\"" : "chart without a title",
            .. traces.Select(trace => "  " + Trace(trace)),
            .. Axes(layout).Select(axis => "  " + axis),
        ]);
    }

    static string Trace(JsonObject trace)
    {
        var mode = Text(trace["mode"]) is { } named ? $" ({named})" : "";
        var name = Text(trace["name"]) is { } shown ? $" \"{shown}\"" : "";
        return $"{Text(trace["type"]) ?? "scatter"}{mode}{name}: {Points(trace)}";
    }

    static string Points(JsonObject trace)
    {
        var columns = Coordinates.Select(key => trace[key]).OfType<JsonArray>().Where(column => column.Count > 0).ToList();
        var data = trace.Where(entry => entry.Value is JsonArray || (entry.Value as JsonObject)?["bdata"] is not null)
            .OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => $"{entry.Key}={Exact(entry.Value)}").ToList();
        var hash = $"data {Cutting.Hash(string.Join('\n', data))[..ShortHash]}";
        if (columns.Count == 0)
            return data.Count == 0 ? "no points" : $"points in another form, {hash}";
        var count = columns.Max(column => column.Count);
        var points = count == 1
            ? $"1 point, {Point(columns.Select(column => column[0]))}"
            : string.Create(CultureInfo.InvariantCulture, $"{count} points, first {Point(columns.Select(column => column[0]))}, last {Point(columns.Select(column => column[^1]))}");
        return $"{points}, {hash}";
    }

    static string Point(IEnumerable<JsonNode?> values) => $"({string.Join(", ", values.Select(Value))})";

    static string Value(JsonNode? value) => value switch
    {
        JsonArray row => string.Create(CultureInfo.InvariantCulture, $"[{row.Count} values]"),
        _ => Exact(value),
    };

    static string Exact(JsonNode? value) => value switch
    {
        null => "null",
        JsonArray items => $"[{string.Join(", ", items.Select(Exact))}]",
        _ when value.GetValueKind() == JsonValueKind.Number => Number(value),
        _ => Text(value) ?? value.ToJsonString(),
    };

    /// <remarks>The last digits of a computed number may differ between processors, so ten significant digits are compared.</remarks>
    static string Number(JsonNode value)
    {
        var number = double.Parse(value.ToJsonString(), CultureInfo.InvariantCulture);
        return number == Math.Floor(number) && Math.Abs(number) < 1e15
            ? number.ToString("F0", CultureInfo.InvariantCulture)
            : number.ToString("G10", CultureInfo.InvariantCulture);
    }

    static IEnumerable<string> Axes(JsonObject? layout) =>
        from entry in layout ?? []
        where entry.Key.StartsWith("xaxis", StringComparison.Ordinal) || entry.Key.StartsWith("yaxis", StringComparison.Ordinal)
        let title = Title(entry.Value as JsonObject)
        where title is not null
        orderby entry.Key.Length, entry.Key[0]
        select $"{entry.Key.Replace("axis", " axis", StringComparison.Ordinal)}: {title}";

    static string? Title(JsonObject? parent) => Text((parent?["title"] as JsonObject)?["text"] ?? parent?["title"]);

    static string? Text(JsonNode? node) => node?.GetValueKind() == JsonValueKind.String ? node.GetValue<string>() : null;
}
