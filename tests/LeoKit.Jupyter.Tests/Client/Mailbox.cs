using LeoKit.Jupyter.Protocol;
using LeoKit.Jupyter.Sockets;

namespace LeoKit.Jupyter.Tests.Client;

/// <summary>All messages that came, in order, and a way to wait for one.</summary>
sealed class Mailbox
{
    readonly Lock adding = new();
    readonly List<Letter> letters = [];
    TaskCompletionSource more = New();

    public void Add(SocketName socket, JupyterMessage message)
    {
        TaskCompletionSource waiting;
        lock (adding)
        {
            letters.Add(new(socket, message));
            waiting = more;
            more = New();
        }

        waiting.SetResult();
    }

    public IReadOnlyList<Letter> All
    {
        get
        {
            lock (adding)
                return [.. letters];
        }
    }

    /// <summary>The first message that fits, whether it is here already or comes in time.</summary>
    public async Task<JupyterMessage> FirstAsync(Func<Letter, bool> fits, TimeSpan patience)
    {
        using var late = new CancellationTokenSource(patience);
        for (var seen = 0; ;)
        {
            Task next;
            lock (adding)
            {
                for (; seen < letters.Count; seen++)
                    if (fits(letters[seen]))
                        return letters[seen].Message;
                next = more.Task;
            }

            try
            {
                await next.WaitAsync(late.Token);
            }
            catch (OperationCanceledException)
            {
                throw new TimeoutException($"The message did not come within {patience}. These came: {string.Join(", ", All.TakeLast(20).Select(letter => $"{letter.Socket} {letter.Message.Type} {letter.Message.Content.ToJsonString()[..Math.Min(80, letter.Message.Content.ToJsonString().Length)]}"))}");
            }
        }
    }

    static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}

/// <summary>A message and the socket on which it came.</summary>
sealed record Letter(SocketName Socket, JupyterMessage Message)
{
    public string ParentId => (string?)Message.ParentHeader["msg_id"] ?? "";
}
