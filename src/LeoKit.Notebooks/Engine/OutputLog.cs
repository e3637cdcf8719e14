using System.Collections.Immutable;
using LeoKit.Notebooks.Document;

namespace LeoKit.Notebooks.Engine;

/// <summary>Collects a cell's outputs in order; pieces of one stream that follow each other become one output, as nbformat wants.</summary>
public sealed class OutputLog
{
    readonly Lock adding = new();
    readonly ImmutableArray<Output>.Builder outputs = ImmutableArray.CreateBuilder<Output>();
    readonly System.Text.StringBuilder streamText = new();
    string? streamName;

    /// <summary>Adds an output at the end. May be called from several threads.</summary>
    public void Add(Output output)
    {
        lock (adding)
        {
            if (output is StreamOutput stream)
            {
                if (stream.Name != streamName)
                    CloseStream();
                streamName = stream.Name;
                streamText.Append(stream.Text);
                return;
            }

            CloseStream();
            outputs.Add(output);
        }
    }

    /// <summary>The outputs so far.</summary>
    public ImmutableArray<Output> Outputs
    {
        get
        {
            lock (adding)
            {
                CloseStream();
                return outputs.ToImmutable();
            }
        }
    }

    void CloseStream()
    {
        if (streamName is not null)
            outputs.Add(new StreamOutput(streamName, streamText.Replace("\r\n", "\n").ToString()));
        streamName = null;
        streamText.Clear();
    }
}
