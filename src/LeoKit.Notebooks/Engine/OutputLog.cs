using System.Collections.Immutable;
using System.Text;
using LeoKit.Notebooks.Document;

namespace LeoKit.Notebooks.Engine;

/// <summary>Collects a cell's outputs in order; pieces of one stream that follow each other become one output, as nbformat wants.</summary>
/// <param name="earlier">The log of the cell before, whose shown values this cell may replace; null for none.</param>
public sealed class OutputLog(OutputLog? earlier = null)
{
    readonly Lock adding = new();
    readonly ImmutableArray<Output>.Builder outputs = ImmutableArray.CreateBuilder<Output>();
    readonly StringBuilder streamText = new();
    string? streamName;
    bool clearNext;

    /// <summary>Adds an output at the end, or does to the earlier ones what it asks for. May be called from several threads.</summary>
    public void Add(Output output)
    {
        if (output is DisplayUpdate update)
        {
            Replace(update);
            return;
        }

        lock (adding)
        {
            if (output is OutputCleared cleared)
            {
                clearNext = cleared.Wait;
                if (!cleared.Wait)
                    RemoveAll();
                return;
            }

            if (clearNext)
                RemoveAll();
            clearNext = false;
            Append(output);
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

    void Append(Output output)
    {
        if (output is not StreamOutput stream)
        {
            CloseStream();
            outputs.Add(output);
            return;
        }

        if (stream.Name != streamName)
            CloseStream();
        streamName = stream.Name;
        streamText.Append(stream.Text);
    }

    void Replace(DisplayUpdate update)
    {
        lock (adding)
            for (var index = 0; index < outputs.Count; index++)
                if (outputs[index] is DisplayData shown && shown.DisplayId == update.DisplayId)
                    outputs[index] = shown with { Data = update.Data };
        earlier?.Replace(update);
    }

    void RemoveAll()
    {
        CloseStream();
        outputs.Clear();
    }

    void CloseStream()
    {
        if (streamName is not null)
            outputs.Add(new StreamOutput(streamName, streamText.Replace("\r\n", "\n").ToString()));
        streamName = null;
        streamText.Clear();
    }
}
