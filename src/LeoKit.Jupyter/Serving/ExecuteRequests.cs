using System.Text.Json.Nodes;
using LeoKit.Jupyter.Protocol;
using LeoKit.Jupyter.Sockets;
using LeoKit.Notebooks.Document;

namespace LeoKit.Jupyter.Serving;

/// <summary>Runs the cells that front ends send, one after another.</summary>
sealed class ExecuteRequests
{
    readonly WorkerSession session;
    readonly Publisher publisher;
    readonly History history;
    readonly InputRequests inputs;
    readonly RequestLane lane;
    int executionCount;

    public ExecuteRequests(WorkerSession session, Publisher publisher, History history, InputRequests inputs)
    {
        (this.session, this.publisher, this.history, this.inputs) = (session, publisher, history, inputs);
        lane = new RequestLane(ServeAsync);
    }

    /// <summary>The request that ran last: what a background thread shows late belongs to it.</summary>
    public JupyterMessage? Last { get; private set; }

    public void Post(JupyterMessage request) => lane.Post(request);

    public void Close() => lane.Close();

    async Task ServeAsync(JupyterMessage request)
    {
        publisher.Status(request, "busy");
        Last = request;
        IReadOnlyList<JupyterMessage> aborted = [];
        try
        {
            var options = ExecuteOptions.Of(request.Content);
            var failure = await ExecuteAsync(request, options);
            if (failure is not null && options.StopOnError)
                aborted = lane.TakeWaiting();
        }
        catch (Exception fault)
        {
            // A worker that cannot be started, or a message unlike the protocol's: whatever it is, the requests that follow must be served.
            var error = new ErrorOutput("Kernel error", fault.Message, [fault.Message]);
            publisher.Show(request, error, executionCount);
            publisher.Reply(SocketName.Shell, request, "execute_reply", ErrorReply(error, executionCount));
        }
        finally
        {
            inputs.Forget();
            publisher.Status(request, "idle");
        }

        // One request is done before the next is busy: a front end reads the broadcasts in order.
        foreach (var waiting in aborted)
            Abort(waiting);
    }

    async Task<CellFailure?> ExecuteAsync(JupyterMessage request, ExecuteOptions options)
    {
        var isEmpty = string.IsNullOrWhiteSpace(options.Code);
        var count = options.StoreHistory && !isEmpty ? ++executionCount : executionCount;
        if (!options.Silent)
            publisher.Broadcast(request, "execute_input", new() { ["code"] = options.Code, ["execution_count"] = count });
        string? result = null;
        var failure = isEmpty
            ? null
            : await session.RunAsync(FormattableString.Invariant($"cell {count}"), options.Code, Show, options.AllowStdin ? () => inputs.AskAsync(request) : null);
        if (failure is { IsShown: false } && !options.Silent)
            publisher.Show(request, failure.Error, count);
        if (options.StoreHistory && !isEmpty)
            history.Add(count, options.Code, result);
        publisher.Reply(SocketName.Shell, request, "execute_reply",
            failure is null ? await GoodReplyAsync(options, count) : ErrorReply(failure.Error, count));
        return failure;

        void Show(Output output)
        {
            if (output is ExecuteResult value)
                result = (string?)value.Data["text/plain"];
            if (!options.Silent)
                publisher.Show(request, output, count);
        }
    }

    async Task<JsonObject> GoodReplyAsync(ExecuteOptions options, int count)
    {
        var expressions = new JsonObject();
        foreach (var (name, expression) in options.UserExpressions)
            expressions[name] = await EvaluateAsync((string?)expression ?? "");
        return new() { ["status"] = "ok", ["execution_count"] = count, ["payload"] = new JsonArray(), ["user_expressions"] = expressions };
    }

    async Task<JsonObject> EvaluateAsync(string expression)
    {
        JsonObject data = [];
        var failure = await session.RunAsync("user expression", expression, output => data = (output as ExecuteResult)?.Data ?? data, ask: null);
        if (failure is null)
            return new() { ["status"] = "ok", ["data"] = data.DeepClone(), ["metadata"] = new JsonObject() };
        var error = Publisher.ErrorContent(failure.Error);
        error["status"] = "error";
        return error;
    }

    /// <summary>After an error nothing runs that was sent before the error was known.</summary>
    void Abort(JupyterMessage request)
    {
        publisher.Status(request, "busy");
        publisher.Reply(SocketName.Shell, request, "execute_reply", new() { ["status"] = "aborted", ["execution_count"] = executionCount, ["payload"] = new JsonArray(), ["user_expressions"] = new JsonObject() });
        publisher.Status(request, "idle");
    }

    static JsonObject ErrorReply(ErrorOutput error, int count)
    {
        var content = Publisher.ErrorContent(error);
        content["status"] = "error";
        content["execution_count"] = count;
        content["payload"] = new JsonArray();
        content["user_expressions"] = new JsonObject();
        return content;
    }
}
