using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using LeoKit.Display.Values;

namespace LeoKit.Display.Charts;

/// <summary>Says in words what a figure draws: its title, its axes, and each trace with its first and last point.</summary>
static class ChartDescription
{
    public static ImmutableArray<string> Of(JsonObject figure)
    {
        var layout = figure["layout"] as JsonObject;
        ImmutableArray<JsonObject> traces = [.. (figure["data"] as JsonArray ?? []).OfType<JsonObject>()];
        return
        [
            Title(layout) is { } title ? $"Chart: {title}" : "Chart",
            .. Axes(layout),
            .. traces.Select(Trace),
        ];
    }

    static IEnumerable<string> Axes(JsonObject? layout) =>
        from member in layout ?? []
        where member.Key.StartsWith("xaxis", StringComparison.Ordinal) || member.Key.StartsWith("yaxis", StringComparison.Ordinal)
        let title = Title(member.Value as JsonObject)
        where title is not null
        select $"{member.Key.Replace("axis", " axis", StringComparison.Ordinal)}: {title}";

    static string Trace(JsonObject trace)
    {
        var name = Text(trace["name"]) is { } given ? $" \"{given}\"" : "";
        return $"{Kind(trace)}{name}: {Points(trace)}";
    }

    static string Kind(JsonObject trace) => (Text(trace["type"]), Text(trace["mode"])) switch
    {
        ("scatter" or "scattergl" or null, { } mode) when mode.Contains("lines", StringComparison.Ordinal) => "line",
        ("scatter" or "scattergl" or null, _) => "points",
        ({ } type, _) => type,
    };

    static string Points(JsonObject trace)
    {
        if (trace["z"] is JsonArray { Count: > 0 } grid)
            return grid[0] is JsonArray columns ? $"{grid.Count} × {columns.Count} cells" : MoreText.Counted(grid.Count, "value");
        ImmutableArray<JsonArray> dimensions = [.. new[] { "labels", "values", "x", "y" }.Select(key => trace[key]).OfType<JsonArray>()];
        if (dimensions.IsEmpty)
            return "no points";
        var count = dimensions.Min(values => values.Count);
        var number = MoreText.Counted(count, "point");
        return count switch
        {
            0 => number,
            1 => $"{number}, {Point(dimensions, 0)}",
            _ => $"{number}, {Point(dimensions, 0)} → {Point(dimensions, count - 1)}",
        };
    }

    static string Point(ImmutableArray<JsonArray> dimensions, int index)
    {
        var parts = dimensions.Select(values => Text(values[index]) ?? TableView.Missing).ToImmutableArray();
        return parts.Length == 1 ? parts[0] : $"({string.Join(", ", parts)})";
    }

    static string? Title(JsonObject? owner) => Text(owner?["title"] is JsonObject title ? title["text"] : owner?["title"]);

    /// <summary>Plotly takes simple html in its texts.</summary>
    static string? Text(JsonNode? node) => node?.GetValueKind() switch
    {
        JsonValueKind.String => HtmlText.WordsOf(node.GetValue<string>()).Replace('\n', ' '),
        JsonValueKind.Number when node.AsValue().TryGetValue<double>(out var number) => number.ToString("G15", CultureInfo.InvariantCulture),
        null or JsonValueKind.Null => null,
        _ => node.ToJsonString(),
    };
}
