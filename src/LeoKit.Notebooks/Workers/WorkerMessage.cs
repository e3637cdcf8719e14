using System.Text.Json.Nodes;
using LeoKit.Notebooks.Document;
using LeoKit.Notebooks.Engine;

namespace LeoKit.Notebooks.Workers;

/// <summary>What goes between a runner and its worker. Commands go down, the rest comes up.</summary>
static class WorkerMessage
{
    public static JsonObject Run(string cellName, string code) => new() { ["run"] = cellName, ["code"] = code };

    public static JsonObject Stop() => new() { ["stop"] = true };

    public static JsonObject Leave() => new() { ["leave"] = true };

    public static JsonObject Shown(Output output) => new() { ["shown"] = OutputJson.ToJson(output) };

    public static JsonObject Ended(CellOutcome outcome) => new() { ["ended"] = outcome.ToString() };

    public static JsonObject Exiting(int code) => new() { ["exiting"] = code };

    public static JsonObject Left(long peakBytes) => new() { ["left"] = peakBytes };

    public static Output ShownIn(JsonObject message) =>
        OutputJson.Read(PlacedObject.From(message["shown"], new JsonPlace("worker")));
}
