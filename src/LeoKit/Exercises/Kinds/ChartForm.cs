using System.Collections.Immutable;
using System.Text.Json;
using Plotly.NET;

namespace LeoKit.Exercises;

/// <summary>What can be said of a chart without looking at it: its title, its marks, its colours, its numbers and their unit.</summary>
/// <param name="Chart">The chart with its title, sentence and numbers.</param>
/// <param name="Marks">How it draws, such as <c>bars</c> or <c>lines</c>.</param>
/// <param name="Colours">How many colours it uses.</param>
sealed record ChartForm(LeoChart Chart, ImmutableArray<string> Marks, int Colours)
{
    public static ChartForm Of(LeoChart chart)
    {
        using var figure = JsonDocument.Parse(GenericChart.toFigureJson(chart.Figure));
        var traces = figure.RootElement.TryGetProperty("data", out var data) && data.ValueKind == JsonValueKind.Array ? data.EnumerateArray().ToList() : [];
        return new(chart, [.. traces.Select(Mark).Distinct().Order(StringComparer.Ordinal)], traces.SelectMany(Paints).Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    /// <summary>The unit of the last column of numbers, from the brackets of its heading; empty if it has none.</summary>
    public string Unit => Chart.Data.Columns.LastOrDefault() is { } heading && heading.LastIndexOf('(') is var open and >= 0 && heading.EndsWith(')')
        ? heading[(open + 1)..^1].Trim()
        : "";

    static string Mark(JsonElement trace) => (Text(trace, "type") ?? "scatter", Text(trace, "mode") ?? "") switch
    {
        ("bar" or "histogram", _) => "bars",
        ("scatter" or "scattergl", var mode) when mode.Contains("lines", StringComparison.Ordinal) => "lines",
        ("scatter" or "scattergl", _) => "points",
        (var type, _) => type,
    };

    static IEnumerable<string> Paints(JsonElement trace) =>
        from part in (string[])["marker", "line"]
        where trace.TryGetProperty(part, out var painted) && painted.ValueKind == JsonValueKind.Object && painted.TryGetProperty("color", out _)
        from colour in Texts(trace.GetProperty(part).GetProperty("color"))
        select colour;

    static IEnumerable<string> Texts(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => [value.GetString()!],
        JsonValueKind.Array => value.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!),
        _ => [],
    };

    static string? Text(JsonElement owner, string name) => owner.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
