using LeoKit.Jupyter.Protocol;
using NetMQ;
using NetMQ.Sockets;

namespace LeoKit.Jupyter.Sockets;

/// <summary>The five sockets of a kernel. They belong to one thread; everybody else leaves messages in a queue.</summary>
sealed class KernelSockets : IDisposable
{
    /// <summary>How long messages may take to leave after the end.</summary>
    static readonly TimeSpan Linger = TimeSpan.FromSeconds(1);

    readonly MessageFrames frames;
    readonly Action<string> log;
    readonly RouterSocket shell = new();
    readonly RouterSocket control = new();
    readonly RouterSocket stdin = new();
    readonly PublisherSocket ioPub = new();
    readonly ResponseSocket heartbeat = new();
    readonly NetMQQueue<(SocketName Socket, JupyterMessage Message)> outgoing = new();
    readonly NetMQPoller poller;
    readonly Action<SocketName, JupyterMessage> received;

    /// <summary>Opens the sockets; nothing is received before <see cref="Start"/>.</summary>
    /// <param name="connection">Where.</param>
    /// <param name="received">Called for each message on the thread of the sockets: it must be quick.</param>
    /// <param name="log">Told of frames that are no messages.</param>
    /// <exception cref="KernelException">A port is taken.</exception>
    public KernelSockets(ConnectionFile connection, Action<SocketName, JupyterMessage> received, Action<string> log)
    {
        this.received = received;
        this.log = log;
        frames = new MessageFrames(new Signature(connection.Key));
        foreach (var router in new[] { shell, control, stdin })
        {
            // A front end that comes back takes the place of the one that went without a word.
            router.Options.RouterHandover = true;
            router.Options.SendHighWatermark = 0;
            router.Options.ReceiveHighWatermark = 0;
        }

        // A publisher drops what exceeds its mark; outputs must not be lost because a front end is slow.
        ioPub.Options.SendHighWatermark = 0;
        poller = [outgoing];
        Open(shell, connection, connection.ShellPort, "shell_port");
        Open(control, connection, connection.ControlPort, "control_port");
        Open(stdin, connection, connection.StdinPort, "stdin_port");
        Open(ioPub, connection, connection.IoPubPort, "iopub_port");
        Open(heartbeat, connection, connection.HeartbeatPort, "hb_port");
        shell.ReceiveReady += (_, _) => Receive(SocketName.Shell, shell);
        control.ReceiveReady += (_, _) => Receive(SocketName.Control, control);
        stdin.ReceiveReady += (_, _) => Receive(SocketName.Stdin, stdin);
        heartbeat.ReceiveReady += (_, _) => heartbeat.SendMultipartMessage(heartbeat.ReceiveMultipartMessage());
        outgoing.ReceiveReady += (_, _) => SendWaiting();
    }

    /// <summary>Starts to receive and to send.</summary>
    public void Start()
    {
        foreach (var socket in new NetMQSocket[] { control, shell, stdin, heartbeat })
            poller.Add(socket);
        poller.RunAsync("sockets", isBackgroundThread: true);
    }

    /// <summary>Sends in the order of the calls, from any thread.</summary>
    public void Send(SocketName name, JupyterMessage message) => outgoing.Enqueue((name, message));

    static void Open(NetMQSocket socket, ConnectionFile connection, int port, string name)
    {
        socket.Options.Linger = Linger;
        try
        {
            socket.Bind(FormattableString.Invariant($"tcp://{connection.Address}:{port}"));
        }
        catch (Exception fault) when (fault is NetMQException or System.Net.Sockets.SocketException)
        {
            throw new KernelException("KER003", FormattableString.Invariant($"port {port} ({name}) on {connection.Address} cannot be opened; another program, perhaps another kernel, is using it. A front end that restarts a kernel keeps its ports; one that starts a kernel chooses free ones. So shut this kernel down and start it again (in Jupyter: Shut Down Kernel, then choose the kernel for the notebook), or end the other program and restart."));
        }
    }

    void Receive(SocketName name, NetMQSocket socket)
    {
        NetMQMessage? parts = null;
        // A front end may have sent a whole notebook; the other sockets get their turn after a hundred messages.
        for (var taken = 0; taken < 100 && socket.TryReceiveMultipartMessage(ref parts); taken++)
            Pass(name, [.. parts!.Select(frame => frame.ToByteArray(copy: true))]);
    }

    void Pass(SocketName name, List<byte[]> parts)
    {
        try
        {
            received(name, frames.Read(parts));
        }
        catch (BadMessageException fault)
        {
            log($"A message on {name} was dropped: {fault.Message}.");
        }
    }

    void SendWaiting()
    {
        // A flood of outputs must not keep the request to stop it waiting.
        for (var sent = 0; sent < 100 && outgoing.TryDequeue(out var next, TimeSpan.Zero); sent++)
        {
            var socket = next.Socket switch
            {
                SocketName.Shell => (NetMQSocket)shell,
                SocketName.Control => control,
                SocketName.Stdin => stdin,
                _ => ioPub,
            };
            socket.SendMultipartMessage(new NetMQMessage(frames.ToFrames(next.Message)));
        }
    }

    /// <summary>Sends what is waiting and closes the sockets.</summary>
    public void Dispose()
    {
        if (poller.IsRunning)
        {
            // The poller's own thread is the only one that may send.
            using var sent = new ManualResetEventSlim();
            new Task(() =>
            {
                while (outgoing.Count > 0)
                    SendWaiting();
                sent.Set();
            }).Start(poller);
            sent.Wait(Linger);
            poller.Stop();
        }

        poller.Dispose();
        foreach (var socket in new NetMQSocket[] { shell, control, stdin, ioPub, heartbeat })
            socket.Dispose();
        outgoing.Dispose();
        NetMQConfig.Cleanup(block: true);
    }
}
