using System.Text.Json.Nodes;
using LeoKit.Jupyter.Protocol;
using LeoKit.Jupyter.Sockets;
using LeoKit.Notebooks.Document;

namespace LeoKit.Jupyter.Serving;

/// <summary>Says what the kernel has to say, in the words of the protocol.</summary>
sealed class Publisher(KernelSockets sockets, MessageFactory messages)
{
    public void Status(JupyterMessage? request, string state) => Broadcast(request, "status", new() { ["execution_state"] = state });

    public void Broadcast(JupyterMessage? cause, string type, JsonObject content) => sockets.Send(SocketName.IoPub, messages.Broadcast(cause, type, content));

    public void Reply(SocketName socket, JupyterMessage request, string type, JsonObject content) => sockets.Send(socket, messages.Reply(request, type, content));

    /// <summary>Shows an output below the cell whose request caused it.</summary>
    public void Show(JupyterMessage? request, Output output, int executionCount)
    {
        switch (output)
        {
            case StreamOutput stream:
                Broadcast(request, "stream", new() { ["name"] = stream.Name, ["text"] = stream.Text });
                break;
            case DisplayData display:
                Broadcast(request, "display_data", new() { ["data"] = display.Data.DeepClone(), ["metadata"] = display.Metadata.DeepClone(), ["transient"] = Transient(display.DisplayId) });
                break;
            case DisplayUpdate update:
                Broadcast(request, "update_display_data", new() { ["data"] = update.Data.DeepClone(), ["metadata"] = new JsonObject(), ["transient"] = Transient(update.DisplayId) });
                break;
            case ExecuteResult result:
                Broadcast(request, "execute_result", new() { ["execution_count"] = executionCount, ["data"] = result.Data.DeepClone(), ["metadata"] = result.Metadata.DeepClone() });
                break;
            case ErrorOutput error:
                Broadcast(request, "error", ErrorContent(error));
                break;
            case OutputCleared cleared:
                Broadcast(request, "clear_output", new() { ["wait"] = cleared.Wait });
                break;
        }
    }

    public static JsonObject ErrorContent(ErrorOutput error) => new()
    {
        ["ename"] = error.Name,
        ["evalue"] = error.Message,
        ["traceback"] = new JsonArray([.. error.Traceback.Select(line => (JsonNode)line)]),
    };

    static JsonObject Transient(string? displayId) => displayId is null ? [] : new() { ["display_id"] = displayId };
}
