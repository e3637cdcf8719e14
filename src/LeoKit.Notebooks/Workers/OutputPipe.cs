using System.Text;
using System.Text.Json.Nodes;
using LeoKit.Notebooks.Document;

namespace LeoKit.Notebooks.Workers;

/// <summary>The worker's end of the wire: takes outputs from any thread, joins pieces of one stream, and writes them in order from a thread of its own.</summary>
sealed class OutputPipe
{
    readonly Stream stream;
    readonly Lock adding = new();
    readonly AutoResetEvent arrived = new(false);
    readonly Thread writer;
    readonly StringBuilder streamText = new();
    string? streamName;
    List<JsonObject> pending = [];
    volatile bool closing;

    public OutputPipe(Stream stream)
    {
        this.stream = stream;
        writer = new Thread(WriteUntilClosed) { IsBackground = true, Name = "output pipe" };
        writer.Start();
    }

    public void Show(Output output)
    {
        if (output is not StreamOutput piece)
        {
            Post(WorkerMessage.Shown(output));
            return;
        }

        lock (adding)
        {
            if (piece.Name != streamName)
                CloseStream();
            streamName = piece.Name;
            streamText.Append(piece.Text);
        }

        arrived.Set();
    }

    public void Post(JsonObject message)
    {
        lock (adding)
        {
            CloseStream();
            pending.Add(message);
        }

        arrived.Set();
    }

    /// <summary>Writes out what is waiting, then stops; gives up after two seconds, because nobody may be reading.</summary>
    public void Close()
    {
        closing = true;
        arrived.Set();
        writer.Join(TimeSpan.FromSeconds(2));
    }

    void CloseStream()
    {
        if (streamName is not null)
            pending.Add(WorkerMessage.Shown(new StreamOutput(streamName, streamText.ToString())));
        streamName = null;
        streamText.Clear();
    }

    void WriteUntilClosed()
    {
        bool last;
        do
        {
            arrived.WaitOne();
            last = closing;
            foreach (var message in TakePending())
                stream.Write(Encoding.UTF8.GetBytes($"{Wire.RecordSeparator}{message.ToJsonString(WorkerMessage.Json)}\n"));
            stream.Flush();
        }
        while (!last);
    }

    List<JsonObject> TakePending()
    {
        lock (adding)
        {
            CloseStream();
            var taken = pending;
            pending = [];
            return taken;
        }
    }
}
