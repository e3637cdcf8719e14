using System.Text.Json.Nodes;
using LeoKit.Jupyter.Protocol;
using LeoKit.Jupyter.Sockets;

namespace LeoKit.Jupyter.Serving;

/// <summary>
/// A Jupyter kernel: cells run in one lane, questions about code are answered in a second, so that they need not wait for a running cell,
/// and requests that steer the kernel in a third.
/// </summary>
sealed class Kernel : IAsyncDisposable
{
    readonly KernelSockets sockets;
    readonly Publisher publisher;
    readonly WorkerSession session;
    readonly CodeQuestions questions;
    readonly ExecuteRequests executions;
    readonly History history = new();
    readonly InputRequests inputs;
    readonly RequestLane shell;
    readonly RequestLane control;
    readonly Action<string> log;
    readonly TaskCompletionSource finished = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <param name="connection">Where to listen.</param>
    /// <param name="session">What runs the cells; it ends with the kernel.</param>
    /// <param name="log">Told what a front end need not know.</param>
    /// <exception cref="KernelException">A port is taken.</exception>
    public Kernel(ConnectionFile connection, WorkerSession session, Action<string> log)
    {
        (this.log, this.session) = (log, session);
        sockets = new KernelSockets(connection, Receive, log);
        publisher = new Publisher(sockets, new MessageFactory(Guid.NewGuid().ToString("N"), "kernel", TimeProvider.System));
        inputs = new InputRequests(publisher);
        questions = new CodeQuestions(session);
        executions = new ExecuteRequests(session, publisher, history, inputs);
        shell = new RequestLane(request => ServeAsync(SocketName.Shell, request));
        control = new RequestLane(request => ServeAsync(SocketName.Control, request));
        session.LostWhileIdle += TellLost;
        sockets.Start();
        publisher.Status(null, "starting");
    }

    /// <summary>Ends when the kernel was asked to shut down.</summary>
    public Task Finished => finished.Task;

    public Task InterruptAsync() => session.InterruptAsync();

    public void Finish() => finished.TrySetResult();

    void Receive(SocketName socket, JupyterMessage message)
    {
        if (socket == SocketName.Stdin)
            inputs.Take(message);
        else if (socket == SocketName.Control)
            control.Post(message);
        else if (message.Type == "execute_request")
            executions.Post(message);
        else
            shell.Post(message);
    }

    async Task ServeAsync(SocketName socket, JupyterMessage request)
    {
        publisher.Status(request, "busy");
        try
        {
            if (await AnswerAsync(request) is { } content)
                publisher.Reply(socket, request, request.Type.Replace("_request", "_reply", StringComparison.Ordinal), content);
        }
        catch (Exception fault)
        {
            // A field of another type than the protocol says, for one: the requests that follow must be served.
            log($"A {request.Type} could not be answered: {fault.Message}");
            publisher.Reply(socket, request, request.Type.Replace("_request", "_reply", StringComparison.Ordinal), new() { ["status"] = "error", ["ename"] = "Bad request", ["evalue"] = fault.Message, ["traceback"] = new JsonArray() });
        }
        finally
        {
            publisher.Status(request, "idle");
            if (request.Type == "shutdown_request")
                Finish();
        }
    }

    async Task<JsonObject?> AnswerAsync(JupyterMessage request)
    {
        switch (request.Type)
        {
            case "kernel_info_request":
                return KernelInfo.Reply();
            case "complete_request":
                return await questions.CompleteAsync(request.Content);
            case "inspect_request":
                return await questions.InspectAsync(request.Content);
            case "is_complete_request":
                return await questions.IsCompleteAsync(request.Content);
            case "history_request":
                return history.Reply(request.Content);
            case "interrupt_request":
                await session.InterruptAsync();
                return new() { ["status"] = "ok" };
            case "shutdown_request":
                var restart = (bool?)request.Content["restart"] ?? false;
                publisher.Broadcast(request, "shutdown_reply", new() { ["status"] = "ok", ["restart"] = restart });
                return new() { ["status"] = "ok", ["restart"] = restart };
            case "comm_info_request":
                return new() { ["status"] = "ok", ["comms"] = new JsonObject() };
            case "comm_open":
                // The way in which the protocol says that a kernel does not know the target.
                publisher.Broadcast(request, "comm_close", new() { ["comm_id"] = request.Content["comm_id"]?.DeepClone(), ["data"] = new JsonObject() });
                return null;
            case "comm_msg" or "comm_close":
                return null;
            case "debug_request":
                return DebugRefusal(request.Content);
            default:
                log($"A message of the type {request.Type} was left unanswered: this kernel does not know it.");
                return null;
        }
    }

    static JsonObject DebugRefusal(JsonObject content) => new()
    {
        ["type"] = "response",
        ["request_seq"] = content["seq"]?.DeepClone() ?? 0,
        ["seq"] = 0,
        ["success"] = false,
        ["command"] = content["command"]?.DeepClone() ?? "",
        ["message"] = "This kernel has no debugger.",
        ["status"] = "error",
    };

    void TellLost(string reason)
    {
        log(reason);
        publisher.Broadcast(executions.Last, "stream", new() { ["name"] = "stderr", ["text"] = reason + "\n" });
    }

    public async ValueTask DisposeAsync()
    {
        executions.Close();
        shell.Close();
        control.Close();
        // What a running cell says while it is ended still goes out.
        await session.DisposeAsync();
        sockets.Dispose();
    }
}
