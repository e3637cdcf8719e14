using System.Text;
using System.Text.Json.Nodes;
using LeoKit.Jupyter.Protocol;
using LeoKit.Jupyter.Sockets;
using NetMQ;
using NetMQ.Sockets;

namespace LeoKit.Jupyter.Tests.Client;

/// <summary>A front end: sends requests and keeps all that comes back.</summary>
sealed class KernelClient : IDisposable
{
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    readonly MessageFrames frames;
    readonly MessageFactory messages = new(Guid.NewGuid().ToString("N"), "tester", TimeProvider.System);
    readonly DealerSocket shell = new();
    readonly DealerSocket control = new();
    readonly DealerSocket stdin = new();
    readonly SubscriberSocket ioPub = new();
    readonly NetMQQueue<(SocketName Socket, List<byte[]> Frames)> outgoing = new();
    readonly NetMQPoller poller;
    readonly ConnectionFile connection;

    public KernelClient(ConnectionFile connection)
    {
        this.connection = connection;
        frames = new MessageFrames(new Signature(connection.Key));
        var identity = Encoding.UTF8.GetBytes(messages.Session);
        foreach (var (socket, port, name) in new (NetMQSocket, int, SocketName)[] { (shell, connection.ShellPort, SocketName.Shell), (control, connection.ControlPort, SocketName.Control), (stdin, connection.StdinPort, SocketName.Stdin), (ioPub, connection.IoPubPort, SocketName.IoPub) })
        {
            if (socket is DealerSocket)
                socket.Options.Identity = identity;
            socket.Options.ReceiveHighWatermark = 0;
            socket.Options.Linger = TimeSpan.Zero;
            socket.Connect(FormattableString.Invariant($"tcp://{connection.Address}:{port}"));
            socket.ReceiveReady += (_, _) => Mailbox.Add(name, frames.Read([.. socket.ReceiveMultipartMessage().Select(frame => frame.ToByteArray(copy: true))]));
        }

        ioPub.SubscribeToAnyTopic();
        poller = [shell, control, stdin, ioPub, outgoing];
        outgoing.ReceiveReady += (_, _) =>
        {
            while (outgoing.TryDequeue(out var next, TimeSpan.Zero))
                SocketOf(next.Socket).SendMultipartMessage(new NetMQMessage(next.Frames));
        };
        poller.RunAsync("client", isBackgroundThread: true);
    }

    public Mailbox Mailbox { get; } = new();

    /// <summary>Waits until the kernel answers and its broadcasts arrive, as every front end does.</summary>
    public async Task ReadyAsync()
    {
        for (var attempt = 0; attempt < 300; attempt++)
        {
            var id = Send(SocketName.Shell, "kernel_info_request", []);
            try
            {
                await ReplyAsync(id, Patience);
                await Mailbox.FirstAsync(letter => letter.Socket == SocketName.IoPub && letter.ParentId == id, TimeSpan.FromMilliseconds(100));
                return;
            }
            catch (TimeoutException)
            {
                // The subscription had not reached the kernel when it spoke.
            }
        }

        throw new TimeoutException("The kernel does not broadcast.");
    }

    /// <summary>Sends a request and gives its id.</summary>
    public string Send(SocketName socket, string type, JsonObject content)
    {
        var message = messages.Request(type, content);
        outgoing.Enqueue((socket, frames.ToFrames(message)));
        return message.Id;
    }

    /// <summary>Sends frames as they are.</summary>
    public void SendRaw(SocketName socket, params byte[][] raw) => outgoing.Enqueue((socket, [.. raw]));

    /// <summary>The frames that a request would have.</summary>
    public List<byte[]> FramesOf(string type, JsonObject content) => frames.ToFrames(messages.Request(type, content));

    public Task<JupyterMessage> ReplyAsync(string id, TimeSpan? patience = null) =>
        Mailbox.FirstAsync(letter => letter.Socket is SocketName.Shell or SocketName.Control && letter.ParentId == id, patience ?? Patience);

    public async Task<JupyterMessage> RequestAsync(string type, JsonObject content, SocketName socket = SocketName.Shell) => await ReplyAsync(Send(socket, type, content));

    /// <summary>The broadcasts that a request caused, once it is done.</summary>
    public async Task<IReadOnlyList<JupyterMessage>> BroadcastsAsync(string id)
    {
        await Mailbox.FirstAsync(letter => letter.Socket == SocketName.IoPub && letter.ParentId == id && letter.Message.Type == "status" && (string?)letter.Message.Content["execution_state"] == "idle", Patience);
        return [.. Mailbox.All.Where(letter => letter.Socket == SocketName.IoPub && letter.ParentId == id).Select(letter => letter.Message)];
    }

    public string SendCode(string code, JsonObject? options = null)
    {
        var content = options?.DeepClone().AsObject() ?? [];
        content["code"] = code;
        content["allow_stdin"] ??= false;
        return Send(SocketName.Shell, "execute_request", content);
    }

    /// <summary>Runs code to its end.</summary>
    public async Task<Execution> ExecuteAsync(string code, JsonObject? options = null)
    {
        var id = SendCode(code, options);
        var reply = await ReplyAsync(id);
        return new(reply.Content, await BroadcastsAsync(id));
    }

    /// <summary>Whether the kernel echoes what is sent to its heartbeat.</summary>
    public bool HeartBeats()
    {
        using var heartbeat = new RequestSocket(FormattableString.Invariant($">tcp://{connection.Address}:{connection.HeartbeatPort}"));
        heartbeat.Options.Linger = TimeSpan.Zero;
        heartbeat.SendFrame("ping");
        return heartbeat.TryReceiveFrameString(TimeSpan.FromSeconds(5), out var echo) && echo == "ping";
    }

    NetMQSocket SocketOf(SocketName name) => name switch
    {
        SocketName.Shell => shell,
        SocketName.Control => control,
        _ => stdin,
    };

    public void Dispose()
    {
        poller.Stop();
        poller.Dispose();
        foreach (var socket in new NetMQSocket[] { shell, control, stdin, ioPub })
            socket.Dispose();
        outgoing.Dispose();
    }
}

/// <summary>What came of an execute request.</summary>
/// <param name="Reply">The content of the reply.</param>
/// <param name="Broadcasts">What was shown, in order.</param>
sealed record Execution(JsonObject Reply, IReadOnlyList<JupyterMessage> Broadcasts)
{
    public string Status => (string)Reply["status"]!;

    /// <summary>The outputs in one line each.</summary>
    public IEnumerable<string> Shown => Broadcasts.Select(message => message.Type switch
    {
        "stream" => $"{message.Content["name"]}: {message.Content["text"]}",
        "display_data" or "execute_result" or "update_display_data" => $"{message.Type}: {message.Content["data"]!["text/plain"]}",
        "error" => $"error: {message.Content["ename"]}: {message.Content["evalue"]}",
        "status" => (string)message.Content["execution_state"]!,
        _ => message.Type,
    });

    /// <summary>All text of one stream: a kernel may send it in pieces.</summary>
    public string Text(string stream) =>
        string.Concat(Broadcasts.Where(message => message.Type == "stream" && (string?)message.Content["name"] == stream).Select(message => (string?)message.Content["text"]));
}
