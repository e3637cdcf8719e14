using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace LeoKit.Notebooks.Document;

/// <summary>One cell between its record and its JSON.</summary>
static class CellJson
{
    public static string Source(PlacedObject cell) => cell.MultilineText("source").ToLf();

    public static Cell Read(PlacedObject cell, string id)
    {
        var metadata = cell.OptionalObject("metadata") ?? [];
        return cell.Text("cell_type") switch
        {
            "code" => new CodeCell(id, Source(cell), metadata, Outputs(cell), cell.OptionalNumber("execution_count")) { Origin = cell.Json },
            "markdown" => new MarkdownCell(id, Source(cell), metadata, cell.OptionalObject("attachments")) { Origin = cell.Json },
            "raw" => new RawCell(id, Source(cell), metadata, cell.OptionalObject("attachments")) { Origin = cell.Json },
            var unknown => throw NotebookFaults.UnknownCellType(cell.Place.Key("cell_type"), unknown),
        };
    }

    public static JsonObject ToJson(Cell cell) => cell switch
    {
        CodeCell code => KeyOrder.Merge(code.Origin,
            [.. Common(code, "code"), ("execution_count", code.ExecutionCount), ("outputs", new JsonArray([.. code.Outputs.Select(OutputJson.ToJson)]))]),
        MarkdownCell markdown => WithAttachments(markdown, "markdown", markdown.Attachments),
        RawCell raw => WithAttachments(raw, "raw", raw.Attachments),
        _ => throw new ArgumentException($"A cell of type {cell.GetType().Name} has no form in a notebook file.", nameof(cell)),
    };

    static ImmutableArray<Output> Outputs(PlacedObject cell) =>
        cell.Json.ContainsKey("outputs") ? [.. cell.Objects("outputs").Select(OutputJson.Read)] : [];

    static JsonObject WithAttachments(Cell cell, string type, JsonObject? attachments)
    {
        var json = KeyOrder.Merge(cell.Origin, [.. Common(cell, type), ("attachments", attachments?.DeepClone())]);
        if (attachments is null)
            json.Remove("attachments");
        return json;
    }

    static (string Key, JsonNode? Value)[] Common(Cell cell, string type) =>
    [
        ("cell_type", type),
        ("id", cell.Id),
        ("metadata", cell.Metadata.DeepClone()),
        ("source", Multiline.ToJson(cell.Source, cell.Origin?["source"])),
    ];
}
