using System.Text.Json.Nodes;

namespace LeoKit.Notebooks.Document;

/// <summary>One output between its record and its JSON.</summary>
static class OutputJson
{
    public static Output Read(PlacedObject output) => output.Text("output_type") switch
    {
        "stream" => new StreamOutput(output.Text("name"), output.MultilineText("text").ToLf()) { Origin = output.Json },
        "display_data" => new DisplayData(Data(output), Metadata(output)) { Origin = output.Json },
        "execute_result" => new ExecuteResult(Data(output), Metadata(output), output.OptionalNumber("execution_count")) { Origin = output.Json },
        "error" => new ErrorOutput(output.Text("ename"), output.Text("evalue"), output.Texts("traceback")) { Origin = output.Json },
        _ => new UnknownOutput(output.Json.DeepClone().AsObject()),
    };

    public static JsonObject ToJson(Output output) => output switch
    {
        StreamOutput stream => KeyOrder.Merge(stream.Origin,
            ("output_type", "stream"), ("name", stream.Name), ("text", StreamText(stream))),
        DisplayData display => KeyOrder.Merge(display.Origin,
            ("output_type", "display_data"), ("data", Data(display.Data, display)), ("metadata", display.Metadata.DeepClone())),
        ExecuteResult result => KeyOrder.Merge(result.Origin,
            ("output_type", "execute_result"), ("data", Data(result.Data, result)), ("metadata", result.Metadata.DeepClone()),
            ("execution_count", result.ExecutionCount)),
        ErrorOutput error => KeyOrder.Merge(error.Origin,
            ("output_type", "error"), ("ename", error.Name), ("evalue", error.Message),
            ("traceback", new JsonArray([.. error.Traceback.Select(line => (JsonNode)line)]))),
        UnknownOutput unknown => unknown.Json.DeepClone().AsObject(),
        _ => throw new ArgumentException($"An output of type {output.GetType().Name} has no form in a notebook file.", nameof(output)),
    };

    static JsonObject Data(PlacedObject output) => MimeBundle.Read(PlacedObject.From(output.Required("data"), output.Place.Key("data")).Json);

    static JsonObject Metadata(PlacedObject output) => output.OptionalObject("metadata") ?? [];

    static JsonObject Data(JsonObject data, Output output) => MimeBundle.ToJson(data, output.Origin?["data"] as JsonObject);

    /// <remarks>Output is evidence of a run: what nobody changed is written back with the line ends it came with.</remarks>
    static JsonNode StreamText(StreamOutput stream)
    {
        var origin = stream.Origin?["text"];
        var read = Multiline.Join(origin);
        return Multiline.ToJson(read?.ToLf() == stream.Text ? read : stream.Text, origin);
    }
}
