using System.Threading.Channels;
using LeoKit.Jupyter.Protocol;

namespace LeoKit.Jupyter.Serving;

/// <summary>Requests that are dealt with one after another, in the order in which they came.</summary>
sealed class RequestLane
{
    readonly Channel<JupyterMessage> waiting = Channel.CreateUnbounded<JupyterMessage>(new UnboundedChannelOptions { SingleReader = false });

    public RequestLane(Func<JupyterMessage, Task> handle) => _ = Task.Run(async () =>
    {
        await foreach (var request in waiting.Reader.ReadAllAsync())
            await handle(request);
    });

    public void Post(JupyterMessage request) => waiting.Writer.TryWrite(request);

    /// <summary>Takes out everything that waits.</summary>
    public IReadOnlyList<JupyterMessage> TakeWaiting()
    {
        var taken = new List<JupyterMessage>();
        while (waiting.Reader.TryRead(out var request))
            taken.Add(request);
        return taken;
    }

    public void Close() => waiting.Writer.TryComplete();
}
