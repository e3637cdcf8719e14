using System.Text.Json.Nodes;
using LeoKit.Jupyter.Protocol;
using LeoKit.Jupyter.Sockets;

namespace LeoKit.Jupyter.Serving;

/// <summary>Asks the person at the front end for a line of text.</summary>
sealed class InputRequests(Publisher publisher)
{
    TaskCompletionSource<string>? waiting;

    public Task<string> AskAsync(JupyterMessage request)
    {
        var answer = waiting = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        publisher.Reply(SocketName.Stdin, request, "input_request", new JsonObject { ["prompt"] = "", ["password"] = false });
        return answer.Task;
    }

    /// <summary>Waits no longer: the cell that asked has ended. What comes all the same must not answer the next one.</summary>
    public void Forget() => Interlocked.Exchange(ref waiting, null);

    /// <summary>Takes what came on the stdin socket; an answer that nobody waits for is dropped.</summary>
    public void Take(JupyterMessage message)
    {
        if (message.Type == "input_reply")
            Interlocked.Exchange(ref waiting, null)?.TrySetResult((string?)message.Content["value"] ?? "");
    }
}
