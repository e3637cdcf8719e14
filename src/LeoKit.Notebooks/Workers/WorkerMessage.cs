using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using LeoKit.Notebooks.Document;
using LeoKit.Notebooks.Engine;

namespace LeoKit.Notebooks.Workers;

/// <summary>What goes between a runner and its worker. Commands go down, the rest comes up.</summary>
static class WorkerMessage
{
    /// <remarks>Html is full of what the default would escape six-fold.</remarks>
    public static JsonSerializerOptions Json { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = 512 };

    public static JsonObject Run(string cellName, string code, bool canAsk) => new() { ["run"] = cellName, ["code"] = code, ["canAsk"] = canAsk };

    public static JsonObject Stop() => new() { ["stop"] = true };

    public static JsonObject Leave() => new() { ["leave"] = true };

    public static JsonObject Warm() => new() { ["warm"] = true };

    public static JsonObject Question(int number, LanguageQuestion about, string code, int position) =>
        new() { ["question"] = number, ["about"] = about.ToString(), ["code"] = code, ["position"] = position };

    public static JsonObject Answer(int number, object? answer) =>
        new() { ["answer"] = number, ["is"] = answer is null ? null : JsonSerializer.SerializeToNode(answer, answer.GetType(), Json) };

    public static JsonObject AsksForInput() => new() { ["asksForInput"] = true };

    public static JsonObject Input(string text) => new() { ["input"] = text };

    public static JsonObject Ended(CellOutcome outcome) => new() { ["ended"] = outcome.ToString() };

    public static JsonObject Exiting(int code) => new() { ["exiting"] = code };

    public static JsonObject Left(long peakBytes) => new() { ["left"] = peakBytes };

    public static JsonObject Shown(Output output) => output switch
    {
        DisplayUpdate update => new() { ["updated"] = update.DisplayId, ["data"] = update.Data.DeepClone() },
        OutputCleared cleared => new() { ["cleared"] = cleared.Wait },
        DisplayData { DisplayId: { } id } => new() { ["shown"] = OutputJson.ToJson(output), ["displayId"] = id },
        _ => new() { ["shown"] = OutputJson.ToJson(output) },
    };

    /// <summary>The output in a message; null when it holds none.</summary>
    public static Output? OutputIn(JsonObject message)
    {
        if (message["updated"] is { } id)
            return new DisplayUpdate(id.GetValue<string>(), message["data"]!.DeepClone().AsObject());
        if (message["cleared"] is { } wait)
            return new OutputCleared(wait.GetValue<bool>());
        if (message["shown"] is not { } shown)
            return null;
        var output = OutputJson.Read(PlacedObject.From(shown, new JsonPlace("worker")));
        return output is DisplayData display ? display with { DisplayId = message["displayId"]?.GetValue<string>() } : output;
    }
}
