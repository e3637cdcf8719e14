using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace LeoKit.Jupyter.Protocol;

/// <summary>A message between its record and the frames that travel.</summary>
/// <param name="signature">Signs and checks.</param>
sealed class MessageFrames(Signature signature)
{
    static readonly byte[] Delimiter = Encoding.ASCII.GetBytes("<IDS|MSG>");

    static readonly JsonWriterOptions Writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = 512 };

    static readonly JsonDocumentOptions Reading = new() { MaxDepth = 512 };

    public List<byte[]> ToFrames(JupyterMessage message)
    {
        byte[][] parts = [Bytes(message.Header), Bytes(message.ParentHeader), Bytes(message.Metadata), Bytes(message.Content)];
        return [.. message.Identities, Delimiter, Encoding.ASCII.GetBytes(signature.Of(parts)), .. parts];
    }

    /// <summary>Reads frames.</summary>
    /// <exception cref="BadMessageException">They are not a message, or its signature is wrong.</exception>
    public JupyterMessage Read(IReadOnlyList<byte[]> frames)
    {
        var delimiter = frames.Index().FirstOrDefault(frame => frame.Item.AsSpan().SequenceEqual(Delimiter), (Index: -1, Item: []));
        if (delimiter.Index < 0)
            throw new BadMessageException("it has no <IDS|MSG> frame");
        if (frames.Count < delimiter.Index + 6)
            throw new BadMessageException(FormattableString.Invariant($"it has {frames.Count - delimiter.Index - 1} frames after <IDS|MSG>, and needs 5"));
        byte[][] parts = [.. frames.Skip(delimiter.Index + 2).Take(4)];
        if (!signature.IsRight(frames[delimiter.Index + 1], parts))
            throw new BadMessageException("its signature is wrong or missing");
        var message = new JupyterMessage([.. frames.Take(delimiter.Index)], Object(parts[0], "header"), Object(parts[1], "parent header"), Object(parts[3], "content"))
        {
            Metadata = Object(parts[2], "metadata"),
        };
        return message.Type.Length > 0 ? message : throw new BadMessageException("its header has no msg_type");
    }

    /// <remarks>The serializer would first get ready for types of every kind, and the first reply would wait for it.</remarks>
    static byte[] Bytes(JsonObject json)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(bytes, Writing))
            json.WriteTo(writer);
        return bytes.WrittenSpan.ToArray();
    }

    static JsonObject Object(byte[] part, string name)
    {
        try
        {
            // A value is read only when it is asked for; asking for all of them here keeps a broken one from surfacing later.
            var json = JsonNode.Parse(part, documentOptions: Reading) as JsonObject ?? throw new BadMessageException($"its {name} is not a JSON object");
            _ = json.Count;
            return json;
        }
        catch (Exception fault) when (fault is JsonException or ArgumentException)
        {
            throw new BadMessageException($"its {name} is not JSON: {fault.Message}");
        }
    }
}

/// <summary>Frames that are no message of this protocol; they are dropped and logged.</summary>
sealed class BadMessageException(string reason) : Exception(reason);
